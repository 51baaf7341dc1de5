# The plan on paper. It speaks as "I".

paper-title = My support plan
paper-title-named = { $name }’s support plan
paper-belongs = This plan belongs to me.
paper-belongs-named = This plan belongs to { $name }.
paper-page-of = Page { "{page}" } of { "{pages}" }
paper-who-made = Who made this plan
paper-stage = Where I am now
paper-nobody-has-seen = Nobody has seen this yet.
paper-photo = A photo of me

paper-me = About me
paper-outcomes = What I want
paper-supports = What would help
paper-costs = What it costs
paper-risks = What could go wrong
paper-backup = My back-up
paper-words = What the hard words mean

paper-important = What is important to me
paper-liked = What people like about me
paper-support = How to support me well
paper-communicate = How I tell people things
paper-most-important = What matters most comes first.
paper-why = Why this matters to me
paper-know = How I will know it worked
paper-who = Who helps
paper-hours-count =
    { $count ->
        [one] { $count } hour each time
       *[other] { $count } hours each time
    }
paper-hours-each = { $hours } hours each time
paper-helps-with = Helps with
paper-helped-by = What helps with this
paper-own-words = In my own words
paper-not-sure = I am not sure yet.
paper-talk = I want to talk about this.

paper-good = What is good about it
paper-if-not = What happens if I do not do it
paper-wrong = What could go wrong
paper-how-bad = How bad it could be
paper-tried = What we tried
paper-i-do = What I will do
paper-others-do = What other people will do
paper-signs = How we will see it coming
paper-if-happens = Who I call if it happens
paper-my-view = What I think
paper-family-view = What my family thinks
paper-worker-view = What my social worker thinks
paper-decides = Who decides
paper-decision = What I choose
paper-look-again = When we look again
paper-backup-name = Who to call
paper-backup-phone = Phone number
paper-cannot-wait = What cannot wait
paper-emergency = In danger, call 999.

paper-number-is = My number is { $amount } { $often }.
paper-number-roughly = My number is about { $amount } { $often }.
paper-number-not-known = I do not know my number yet.
paper-costs-table = What my support costs
paper-column-what = What
paper-column-much = How much
paper-column-often = How often
paper-column-year = In a year
paper-all-together = All together
paper-first-year = First year
paper-later-years = Later years
paper-totals = What my plan costs each week, month and year
paper-no-price = No price yet
paper-no-price-count =
    { $count ->
        [one] { $count } thing has no price yet.
       *[other] { $count } things have no price yet.
    }
paper-times = { $count } at { $amount }
paper-weeks =
    { $count ->
        [one] for { $count } week
       *[other] for { $count } weeks
    }
paper-from-week = from week { $number }
paper-until-week = until week { $number }

paper-budget-no-number = I do not know my number yet. My plan costs about { $year } a year.
    .so-far = I do not know my number yet. So far my plan costs about { $year } a year.
paper-budget-fits = My plan fits my money.
    .so-far = So far my plan fits my money.
paper-budget-under = I have { $amount } a year not planned yet.
    .so-far = So far my plan costs less than my number.
paper-budget-over-first-year = My plan costs more at the start. It saves money later.
    .sum = The first year costs { $amount } more than my number.
    .so-far = So far my plan costs more at the start.
paper-budget-over-later = My plan fits this year. It costs more later.
    .sum = Later years cost { $amount } a year more than my number.
    .so-far = So far my plan fits this year. It costs more later.
paper-budget-over = My plan costs { $week } a week more than my number. This does not mean it is wrong.
    .sum = My plan costs { $amount } a year more than my number.
    .so-far = So far my plan costs { $week } a week more than my number. This does not mean it is wrong.
paper-bar-planned = In my plan
paper-bar-left = Left
paper-bar-more = More than my number
paper-bar-line = My number: { $amount }

paper-contact = Someone can help me read this.
    .who = Who can help me read this
paper-sign = My name, and the day
paper-pictures = Pictures: OpenMoji, CC BY-SA 4.0. Some are cropped. Health Icons, MIT.
paper-checked-by = { $who } checked this translation.
paper-not-checked = This translation is not checked yet.

## Days

# What stands between the things of a list in one line.
