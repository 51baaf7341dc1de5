# Words that only the pages beside the steps need.

# --- A risk on its list ---

risk-card-plan = What will we do?
risk-card-me = Me
risk-card-others = Other people

# --- Check ---

filled-in-all = Filled in.

# --- Colours and size ---

look-size-larger = Very big
look-script = Shape of Urdu letters

# --- Languages ---

language-not-checked = Not checked yet

# --- Help ---

help-hide = Press “Hide my screen” to cover your plan. You can also press Escape 2 times.
