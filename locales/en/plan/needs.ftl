# What I need: each thing that is hard for me, and what the council said. ".law" holds the law's own words.

needs = What I need
    .about = What is hard for me, and the help I need

needs-whose = Is this plan for you as a carer?
    .lead = A carer looks after family or a friend. They are not paid.
needs-whose-own = No. I need help myself
needs-whose-carer = Yes. I look after someone

needs-cared-for = Who do you look after?
    .hint = Like: my mother, Mrs Chan. You can write more than 1 name.

needs-i-do = What do you do for them?
    .lead = Choose as many as you like.
needs-i-do-care-body = Body and health
needs-i-do-washing = Washing and getting dressed
needs-i-do-toilet = Using the toilet
needs-i-do-food = Food and drink
needs-i-do-medicine = Medicine
needs-i-do-moving = Lifting and moving
needs-i-do-care-home = Home and going out
needs-i-do-cleaning = Cleaning and shopping
needs-i-do-money = Money and letters
needs-i-do-getting-about = Getting about
needs-i-do-visits = Going to the doctor
needs-i-do-care-with = Being there
needs-i-do-company = Keeping them company
needs-i-do-safe = Keeping them safe
needs-i-do-upset = Helping when they are upset
needs-i-do-nights = Help at night
needs-i-do-care-own = My own words
needs-i-do-other = Something else

needs-care-time = How much do you do?
    .lead = A guess is fine.
needs-care-hours = How many hours in a usual week?
    .hint = Count the hours when you must be near, too.
    .missing = Write how many hours, like 20
needs-care-nights = How many nights in a usual week?
    .hint = Count the nights when you get up to help.
    .missing = Write how many nights, like 3

needs-go-on = Do you want to go on?
    .lead = The council must ask you this. You can say no.
needs-able = Can you go on, and do you want to?
needs-able-yes = Yes, with all of it
    .plan = I can go on with all of it, and I want to.
needs-able-some = Yes, with some of it
    .plan = I can go on with some of it.
needs-able-no = No
    .plan = I cannot go on like this.
needs-must-change = What must change?
    .hint = Like: no more lifting. Or 1 night of sleep each week.

needs-assessment = Did the council ask what you need as a carer?
    .lead = The council calls this a carer’s assessment. It is your right.
needs-assessment-had = Yes
    .plan = I had a carer’s assessment.
needs-assessment-wants = Not yet. I want this.
    .plan = I want a carer’s assessment.
needs-assessment-offered = The council offered it
    .plan = The council offered me a carer’s assessment.
needs-assessment-no = No
    .plan = I have not had a carer’s assessment.

needs-list = What you need help with
    .lead = The law names parts of life. Choose what is hard for you.
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
needs-what-carer-home = Home and family
needs-what-carer-child = Looking after my children
    .law = carrying out any caring responsibilities the carer has for a child
needs-what-carer-others = Looking after someone else too
    .law = providing care to other persons for whom the carer provides care
needs-what-carer-clean = Keeping my home clean and working
    .law = maintaining a habitable home environment in the carer’s home
needs-what-carer-food = Eating well
    .law = managing and maintaining nutrition
needs-what-carer-life = My own life and health
needs-what-carer-people = Time with family and friends
    .law = developing and maintaining family or other personal relationships
needs-what-carer-work = Work, learning and volunteering
    .law = engaging in work, training, education or volunteering
needs-what-carer-places = Going to shops, clubs and other places
    .law = making use of necessary facilities or services in the local community, including recreational facilities or services
needs-what-carer-fun = Fun and rest
    .law = engaging in recreational activities
needs-what-carer-health = My health is getting worse
    .law = the carer’s physical or mental health is, or is at risk of, deteriorating
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
