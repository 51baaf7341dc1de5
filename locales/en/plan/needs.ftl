# What I need: each thing that is hard for me, and what the council said. ".law" holds the law's own words.

needs = What I need
    .about = What is hard for me, and the help I need

needs-list = What you need help with
    .lead = The law names 10 parts of life. Choose what is hard for you.
    .add = Add something I need help with
    .another = Add something else I need help with
    .none = Nothing is here yet. What is hard for you?
    .count =
        { $count ->
            [one] { $count } thing I need help with
           *[other] { $count } things I need help with
        }
    .untitled = Something I need, with no name yet

needs-what = What do you need help with?
    .lead = Choose 1. You can add more after this.
needs-what-body = My body
needs-what-nutrition = Getting, making and eating food and drink
    .law = managing and maintaining nutrition
needs-what-hygiene = Keeping me and my clothes clean
    .law = maintaining personal hygiene
needs-what-toilet = Using the toilet
    .law = managing toilet needs
needs-what-clothed = Getting dressed for the day and the weather
    .law = being appropriately clothed
needs-what-home = My home
needs-what-home-safe = Moving around my home safely
    .law = being able to make use of the home safely
needs-what-home-clean = Keeping my home clean and working
    .law = maintaining a habitable home environment
needs-what-life = My life
needs-what-relationships = Family, friends and love
    .law = developing and maintaining family or other personal relationships
needs-what-work-learn = Work, learning and volunteering
    .law = accessing and engaging in work, training, education or volunteering
needs-what-community = Getting out: buses, shops and fun
    .law = making use of necessary facilities or services in the local community, including public transport, and recreational facilities or services
needs-what-child-care = Looking after my children
    .law = carrying out any caring responsibilities for a child
needs-what-own = My own idea
needs-what-other = Something else

needs-unable = What makes it hard?
    .lead = Choose everything that is true for you.
needs-unable-with-help = I need someone to help me or remind me
    .plan = I need someone to help me or remind me.
needs-unable-pain = It hurts, worries or upsets me
    .plan = It hurts, worries or upsets me.
needs-unable-unsafe = It is not safe for me
    .plan = It is not safe for me.
needs-unable-longer = It takes me much longer
    .plan = It takes me much longer.
needs-unable-alone = I can do this on my own
    .plan = I can do this on my own.

needs-day = What is it like for you?
    .hint = What happens on a bad day? What happens on a good day?

needs-answer = What the council says
    .lead = The council must tell you why it says no.
needs-council = What did the council say?
needs-council-yes = Yes
    .plan = The council said yes.
needs-council-no = No
    .plan = The council said no.
needs-council-not-asked = Not asked yet
    .plan = I have not asked the council yet.
needs-way = What will happen now?
needs-way-another = I will do it another way
    .plan = I will do it another way.
needs-way-free = Someone helps me for free
    .plan = Someone helps me for free.
needs-way-challenge = I want to ask again
    .plan = I want to ask again.
needs-another-way = How will that work?
    .hint = A few words are enough.
