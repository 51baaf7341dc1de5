# The shell around the steps: what stands on every page, and the pages that ask nothing.

## On top of every page

brand = My support plan
# The title of a browser tab: the page, then where it is.
tab-title = { $page } – My support plan
tab-title-step = { $page } Step { $number } of { $total } – My support plan
skip-link = Skip to the question
language = Language
    .lead = Choose the language for this app. Your answers stay as they are.
    .here = You are reading this
look = Colours and size
    .lead = Choose what is easy for your eyes. It changes at once.
help = Help
    .lead = You can ask someone you trust to sit with you.

## Where am I

steps = The steps of my plan
step-count = Step { $number } of { $total }
see-all-steps = See all steps
status-not-started = Not started yet
status-started = Started
status-filled-in = Filled in
status-here = You are here

## On every question

continue = Continue
back = Back
skip = Skip this for now
not-sure = Not sure
talk = I want to talk about this
own-words = In your own words
    .hint = You can leave this empty.
# A closed card with a hard word.
word-ask = What does “{ $word }” mean?
word-example = Here is one: { $example }
listen = Listen
    .to = Listen: { $what }
stop-listening = Stop listening
    .to = Stop listening: { $what }
no-voice = This device has no voice for this language.
    .help = You can ask someone to read to you.

## Lists of things

change = Change
    .what = Change: { $what }
take-out = Take out
    .what = Take out: { $what }
taken-out = Taken out.
    .what = Taken out: { $what }
put-back = Put it back
    .what = Put back: { $what }
move-up = Move up
    .what = Move up: { $what }
move-down = Move down
    .what = Move down: { $what }
moved = { $what } is now number { $number }.
undo = Undo
    .done = We put it back as it was.
# A list of things from another step that has nothing in it yet.
link-none = Your list is empty. You can skip this for now.
    .go = Go to: { $step }
pounds = Pounds
said-back = { $amount } { $often } is { $year } in a year.

## Keeping the plan on this device

kept = Kept on this computer or phone.
keeping = Keeping what you wrote.
not-kept-full = This computer or phone is full.
    .help = Your words are still on this page. Keep a copy now.
not-kept-blocked = This browser does not let us keep your plan.
    .help = Your words are still on this page. Keep a copy before you close it.
not-kept-damaged = We could not open the plan we kept here.
    .help = We put it to one side and threw nothing away. Open a copy if you have one.
other-window = Your plan changed in another window.
    .help = You see the newest words here. We kept both.
keep-a-copy = Keep a copy
    .hint = A copy is 1 file. It holds your whole plan.
    .done = Your copy is ready. Look for it in your downloads.
    .last = You kept a copy on { $date }.
    .never = You have no copy yet.

## The foot of every page

foot-yours = This plan belongs to you.
foot-only-here = It is only on this computer or phone.
foot-nobody = You choose who sees it.
danger = In danger now?
    .call = Call 999.
hurt = Is someone hurting you?
    .call = Call your council. Ask for adult safeguarding.
hide-screen = Hide my screen
    .hint = This shows a page about soup. Your plan stays here.

## What stands on the screen instead of the plan

hide-soup = Lentil soup
    .needs = You need 1 cup of lentils and some stock. You need 1 onion and 1 carrot.
    .serve = Eat it hot, with bread.
hide-soup-1 = Cut the onion and the carrot.
hide-soup-2 = Cook them in a little oil for 5 minutes.
hide-soup-3 = Add the lentils and the stock.
hide-soup-4 = Cook it for 25 minutes on a low heat.

## The front page

front = Make a plan for your life and your support
    .lead = This plan belongs to you. You say what you want. We go 1 step at a time, with pictures.
front-make = Make my plan
front-carry-on = Carry on with my plan
front-open = Open a plan
front-language = Choose your language
front-know = Good to know before you start
front-know-time = It takes about 1 hour. You can stop at any time and come back.
front-know-letters = Get your letters from the council. You can start without them.
front-know-trust = Ask someone you trust to sit with you. You choose who.
front-know-private = What you write stays on this computer or phone.

## The plan's own page

home = My support plan
    .named = { $name }’s support plan
    .lead = You can do the steps in any order.
home-carry-on = Carry on: { $step }
home-look = Look at my plan
so-far = My plan so far
so-far-me =
    { $count ->
        [one] { $count } thing about me
       *[other] { $count } things about me
    }
