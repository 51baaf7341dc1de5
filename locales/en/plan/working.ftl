# What is working and what is not, as each person sees it.

working = What works and what does not
    .about = How my life is now, as I and others see it

working-list = What is working, and what is not
    .lead = People may see things in different ways. Keep each view apart.
    .add = Add something
    .another = Add something else
    .none = Nothing is here yet. What in your life works well now?
    .count =
        { $count ->
            [one] { $count } thing that works or does not
           *[other] { $count } things that work or do not
        }
    .untitled = Something with no name yet

working-what = What is it about?
    .hint = Like: my help in the morning.

working-works = Is it working?
working-works-yes = It is working
    .plan = It works.
working-works-no = It is not working
    .plan = It does not work.
working-works-both = A bit of both
    .plan = It works a bit.

working-view = Who sees it this way?
    .lead = You come first. Ask other people for their own words.
working-view-me = Me
    .plan = What I say
working-view-family = My family
    .plan = What my family says
working-view-worker = A worker
    .plan = What a worker says
working-view-other = Someone else, and I write their name
    .plan = What someone else says
working-no-view = Nobody said yet who sees it this way

working-next = What should happen next?
    .hint = Keep what works. Change what does not.
