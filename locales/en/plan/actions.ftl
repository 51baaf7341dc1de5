# What happens first: what, who and by when.

actions = What happens first
    .about = What to do first, and who does it

actions-list = What happens first
    .lead = A plan starts with small steps. Choose what comes first.
    .add = Add something to do
    .another = Add another thing to do
    .none = Nothing is here yet. What do you do first?
    .count =
        { $count ->
            [one] { $count } thing to do
           *[other] { $count } things to do
        }
    .untitled = Something to do, with no name yet

actions-what = What is there to do?
    .lead = Choose 1. You can add more later.
actions-what-calls = First phone calls
actions-what-call-worker = Call my social worker
actions-what-tell-family = Tell my family and friends
actions-what-ask-start = Ask when my money starts
actions-what-people = People to help me
actions-what-find-helper = Find a personal assistant
actions-what-call-agency = Call an agency
actions-what-meet-helper = Meet my new helper
actions-what-paperwork = Money and forms
actions-what-open-account = Open a bank account for this money
actions-what-get-insurance = Get insurance
actions-what-find-payroll = Find a payroll service
actions-what-out = Things to do and things to use
actions-what-join-club = Join a club or class
actions-what-learn-travel = Start to learn to travel
actions-what-get-equipment = Get the things I need
actions-what-own = My own idea
actions-what-other = Something else

actions-who = Who does it?
    .hint = Write a name. It can be you.

actions-when = When is it done?
actions-by = By which day?
    .hint = A guess is fine. You can change it.
actions-done = Is it done?
actions-done-yes = Yes, it is done
    .plan = This is done.
actions-done-not-yet = Not yet
    .plan = Not done yet.
