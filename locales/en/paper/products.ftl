# What can be printed, and how.

product = What do you want to print?
product-plan = My whole plan
    .about = Everything in your plan
product-profile = My one-page profile
    .about = Who you are, on 1 page
product-money = My money page
    .about = What it costs, and who looks after it
product-council = My plan in short
    .about = For the council, with the words of the law
product-helper = For a new helper
    .about = How to help you well
product-card = My grab card
    .about = Who to call, on half a page
product-fridge = For my fridge
    .about = Who to call, and your back-up plan
product-questions = My questions
    .about = To take to the meeting
product-review = My review sheet
    .about = To write on when you look again
product-blank = Blank pages
    .about = To fill in with a pen

letters-size = How big should the letters be?
letters-small = Small, so that it is short
letters-usual = Big
letters-larger = Bigger
letters-largest = Biggest
print-look = Look at it first
print-in-english = Print it in English too
    .lead = The council reads English. Both stand together.

paper-council-wants = What I want
paper-council-costs = What helps, and what it costs in a year
paper-council-other = Other things I want
paper-my-questions = My questions for the meeting
paper-questions-answer = What they said
paper-questions-more = More questions
paper-review-sheet = How it all goes
paper-review-going = How is this going?
paper-blank-how = Draw a ring round each picture that is right. Write on the lines.
paper-in-english = In English, if someone helps

keep-page = Keep it as a page
    .lead = Any computer or phone can show this page. You can open it here again.
pdf-carries = You can open this PDF here again, with your whole plan.
