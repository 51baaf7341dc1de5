# What to look at again, and what to write instead.

problem-count =
    { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
problem-kept = We kept everything you wrote.
trouble-did-you-mean = Did you mean { $amount }?
    .use = Yes, use { $amount }
trouble-money-comma = Write pounds and pence with a dot, like 12.50
trouble-money-parts = Write pence with 2 digits, like 12.50
trouble-money-minus = Write the amount with no minus sign.
trouble-money-words = Write the amount in digits, like 12.50
trouble-money-large = That is a very large amount. Look at the digits again.
trouble-count-words = Write the number in digits, like 8 or 2.5
trouble-count-large = That is a very large number. Look at the digits again.
trouble-count-parts = Write up to 3 digits after the dot, like 2.5
trouble-week-range = Write a whole number from 1 to 52.
trouble-phone = Write the phone number in digits.
