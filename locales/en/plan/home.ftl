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
