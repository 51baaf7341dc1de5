# Money on the screens: my part, payments, an assistant’s pay, what if, and changes.

number-ways = The same money in other ways
parts-title = Who pays each week
parts-mine = You pay
parts-council = The council pays
parts-together = All together

payment-four-weeks = Each payment is { $amount }. You get 13 payments a year.
    .trap = 12 payments are not a whole year. There is 1 more.
payment-month = Each payment is { $amount }. You get 12 payments a year.
payment-days = A month of { $days } days brings { $amount }.
payment-once = The payment is { $amount }. It comes just once.
payment-may-come-off = Your part may come off this.

assistant-year = A year of pay is { $amount }.
assistant-same = It has 5.6 weeks of paid holiday in it.
assistant-cover = Someone else may help in those weeks. That costs { $amount } a year.
    .add = Add a line for cover: { $amount } a year
    .added = A line for cover is in your costs.
    .change = Change the line for holiday pay into cover: { $amount } a year
assistant-change = Paid holiday grows with each hour of work. It is £12.07 for each £100 of pay. That is 5.6 weeks of holiday for 46.4 weeks of work.
assistant-holiday = Holiday pay is { $amount } a year.
    .add = Add a line for holiday pay: { $amount } a year
    .added = A line for holiday pay is in your costs.
    .change = Change the line for cover into holiday pay: { $amount } a year
assistant-tax = Tax, National Insurance and a pension may cost more. A payroll service tells you how much.

weeks-worth = That is about { $weeks } weeks of your money.

first-month = In the first month you need about { $needs }. The first payment is about { $gets }.
    .short = Ask the council for some money to start with.

what-if = What if you leave something out?
    .help = Tick what you want to leave out. Your plan stays the same.
    .line = { $what }: { $amount } a year
    .now = Your plan costs { $year } a year.
    .then = Without these it costs { $year } a year.
    .once = Without these it costs { $year }.
    .back = Put all back
    .line-first = { $what }: { $amount } in the first year
    .now-first = Your plan costs { $year } in the first year.
    .then-first = Without these it costs { $year } in the first year.
    .later = Later it is { $amount } a year.
    .nice = Leave out what would be nice
priority-title = What matters most, in a year
priority-none = Not said yet

change-more-first =
    { $count ->
        [one] It costs more for the first week.
       *[other] It costs more for the first { $count } weeks.
    }
    .then = After that it saves { $amount } every week.
change-at-once = It saves { $amount } every week from the start.
change-dearer = The new way does not cost less. It can still be the right way.
change-open = Fill in each amount. Then we do the sums.
change-table = The old way and the new way
change-old = The old way
change-new = The new way
change-bar-new = The new way
change-bar-less = Less than the old way
change-bar-more = More than the old way
change-bar-line = The old way: { $amount } a year
change-gain = What else gets better
changes-see = Look at what costs less later

budget-do-nice = Mark what is nice to have. You could do it later.
    .so-far = So far that is { $amount } in the first year.
budget-do-pay = Some people pay more themselves. You do not have to.

sides = What is good and what is hard about each way
side-good = Good
side-hard = Hard
sides-fee = A fee is a cost too. Add it to your costs.

rates-lowest = The lowest pay by law is { $amount } an hour from the age of { $age }.
rates-below = Look at the pay again. It is less than the law says.
rates-time = This number is for { $from } to { $to }.
rates-past = This number is for another year. Ask for the new one.
rates-source = You can check it here: { $source }
