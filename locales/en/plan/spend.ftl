# Changes that cost more at the start, and less later.

spend = Pay now, pay less later
    .about = Changes that cost less after some time

spend-wanted = Is there something that could cost less later?
    .lead = Like learning to take the bus. Then you pay for no taxi.
spend-wanted-yes = Yes, I want to think about a change
    .plan = I want to think about changes that cost less later.
spend-wanted-no = Nothing like that for me
    .plan = I thought about changes that cost less later. I need none now.

spend-list = What could cost less later?
    .lead = Some changes cost money first. After that they cost less.
    .add = Add a change
    .another = Add another change
    .none = Nothing is here yet. Learning to take the bus is an example.
    .count =
        { $count ->
            [one] { $count } change in my plan
           *[other] { $count } changes in my plan
        }
    .untitled = A change with no name yet

spend-name = What is the change?
    .hint = Like learning to take the bus.

spend-old-weekly = What does it cost each week now?
    .hint = Like £56 for taxis.
    .missing = Write the amount, like 56 or 56.50

spend-start = What does the change cost?
spend-one-off = How much do you pay just once?
    .hint = Write 0 if it costs nothing.
    .missing = Write the amount, like 600 or 600.50
spend-overlap = How many weeks do you need both ways?
    .hint = You may still need the taxi while you learn. Leave it empty if not.
    .missing = Write how many weeks, like 12

spend-new-weekly = What will it cost each week then?
    .hint = Write 0 if it costs nothing.
    .missing = Write the amount, like 12 or 12.50

spend-gain = What else gets better?
    .lead = Think of good things that are not money.
