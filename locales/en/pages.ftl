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

# --- Hide my screen: a page about something else ---

hide-soup = Vegetable soup
    .needs = You need 2 carrots and 2 potatoes. You need 1 onion and 1 litre of water.
    .serve = Eat it hot, with bread.
hide-soup-1 = Cut the carrots and the potatoes. Cut the onion small.
hide-soup-2 = Fry the onion for 5 minutes.
hide-soup-3 = Add the water and everything else.
hide-soup-4 = Cook it for 20 minutes.
