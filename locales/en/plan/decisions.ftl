# My decisions: what I decide, how I am helped to, and who has the last word. The app never judges what someone can decide.

decisions = My decisions
    .about = What I decide, and who helps me decide

decisions-principles = Your right to decide
    .lead = This is what the law says.
    .hint =
        People must think that you can decide.
        They must show it if they say you cannot.
        You must get all the help you need to decide.
        You can make a choice that other people think is not wise.
        If you cannot decide, it must be what is best for you. People must think about what you want.
        They must take away as little of your freedom as they can.

decisions-list = Your decisions
    .lead = Think of the choices in your life, big and small.
    .add = Add a decision
    .another = Add another decision
    .none = Nothing is here yet. What do you want to decide?
    .count =
        { $count ->
            [one] { $count } decision in my life
           *[other] { $count } decisions in my life
        }
    .untitled = A decision with no name yet

decisions-decision = What is the decision about?
    .lead = Choose 1. You can add more after this.
decisions-decision-every-day = Every day
decisions-decision-home = Where I live
decisions-decision-helpers = Who helps me
decisions-decision-day = What I do each day
decisions-decision-important = Big things
decisions-decision-money = My money
decisions-decision-health = My health
decisions-decision-plan = Who sees my plan
decisions-decision-own = My own idea
decisions-decision-other = Something else

decisions-understand = What helps you understand?
    .lead = You must get all the help you need to decide.
decisions-information = How should people tell you about it?
decisions-information-pictures = Pictures
decisions-information-words = Easy words
decisions-information-signing = Sign language
decisions-information-my-language = My language
decisions-information-quiet = A quiet place
decisions-information-time = A good time of day
decisions-information-other = Something else
decisions-need-to-know = What do you need to know first?
    .hint = Like: what it costs, and what happens after.

decisions-helps = Who helps you decide?
    .hint = Write a name, or who they are. Like: my sister.

decisions-last-word = Who has the last word?
    .lead = You decide if you can. You can have help to decide.
decisions-last-word-me = Me
    .plan = I decide.
decisions-last-word-with-help = Me, with help
    .plan = I decide, with help.
decisions-last-word-together = We decide together
    .plan = We decide together.
decisions-last-word-someone-else = Someone else, by law
    .plan = Someone else decides, by law.

decisions-others = When someone else decides
    .lead = They must ask what you want, and think about it. It is about what is best for you, not what your family wants.
decisions-reason = Why do they decide?
    .hint = Like: a court said so.
decisions-involved = How must they ask you?
    .hint = Like: show me the rooms first. Then wait for my answer.

decisions-paper = Is there a paper about it?
    .lead = Some people have a paper that says they can decide.
decisions-role = What does the paper call them?
decisions-role-i-chose = Someone I chose
decisions-role-lpa-health = Lasting power of attorney for my health
    .plan = They have a lasting power of attorney for my health.
decisions-role-lpa-money = Lasting power of attorney for my money
    .plan = They have a lasting power of attorney for my money.
decisions-role-they-chose = Someone that a court or office chose
decisions-role-deputy = A deputy. A court chose them.
    .plan = They are my deputy. A court chose them.
decisions-role-appointee = An appointee. They get my benefits for me.
    .plan = They are my appointee. They get my benefits for me.
decisions-role-authorised = An authorised person. They get my direct payment for me.
    .plan = They are my authorised person. They get my direct payment for me.
decisions-role-no-paper = There is no paper
decisions-role-advocate = An advocate helps me speak up
    .plan = An advocate helps me speak up.
decisions-role-none = Nobody has a paper
    .plan = Nobody has a paper about this.
decisions-paper-seen = Did someone look at the paper?
decisions-paper-seen-yes = Yes
    .plan = Someone looked at the paper.
decisions-paper-seen-no = No
    .plan = Nobody looked at the paper yet.

decisions-times = When is a good time to ask you?
    .lead = The right time can help you decide.
decisions-best-time = What is the best time?
    .hint = Like: in the morning, after breakfast.
decisions-worst-time = What is the worst time?
    .hint = Like: when I am tired.

decisions-show = How do you show what you choose?
    .lead = You can say it without words. Leaving the room is an answer too.
decisions-show-yes = How do you show yes?
decisions-show-no = How do you show no?
decisions-show-unsure = How do you show that you are not sure?
