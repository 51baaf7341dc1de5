# Several plans on this device, and opening one from a file.

open = Open a plan
    .lead = Choose the file you kept. Your other plans stay here too.
open-choose = Choose a file
open-done = Your plan is open.
open-done-older = This is an older version of a plan.
    .help = It is in the list of plans now. You can look at it there.
open-trouble-large = This file is too big to be a plan.
    .help = Look for the file you kept from this app.
open-trouble-other = This file is not a support plan.
    .help = Look for the file you kept from this app.
open-trouble-pdf = There is no plan in this PDF.
    .help = Look for the PDF or the file that this app made.
open-trouble-newer = A newer app made this plan.
    .help = Use the newest app, then open the plan again.
open-trouble-damaged = Part of this file is broken, so we cannot open it.
    .help = Try another copy, if you have one.
open-trouble-reading = We could not read this file.
    .help = Try again, or choose another copy.
open-trouble-full = There is no room here for another plan.
    .help = Keep a copy of a plan you have here. Then take it out.
open-nothing-lost = Everything that was here is still here.
plans = Plans on this computer or phone
    .lead = Choose the plan you want to work on.
    .count =
        { $count ->
            [one] { $count } plan is here.
           *[other] { $count } plans are here.
        }
    .none = There is no plan here yet.
plans-untitled = A plan with no name yet
plans-changed = Last changed on { $date }
plans-open = Open this plan
plans-open-now = This plan is open now.
plans-take-out = Take this plan off this computer or phone
    .hint = Keep a copy first. You can put it back until you leave this page.
plans-shared = Do other people use this computer? Keep a copy, then take your plan out.
