# The plan on paper. It speaks as "I".

paper-title = My support plan
paper-title-named = { $name }’s support plan
paper-belongs = This plan belongs to me.
paper-belongs-named = This plan belongs to { $name }.
paper-page-of = Page { "{page}" } of { "{pages}" }
paper-contents = In this plan
paper-contents-book = In this book
paper-contents-between = { ", " }
paper-book-of = Book { "{book}" } of { "{books}" }
paper-in-book = In book { "{book}" }:{ " " }
paper-who-made = Who made this plan
paper-stage = Where I am now
paper-nobody-has-seen = Nobody has seen this yet.
paper-own-picture = A picture of my own
paper-photo = A photo of me

paper-me = About me
paper-needs = What I need
paper-outcomes = What I want
paper-supports = What would help
paper-costs = What it costs
paper-risks = What could go wrong
paper-backup = My back-up plan
paper-grab = If something goes wrong
paper-actions = What happens first
paper-reply = What they said
paper-contacts = Questions and contacts
paper-spending = What I spent
paper-reviews = When we look again
paper-carer = Who looks after me
paper-carer-page = A page for the person who looks after me
paper-carer-page-named = A page for { $name }
paper-decisions = My decisions
paper-words = What the hard words mean

paper-important = What is important to me
paper-liked = What people like about me
paper-support = How to support me well
paper-communicate = How I tell people things
paper-around-me = The world around me
paper-my-talk = How I communicate
paper-culture = My culture and faith
paper-days = My good days and bad days
paper-working = What works and what does not
paper-helpers = People who helped me plan
paper-topic = What it is about
paper-my-answer = What to know
paper-part-of-day = When
paper-good-day = A good day for me
paper-bad-day = A bad day for me
paper-works = Does it work?
paper-next = What happens next
paper-says = Who says this
paper-nobody-says = We do not know who says this
paper-change-mind = I can change my mind.

paper-most-important = What matters most comes first.
paper-needs-law = The law’s words stand under mine.
paper-need-what = What
paper-need-how = How it is for me, and what happens
paper-need-wanted = What I want
paper-need-day = a bad day and a good day
paper-need-another-way = how that will work
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
paper-worker-view = What my paid helper thinks
paper-decides = Who decides
paper-decision = What I choose
paper-look-again = When we look again
paper-backup-table = Who helps, and what must happen
paper-backup-if = If this happens
paper-backup-call = Who to call
paper-backup-must = What must happen
paper-backup-always = My help does not come
paper-backup-then = If they cannot come:
paper-backup-cost = Money for this
paper-cannot-wait = What cannot wait
paper-out-of-hours = The council at night and weekends
paper-emergency = In danger, call 999.
    .hurt = If someone hurts me, call the council. Ask for adult safeguarding.

paper-grab-table = If I cannot speak for myself
paper-grab-what = What to know
paper-grab-about = About me
paper-grab-name = My name
paper-grab-cared-for = I look after
paper-grab-alone = If I am hurt or ill, they are alone.
paper-grab-ring = Please ring:
paper-grab-first = Call first
paper-grab-second = Call next
paper-grab-keys = My keys
paper-grab-medicine = My medicine
paper-grab-sheet = My plan
paper-grab-danger = Danger

paper-actions-table = What to do first
paper-action-who = Who does it
paper-action-by = By when

paper-agreed = Agreed by { $who } on { $date }.
paper-decided-by = Who said it
paper-decided-on = When they said it
paper-sent-to = Who has my plan
paper-sent-on = When I sent it
paper-while-waiting = What helps me while I wait
paper-reasons = Their reasons
paper-changes = What they want to change
paper-not-agreed-mine = What we did not agree: what I think
paper-not-agreed-theirs = What we did not agree: what they think

paper-questions = What I want to ask
paper-contacts-table = Who said what
paper-contact-who = Who and when
paper-contact-said = What they said
paper-contact-next = What comes next
paper-chase = I ask again on

paper-spending-table = What I spent so far
paper-spending-for = What it was for
paper-spending-times = How often
paper-spending-other = Other things
paper-spending-count =
    { $count ->
        [one] paid { $count } time
       *[other] paid { $count } times
    }
paper-receipts-count =
    { $count ->
        [one] { $count } receipt kept
       *[other] { $count } receipts kept
    }

paper-reviews-table = The days we look again
paper-review-due = Planned for
paper-review-done = Done on
paper-review-working = What works well
paper-not-working = What does not work well
paper-review-tried = What we tried
paper-learned = What we learned
paper-reached = What I wanted and have now
paper-can-now = What I can do now
paper-changed = What changed
paper-enough = Is the money enough
paper-happy = Am I happy with my plan
paper-review-next = What comes next

paper-caring = What I do as a carer
paper-caring-who = Who I look after
paper-caring-hours = Hours in a usual week
paper-caring-nights = Nights in a usual week
paper-caring-must-change = What must change

