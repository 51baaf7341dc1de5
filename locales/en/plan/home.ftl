# The plan's own page: every step, and how far it is.

steps = The steps of my plan
step-count = Step { $number } of { $total }
see-all-steps = See all steps
status-not-started = Not started yet
status-started = Started
status-filled-in = Filled in
status-here = You are here
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
somebody-has-seen = You gave this plan to someone.
filled-in-all = Filled in.

part-start = Getting ready
part-about = About me
part-want = What I want
part-money = My money
part-safe = Staying safe
part-go = Agree it and do it
step-minutes =
    { $count ->
        [one] About { $count } minute.
       *[other] About { $count } minutes.
    }
home-full = Show all the steps
    .title = Is this too much, or too little?
    .help = This is a full plan. A short plan has fewer steps. Steps you have begun stay.
home-big = I have a lot of support
    .title = Is this too much?
    .help = This is a big plan. It also asks about nights, and about 2 people who help at once.
home-short = Show fewer steps
    .title = Do you want to say more?
    .help = This is a short plan. A full plan has more steps.
more-here = More you can say here
