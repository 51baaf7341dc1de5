# Look again: each review, and how the planning was.

review = Look again
    .about = When we look at my plan again, and what we find

review-list = When do we look at your plan again?
    .lead = You can ask for a review at any time if your life changes.
    .add = Add a review
    .another = Add another review
    .none = Nothing is here yet. When do you want to look again?
    .count =
        { $count ->
            [one] { $count } review
           *[other] { $count } reviews
        }
    .untitled = A review, with no name yet
# Above the list, with a day for each, once the day of the answer is known.
review-usual = These are the usual days. You can choose other days.

review-kind = Which review is it?
    .lead = Councils often look again in 6 to 8 weeks. They must look every 12 months.
review-kind-six-weeks = After 6 to 8 weeks
review-kind-three-months = After 3 months
review-kind-twelve-months = After 12 months
review-kind-asked = I asked for it

review-days = When is the review?
review-due = Which day is it planned for?
    .hint = You can change it.
review-done = On which day did it happen?
    .hint = Leave this empty until then.

review-how-it-goes = How is it going?
    .lead = You can ask other people what they think too.
review-working = What works well?
review-not-working = What does not work well?

review-learning = What did you try?
review-tried = What did you try that was new?
review-learned = What did you learn from it?

review-reached = What did you reach?
    .lead = Choose what you wanted and have now.

review-new = What is new in your life?
review-can-now = What can you do now?
    .hint = Like: I can go to the shop by myself.
review-changed = What changed?
    .hint = Think of your health and your home. Think of your family and your help.

review-still-right = Is your plan still right?
review-enough = Is the money enough?
review-enough-yes = Yes, it is enough
    .plan = The money is enough.
review-enough-no = No, I need more
    .plan = The money is not enough.
review-happy = Are you happy with your plan?
review-happy-yes = Yes
    .plan = I am happy with my plan.
review-happy-partly = A bit
    .plan = I am a bit happy with my plan.
review-happy-no = No
    .plan = I am not happy with my plan.

review-next = What comes next?
    .hint = Like: I want to go 2 times a week.

review-planning = How was the planning for you?
    .lead = This does not go on paper. It is for you.
review-on-time = Did things happen in good time?
review-on-time-very-good = Very good
review-on-time-so-so = It was fine
review-on-time-not-good = Not so good
review-on-time-bad = Bad
review-kind-to-me = Were people kind to you?

review-planning-more = How was the help to plan?
    .lead = This does not go on paper. It is for you.
review-told-me = Did people tell you what you need to know?
review-listened = Did people listen to you?
