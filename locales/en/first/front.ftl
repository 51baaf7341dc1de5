# The front page.

front = Make a plan for your life and your support
    .lead = This plan belongs to you. You say what you want. We go 1 step at a time, with pictures.
front-make = Make my plan
front-carry-on = Carry on with my plan
front-where = Go back to where I was
front-open = Open a plan
new = New to this?
    .lead = Here is what a support plan is, and how this works.
front-language = Choose your language
front-know = Good to know before you start
front-know-time = It takes 2 hours or more. You can stop at any time and come back.
front-know-letters = Get your letters from the council. You can start without them.
front-know-trust = Ask someone you trust to sit with you. You choose who.
front-know-private = What you write stays on this computer or phone.
plans-start = Start another plan