so-far-empty = Your plan is empty so far. Start with any step.
nobody-has-seen = Nobody has seen this yet.

## Something to look at

problem-count =
    { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
problem-kept = We kept everything you wrote.
trouble-did-you-mean = Did you mean { $amount }?
    .use = Yes, use { $amount }
trouble-money-comma = Write pounds and pence with a dot, like 12.50
trouble-money-parts = Write pence with 2 digits, like 12.50
trouble-money-minus = Write the amount with no minus sign.
trouble-money-words = Write the amount in digits, like 12.50
trouble-money-large = That is a very large amount. Look at the digits again.
trouble-count-words = Write the number in digits, like 8 or 2.5
trouble-count-large = That is a very large number. Look at the digits again.
trouble-count-parts = Write up to 3 digits after the dot, like 2.5
trouble-week-range = Write a whole number from 1 to 52.
trouble-phone = Write the phone number in digits.

## Sums

total-title = What my plan costs
total-first-year = First year
total-later-years = Later years
total-week = Each week
total-four-weeks = Every 4 weeks
total-month = Each month
total-year = Each year
total-by-payer = Who pays what
amount-week = { $amount } a week
no-price = No price yet
no-price-count =
    { $count ->
        [one] { $count } thing has no price yet.
       *[other] { $count } things have no price yet.
    }
helps-with = Helps with: { $what }
helps-with-nothing = Not linked to what I want yet

## How the plan and the number compare

budget-no-number = We do not know your number yet. That is fine.
    .sum = Your plan costs about { $year } a year.
    .so-far = So far your plan costs about { $year } a year.
    .later = After the first year we do not know your number.
    .help = You can ask the council for your number.
budget-fits = Your plan fits your money.
    .sum = Your plan costs { $week } a week.
    .so-far = So far your plan fits your money.
budget-under = You have { $amount } a year not planned yet.
    .sum = Your plan costs { $week } a week. You have { $left } a week left.
    .so-far = So far your plan costs less than your number.
    .help = You can keep it just in case. You can add something you want.
budget-over-first-year = This costs more at the start. It saves money later.
    .sum = The first year costs { $amount } more than your number.
    .so-far = So far this costs more at the start.
    .help = You can ask the council for extra money just once.
budget-over-later = It fits this year. It costs more later.
    .sum = Later years cost { $amount } a year more than your number.
    .so-far = So far it fits this year. It costs more later.
    .help = Tell the council now, so that you can plan together.
budget-over = Your plan costs { $week } a week more than your number. This does not mean it is wrong.
    .sum = Your plan costs { $amount } a year more than your number.
    .so-far = So far your plan costs { $week } a week more than your number. This does not mean it is wrong.
    .help = You can ask the council to look at the number again.
budget-what-to-do = See what you can do
budget-do-sums = Look at your sums again.
budget-do-free = Look for a free way. Ask if the NHS could pay.
budget-do-share = Swap something, or share it with other people.
budget-do-ask = Ask the council to look again. The money must be enough.
budget-year-365 = We count 365 days in a year.
budget-year-52 = We count 52 weeks in a year.

bar-planned = In your plan
bar-left = Left
bar-more = More than your number
bar-line = Your number: { $amount }
bar-block-week = 1 block is { $amount } a week.

## The photo

photo-choose = Choose a photo
photo-another = Choose another photo
photo-take-out = Take the photo out
photo-alt = A photo of { $name }
photo-alt-mine = A photo of me
photo-trouble-large = That photo is too big for this app. Choose a smaller photo.
photo-trouble-kind = We cannot show that file as a photo. Choose a photo file.
photo-trouble-room = There is no room for this photo here. Your words are safe.

## Opening a plan from a file

open = Open a plan
    .lead = Choose the file you kept. Your other plans stay here too.
open-choose = Choose a file
open-done = Your plan is open.
open-trouble-large = This file is too big to be a plan.
    .help = Look for the file you kept from this app.
open-trouble-other = This file is not a support plan.
    .help = Look for the file you kept from this app.
open-trouble-newer = A newer app made this plan.
    .help = Use the newest app, then open the plan again.
open-trouble-damaged = Part of this file is broken, so we cannot open it.
    .help = Try another copy, if you have one.
open-trouble-reading = We could not read this file.
    .help = Try again, or choose another copy.
open-trouble-full = There is no room here for another plan.
    .help = Keep a copy of a plan you have here. Then take it out.
open-nothing-lost = Everything that was here is still here.

## Several plans on this device

plans = Plans on this computer or phone
    .lead = Choose the plan you want to work on.
    .count =
        { $count ->
            [one] { $count } plan is here.
           *[other] { $count } plans are here.
        }
    .none = There is no plan here yet.
plans-untitled = A plan with no name yet
plans-changed = Last changed on { $date }
plans-open = Open this plan
plans-open-now = This plan is open now.
plans-start = Start another plan
plans-take-out = Take this plan off this computer or phone
    .hint = Keep a copy first. You can put it back until you leave this page.
plans-shared = Do other people use this computer? Keep a copy, then take your plan out.

## Colours and size

look-theme = Colours
look-theme-device = The same as my device
look-theme-light = Light
look-theme-cream = Cream
look-theme-dark = Dark
look-theme-contrast = High contrast
look-size = Size of words
look-size-usual = Usual
look-size-bigger = Bigger
look-size-large = Much bigger
look-size-larger = Even bigger
look-size-largest = Biggest
look-letters = Shape of letters
look-script = Urdu letters
look-letters-clear = Clear letters
look-letters-device = The letters of my device
look-letters-flowing = Flowing Urdu letters
look-letters-straight = Straight Urdu letters
look-movement = Movement
look-movement-device = The same as my device
look-movement-none = No movement
look-voice = Voice
look-voice-slow = Slow
look-voice-usual = Usual
look-example = This is how words look now.
look-reset = Put it all back as it was at the start

## Help

help-order = You can do the steps in any order.
help-skip = You can skip any question. You can come back to it.
help-not-sure = “Not sure” is a good answer.
help-listen = Press “Listen” to hear the words.
help-words = You can use your own words, in your own language.
help-back = Press “Back” to go back. Your words stay.
help-put-back = Did you take something out? You can put it back.
help-copy = Keep a copy of your plan often. A browser can lose things.
help-private = What you write stays on this computer or phone.
help-people = Who can help you?
help-people-trust = A friend, or someone in your family.
help-people-group = A local group for disabled people or for carers.
help-people-advocate = An advocate can help you speak up.
help-people-council = Your social worker at the council.

## My rights

rights = My rights
    .lead = You have these rights when you make your plan.
rights-plan = My plan
    .means = This plan is about my life. I can help to write it.
rights-help = Help to plan
    .means = I can ask someone I trust to help me.
rights-advocate = Advocate
    .means =
        An advocate helps me speak up.
        The council must get me one if I need one.
        This is for people with no one else to help.
rights-number = My number
    .means = The council should tell me how much money there is. They should tell me how they worked it out.
rights-enough = Enough money
    .means =
        The money must be enough to meet my needs.
        That means the needs the council agreed to meet.
rights-choice = Choice
    .means = I can choose the way someone looks after my money.
rights-reasons = Reasons
    .means = If the council says no, I can ask why. I can ask for it in writing.
rights-copy = A copy
    .means = I must get a copy of my plan.
rights-change = Change
    .means = I can ask for a review if things change.
rights-risk = Risk
    .means = I can take risks, like everyone else.
rights-information = Information
    .means = I can ask for easy read, large print or my language.
rights-carer = Carers
    .means = People who care for me have rights too.
rights-complain = Complain
    .means = I can complain if something is wrong.
rights-england = These rights are for England.

## Pictures, letters and translation

credits = About the pictures and words
    .lead = Many people made the things in this app. We thank them.
credits-pictures = Pictures
credits-openmoji = Most pictures are from OpenMoji. Their licence is CC BY-SA 4.0. We cropped some.
credits-health-icons = Some pictures are from Health Icons. Their licence is MIT.
credits-own = We drew a few pictures. Their licence is CC BY-SA 4.0.
credits-letters = Letters
credits-fonts = The letters are Atkinson Hyperlegible Next, Lexend and Noto. They are free for everyone.
translation = About this translation
translation-not-checked = Nobody has checked these words yet. Some may be wrong.
translation-checked = Checked by { $who }.

## The check page

check-look-count =
    { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
check-ask-count =
    { $count ->
        [one] 1 thing to ask about
       *[other] { $count } things to ask about
    }
check-ready-count =
    { $count ->
        [one] 1 thing is ready
       *[other] { $count } things are ready
    }

## While a page is on its way

page-wait = One moment
    .lead = This page is on its way.
page-missing = We could not open this page
    .safe = What you wrote is still here.
    .online = Check that you are online.
    .again = Try again
