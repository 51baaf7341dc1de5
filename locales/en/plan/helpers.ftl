# Who can help me plan: kinds of helper, the good and the hard side of each, and how to reach them.

helpers = Who can help me plan
    .about = People who help me make my plan

helpers-list = Who can help you plan
    .lead = You choose who helps. You can change your mind at any time.
    .add = Add someone who helps
    .another = Add someone else
    .none = Nobody is here yet. Who could help you make your plan?
    .count =
        { $count ->
            [one] { $count } person who helps me plan
           *[other] { $count } people who help me plan
        }
    .untitled = Someone who helps, with no name yet

helpers-who = Who could help you?
    .lead = Each kind of helper has a good side and a hard side.
helpers-kind = What kind of helper is it?
helpers-kind-family = Someone in my family
helpers-kind-friend = A friend
helpers-kind-planner = A planner from a charity or group
helpers-kind-peer = Someone with a personal budget too
helpers-kind-advocate = An advocate
helpers-kind-social-worker = A social worker
helpers-kind-broker = A broker
helpers-kind-other = Someone else
helpers-about-family = Your family
    .hint =
        Good: They know you well.
        Hard: They may want to keep you too safe.
helpers-about-friend = A friend
    .hint =
        Good: You can talk about anything.
        Hard: They may not know how the council works.
helpers-about-planner = A planner from a charity or group
    .hint =
        Good: They know how to make plans.
        Hard: You may have to wait for them.
helpers-about-peer = Someone with a personal budget too
    .hint =
        Good: They made a plan for their own life.
        Hard: Your life may be different.
helpers-about-advocate = An advocate
    .hint =
        Good: They speak up for what you want.
        Hard: Not everyone can get one.
helpers-about-social-worker = A social worker
    .hint =
        Good: They know the rules and the money.
        Hard: They work for the council.
helpers-about-broker = A broker
    .hint =
        Good: They find and set up your support.
        Hard: You may have to pay them.
helpers-organisation = Where do they work?
    .hint = Write the name of the place, if you know it.

helpers-reach = How do you reach them?
    .lead = Ask them first if their name can be in your plan.
helpers-name = What is their name?
helpers-phone = What is their phone number?
    .hint = Write it the way you dial it.
    .missing = Write a phone number, like 01632 960123

helpers-how = How do they help you plan?
    .hint = Like: Jo reads things to me. I decide what to write.
    .plan = How they help