paper-carer-does-for-me = What they do
paper-carer-wants = Can they help, and do they want to
paper-carer-step-in = If they cannot help
paper-carer-does = What I do
paper-carer-willing = Can I help, and do I want to
paper-carer-will-not = What I will not do
paper-carer-break = The break I need
paper-carer-hard = What is hard for me because I help
paper-carer-assessment = Did I talk to the council about what I need
paper-carer-right = I can ask the council for a carer’s assessment.
    .why = It is about what I need. It does not matter how much I help.

paper-decisions-table = Who decides what
paper-decision-what = What
paper-decision-help = What helps me decide
paper-decision-last-word = Who has the last word
paper-best-interests = People must do what is best for me. They must think about what I want.
    .family = This is not the same as what my family wants.
paper-need-to-know = what I need to know
paper-reason = why someone else decides
paper-involved = how they must ask me
paper-best-time = The best time to ask me
paper-worst-time = The worst time to ask me
paper-show-yes = How I show yes
paper-show-no = How I show no
paper-show-unsure = How I show that I am not sure

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
paper-nights-a-week =
    { $count ->
        [one] { $count } night a week at { $amount }
       *[other] { $count } nights a week at { $amount }
    }
paper-nights =
    { $count ->
        [one] { $count } night at { $amount }
       *[other] { $count } nights at { $amount }
    }
paper-weeks =
    { $count ->
        [one] for { $count } week
       *[other] for { $count } weeks
    }
paper-from-week = from week { $number }
paper-until-week = until week { $number }

paper-budget-no-number = I do not know my number yet. My plan costs about { $year } a year.
    .once = I do not know my number yet. My plan costs about { $year }.
    .so-far = I do not know my number yet. So far my plan costs about { $year } a year.
paper-budget-fits = My plan fits my money.
    .so-far = So far my plan fits my money.
paper-budget-under = I have { $amount } a year not planned yet.
    .once = I have { $amount } not planned yet.
    .so-far = So far my plan costs less than my number.
paper-budget-over-first-year = My plan costs more at the start. It saves money later.
    .sum = The first year costs { $amount } more than my number.
    .so-far = So far my plan costs more at the start.
paper-budget-over-later = My plan fits this year. It costs more later.
    .sum = Later years cost { $amount } a year more than my number.
    .so-far = So far my plan fits this year. It costs more later.
paper-budget-over = My plan costs { $week } a week more than my number. This does not mean it is wrong.
    .once = My plan costs { $amount } more than my number. This does not mean it is wrong.
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

# The money, on paper.
paper-my-part = My part is { $amount } a week.
paper-parts = Who pays for my support
paper-column-who = Who
paper-column-week = Each week
paper-part-mine = I pay
paper-part-council = The council pays
paper-extra-costs = What costs me more because of my disability
    .lead = I want to show this list when they ask about my money.
paper-payment-four-weeks = Each payment is { $amount }. There are 13 payments a year.
paper-payment-month = Each payment is { $amount }. There are 12 payments a year.
paper-payment-days = A month of { $days } days brings { $amount }.
paper-payment-once = The payment is { $amount }. It comes just once.
paper-first-month = In the first month I need about { $needs }. The first payment is about { $gets }.
    .short = I need some money to start with.
paper-weeks-worth = about { $weeks } weeks of my money
paper-weeks-left = That is about { $weeks } weeks of my money.
paper-put-by = Money that I put by
    .lead = This money waits in my account for a reason.
    .day = { $amount } for { $day }
paper-priority = What matters most
paper-manage = Who looks after my money
paper-manage-who = Who it is
paper-direct-payment = My direct payment is { $amount } { $often }.
    .amount = My direct payment is { $amount }.
paper-how-check = How I check the money
paper-managed-by = Who looks after each cost
paper-boss = Being the boss
paper-ask-first = What I want to ask about first
paper-costs-less = What costs less later

# Who I want to help me, on paper.
paper-helper = Who I want to help me
paper-helper-skills = What my helper can do
paper-helper-character = What my helper is like
paper-helper-interests = What my helper likes
paper-helper-gender = A woman or a man
paper-helper-speaks = Which languages my helper speaks
paper-helper-faith = Faith or background
paper-helper-matters = What matters most to me
paper-helper-page = Page for a new helper
paper-helper-must = What my helper must do
paper-helper-judge = What my helper can decide
paper-helper-not-job = What is not my helper’s job

# My web, on paper.
paper-web = My web
paper-web-rings = Who and what is around me
paper-web-ring = How close
paper-web-who = Who or what
paper-web-help = Could help with

# My week, on paper.
paper-week = My week
paper-week-rota = Who is with me
paper-week-where = Where I go and who I meet
paper-week-with = with
paper-week-hours = Hours of help each week
