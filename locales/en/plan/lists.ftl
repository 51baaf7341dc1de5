# Lists of things that a person makes.

change = Change
    .what = Change: { $what }
take-out = Take out
    .what = Take out: { $what }
taken-out = Taken out.
    .what = Taken out: { $what }
put-back = Put it back
    .what = Put back: { $what }
move-up = Move up
    .what = Move up: { $what }
move-down = Move down
    .what = Move down: { $what }
moved = { $what } is now number { $number }.
# A list of things from another step that has nothing in it yet.
link-none = Your list is empty. You can skip this for now.
    .go = Go to: { $step }
pounds = Pounds
said-back = { $amount } { $often } is { $year } in a year.
# On the list of what would help: under each thing the person wants, and after all of them.
add-help = Add help for this
    .what = Add help for this: { $what }
other-help = Other help
offered = Choose one to begin
