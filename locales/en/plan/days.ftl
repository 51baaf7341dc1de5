# My good days and bad days, by the parts of the day.

days = Good days and bad days
    .about = What makes a day good or bad for me

days-morning = Your mornings
    .lead = Think of a good morning. Then think of a bad one.
    .plan = Morning
days-morning-good = What makes a good morning?
    .hint = Like: I get up late and have tea first.
days-morning-bad = What makes a bad morning?
    .hint = Like: someone new comes and is in a hurry.

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
