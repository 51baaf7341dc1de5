# What is new since an older version of the plan.

paper-new = What is new since last time
paper-new-since = Last time was version { $number }.
    .day = Last time was version { $number }. I kept it on { $date }.
paper-new-nothing = Nothing is new since then.
paper-new-sums = What my plan costs in a year
    .first = What my plan costs in the first year
    .later = What my plan costs in later years
paper-new-before = Before
paper-new-now = Now
paper-new-difference = What is different
paper-new-more = { $amount } more
paper-new-less = { $amount } less
paper-new-added = New
paper-new-taken-out = Taken out
paper-new-order = What matters most is in a new order.
paper-new-nothing-said = Nothing
