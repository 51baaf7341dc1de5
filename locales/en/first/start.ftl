# Start: the language, who is making this plan, and what stays on this device.

start = Start
    .about = Your language, and who makes this plan

start-language = Choose your language
    .lead = You can change it at any time. Your answers stay.

start-who = Who is making this plan?
    .lead = It is your plan. You can have help to make it.
start-who-me = Me, on my own
    .plan = I made this plan myself.
start-who-with-help = Me, and someone helps me
    .plan = I made this plan. Someone helped me.
start-who-for-me = Someone who knows me well
    .plan = Someone who knows me well made this plan with me.

start-length = How much do you want to write?
    .lead = You can change this at any time. Nothing you write is lost.
start-length-short = A short plan. It takes 2 to 3 hours.
start-length-full = A full plan. It takes 4 to 5 hours.
start-length-big = A big plan, for a lot of support. It takes 6 hours or more.

start-private = Your plan stays with you
    .lead = What you write stays on this computer or phone.
    .hint =
        You choose who sees it.
        We do not send it to anyone.
        Other people who use this computer or phone could open it.
        Keep a copy of your plan in a safe place.
