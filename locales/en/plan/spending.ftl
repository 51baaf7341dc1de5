# What I spent: what to keep, and each thing that was paid for.

spending = What I spent
    .about = What I paid for, and what I keep

spending-keep = What to keep
    .lead = The council may ask how you used the money. It is easy if you keep things.
    .hint =
        Keep receipts and bills.
        Keep letters from the bank.
        Keep payslips and time sheets, if you pay a helper.
        Keep your insurance papers.
        Put them all in 1 box or folder.
        Ask the council how long to keep them.
        Is a receipt lost? Write down what you paid. That helps too.

spending-list = What did you spend?
    .lead = Write down what you paid from your support money.
    .add = Add something you paid for
    .another = Add another thing you paid for
    .none = Nothing is here yet.
    .count =
        { $count ->
            [one] { $count } thing you paid for
           *[other] { $count } things you paid for
        }
    .untitled = Something you paid for, with no name yet

spending-what = What did you pay for?
    .hint = Like: drama club, 2 weeks.

spending-paid = When, and how much?
spending-on = On which day did you pay?
spending-amount = How much did you pay?
    .missing = Write how much you paid, like 24 or 24.50

spending-cost = Which part of your plan is this for?
    .lead = Choose 1 from what your plan costs.

spending-receipt = Is there a receipt?
    .lead = Every answer is fine.
spending-receipt-kept = I kept it
spending-receipt-lost = It is lost
spending-receipt-none-given = They gave me none
