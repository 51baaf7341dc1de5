# My good days and bad days, by the parts of the day.

days = Good days and bad days
    .about = What makes a day good or bad for me

days-morning = Your mornings
    .lead = Think of a good morning. Then think of a bad one.
    .plan = Morning
days-morning-good = What makes a good morning?
    .hint = Like: I get up late and have tea first.
days-morning-good-people = I am with people I like
    .plan = I am with people I like.
days-morning-good-time = Nobody rushes me
    .plan = Nobody rushes me.
days-morning-good-my-way = Things go my way
    .plan = Things go my way.
days-morning-good-rested = I am rested
    .plan = I am rested.
days-morning-good-food = I eat what I like
    .plan = I eat what I like.
days-morning-good-doing = I do things I like
    .plan = I do things I like.
days-morning-good-other = Something else
days-morning-bad = What makes a bad morning?
    .hint = Like: someone new comes and is in a hurry.
days-morning-bad-alone = I am alone too much
    .plan = I am alone too much.
days-morning-bad-rushed = I am rushed
    .plan = I am rushed.
days-morning-bad-changed = Things change and nobody tells me
    .plan = Things change and nobody tells me.
days-morning-bad-pain = I am in pain
    .plan = I am in pain.
days-morning-bad-waiting = I wait for help
    .plan = I wait for help.
days-morning-bad-nothing = I have nothing to do
    .plan = I have nothing to do.
days-morning-bad-other = Something else

days-day = Your days
    .lead = Think of the time before and after lunch.
    .plan = Day
days-day-good = What makes a good day?
    .hint = Like: I go out and meet people.
days-day-bad = What makes a bad day?
    .hint = Like: I sit in and nothing happens.

days-evening = Your evenings
    .lead = Think of the time before bed.
    .plan = Evening
days-evening-good = What makes a good evening?
    .hint = Like: I choose what we eat.
days-evening-bad = What makes a bad evening?
    .hint = Like: I go to bed too early.

days-night = Your nights
    .lead = Think of the time in bed.
    .plan = Night
days-night-good = What makes a good night?
    .hint = Like: the light stays on.
days-night-bad = What makes a bad night?
    .hint = Like: I am in pain and nobody hears me.

days-more-good = What would give you more good days?
    .hint = Like: a helper who is not in a hurry.
    .plan = More good days need this
