# Words that only the pages beside the steps need.

filled-in-all = Filled in.
language-not-checked = Not checked yet
help-hide = Press “Hide my screen” to cover your plan. You can also press Escape 2 times.
