# Pages to read: where am I, who does what, hard words, if they say no, a break. And the names of the letters' pages.

letters = Letters
    .about = Ask the council for something
    .lead = Choose a letter. We fill in what your plan says.

where = Where am I?
    .lead = This is not a test. It shows what happens, from start to end.
who = Who does what?
    .lead = These people may be part of your plan.
hard-words = Hard words
    .lead = The council uses these words. Here is what they mean.

say-no = If they say no
    .lead = You can still do a lot. Go 1 step at a time.
have-a-break = Have a break
    .lead = Your plan waits for you.
break-kept = Your words stay on this computer or phone.
break-rest = Have a drink. Rest your eyes.
break-close = You can close this page and come back on another day.
break-back = Press “Carry on” when you are ready.
break-carry-on = Carry on

rights-here = Your right: { $right }
see-letters = See the letters
see-letter = Write the letter
letter-here = A letter can help with this.
life = My whole life
    .lead = Your life is more than your support. What do you want in each part?
life-list = See all that I want as a list
meetings = Talks about your plan
    .lead = 3 talks are often enough. There is a sheet for each of them.
eighteen = When you turn 18
    .lead = For young people from 14 to 25, and their families.
