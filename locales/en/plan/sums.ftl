# Sums, and how the plan and the number compare.

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
free-help =
    { $count ->
        [one] Free help in my plan: { $count } thing
       *[other] Free help in my plan: { $count } things
    }
budget-no-number = We do not know your number yet. That is fine.
    .once = Your plan costs about { $amount }.
    .sum = Your plan costs about { $year } a year.
    .so-far = So far your plan costs about { $year } a year.
    .later = After the first year we do not know your number.
    .help = You can ask the council for your number.
budget-fits = Your plan fits your money.
    .once = Your plan costs { $amount }.
    .sum = Your plan costs { $week } a week.
    .so-far = So far your plan fits your money.
budget-under = You have { $amount } a year not planned yet.
    .once = You have { $amount } not planned yet.
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
    .once = Your plan costs { $amount } more than your number. This does not mean it is wrong.
    .sum = Your plan costs { $amount } a year more than your number.
    .so-far = So far your plan costs { $week } a week more than your number. This does not mean it is wrong.
    .help = You can ask the council to look at the number again.
budget-once = This money comes just once. After that you can ask again.
budget-what-to-do = What you can do
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
bar-block = 1 block is { $amount }.
