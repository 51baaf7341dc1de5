# My web: the people, groups and places around me.

web = My web
    .about = The people and places around me

web-list = Who and what is around you?
    .lead = Think of people, groups and places. You are in the middle.
    .add = Add someone or something
    .another = Add another
    .none = Nothing is here yet. Who is close to you?
    .count =
        { $count ->
            [one] { $count } person, group or place in my web
           *[other] { $count } people, groups and places in my web
        }
    .untitled = Someone with no name yet

web-name = Who or what is it?
    .hint = Write a name. Like: my sister Asha, or the swimming club.

web-ring = How close are they to you?
    .lead = Choose 1.
web-ring-closest = My family and people closest to me
web-ring-friends = My friends
web-ring-groups = Groups and places
web-ring-paid = People who are paid

web-meet = Do you meet often?
web-often = How often do you meet?
web-often-every-day = Every day
    .plan = every day
web-often-week = Every week
    .plan = every week
web-often-month = Every month
    .plan = every month
web-often-now-and-then = Now and then
    .plan = now and then
web-often-hardly-ever = Hardly ever
    .plan = hardly ever
web-more = Do you want to meet more often?
web-more-more = Yes, more often
    .plan = I want to meet more often
web-more-fine = It is fine as it is
    .plan = it is fine as it is
web-more-less = No, less often
    .plan = I want to meet less often

web-helping = Could they help you?
web-can-help = Can they help you?
web-can-help-yes = Yes
    .plan = can help me
web-can-help-perhaps = Perhaps
    .plan = could perhaps help me
web-can-help-no = No
    .plan = cannot help me
web-can-help-not-asked = I have not asked
    .plan = I have not asked for help yet
web-help = What could they help with?
    .hint = Like: cook with me on Sunday.
web-support = Is this help in your plan already?
    .hint = You can put it in your plan later.

# On the page that shows the web. The button is in the person's own voice.
web-plan = Put this in my plan
    .what = Put this in my plan: { $what }
web-planned = This is in my plan
    .what = This is in my plan: { $what }
    .now = { $what } is in your plan now, with no cost.
web-no-ring = Not in a ring yet
web-rest =
    { $count ->
        [one] { $count } more is in the list, not in the picture.
       *[other] { $count } more are in the list, not in the picture.
    }
web-me = Me
