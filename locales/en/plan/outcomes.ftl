# What I want: the outcomes, chosen from a bank or in own words.

outcomes = What I want
    .about = What I want in my life

outcomes-list = What you want in your life
    .lead = Put what matters most first.
    .add = Add something I want
    .another = Add something else I want
    .none = Nothing is here yet. What would make your life better?
    .count =
        { $count ->
            [one] { $count } thing I want
           *[other] { $count } things I want
        }
    .untitled = Something I want, with no name yet

outcomes-what = What do you want in your life?
    .lead = Choose 1 thing. You can add more after this.

outcomes-what-people = People in my life
outcomes-what-see-family = See my family
    .plan = I want to see my family.
outcomes-what-see-friends = See my friends
    .plan = I want to see my friends.
outcomes-what-make-friends = Make friends
    .plan = I want to make friends.
outcomes-what-partner = Have a partner
    .plan = I want to have a partner.

outcomes-what-out = Out and about
outcomes-what-use-bus = Go on the bus
    .plan = I want to go on the bus.
outcomes-what-go-shopping = Go shopping
    .plan = I want to go shopping.
outcomes-what-swim = Go swimming
    .plan = I want to go swimming.

outcomes-what-fun = Fun
outcomes-what-join-group = Join a club or group
    .plan = I want to join a club or group.
outcomes-what-music-art = Enjoy music or art
    .plan = I want to enjoy music or art.
outcomes-what-day-trip = Go on a day trip
    .plan = I want to go on day trips.

outcomes-what-food = Food
outcomes-what-cook = Cook a meal I like
    .plan = I want to cook meals I like.
outcomes-what-eat-together = Eat with other people
    .plan = I want to eat with other people.

outcomes-what-home = My home
outcomes-what-tidy-home = Keep my home tidy
    .plan = I want to keep my home tidy.
outcomes-what-stay-home = Stay in my home
    .plan = I want to stay in my home.
outcomes-what-safe-night = Feel safe at night
    .plan = I want to feel safe at night.

outcomes-what-clean = Washing and clothes
outcomes-what-wash-my-way = Wash how I like
    .plan = I want to wash how I like.
outcomes-what-choose-clothes = Choose my clothes
    .plan = I want to choose my clothes.

outcomes-what-work = Work and learning
outcomes-what-get-job = Get a job
    .plan = I want to get a job.
outcomes-what-learn-read = Learn to read
    .plan = I want to learn to read.
outcomes-what-learn-skill = Learn something new
    .plan = I want to learn something new.
outcomes-what-volunteer = Work as a volunteer
    .plan = I want to work as a volunteer.

outcomes-what-health = My health
outcomes-what-walk-more = Walk more
    .plan = I want to walk more.
outcomes-what-sleep-well = Sleep well
    .plan = I want to sleep well.
outcomes-what-medicine-time = Take my medicine on time
    .plan = I want to take my medicine on time.
outcomes-what-see-dentist = See the dentist
    .plan = I want to see the dentist.

outcomes-what-mind = How I feel
outcomes-what-less-worried = Feel less worried
    .plan = I want to feel less worried.
outcomes-what-someone-to-talk = Have someone to talk to
    .plan = I want to have someone to talk to.
outcomes-what-out-of-hospital = Stay out of hospital
    .plan = I want to stay out of hospital.

outcomes-what-faith = Faith and culture
outcomes-what-pray-together = Pray with other people
    .plan = I want to pray with other people.
outcomes-what-keep-culture = Keep my culture
    .plan = I want to keep my culture.
outcomes-what-festivals = Enjoy my festivals
    .plan = I want to enjoy my festivals.

outcomes-what-children = My children
outcomes-what-be-parent = Be a good parent
    .plan = I want to be a good parent.
outcomes-what-child-time = Have time with my children
    .plan = I want to have time with my children.

outcomes-what-money = My money
outcomes-what-pay-bills = Pay my bills
    .plan = I want to pay my bills.
outcomes-what-not-tricked = Keep my money safe
    .plan = I want to keep my money safe.

outcomes-what-giving = Helping others
outcomes-what-help-neighbour = Help a neighbour
    .plan = I want to help a neighbour.
outcomes-what-vote = Vote
    .plan = I want to vote.
outcomes-what-teach-language = Teach my language
    .plan = I want to teach my language.

outcomes-what-my-say = Having my say
outcomes-what-choose-helpers = Choose my helpers
    .plan = I want to choose my helpers.
outcomes-what-run-meeting = Run my own meeting
    .plan = I want to run my own meeting.

outcomes-what-carer = My carer
outcomes-what-carer-sleep = My carer sleeps well
    .plan = I want my carer to sleep well.
outcomes-what-carer-job = My carer keeps their job
    .plan = I want my carer to keep their job.
outcomes-what-carer-day-off = My carer has a day off
    .plan = I want my carer to have days off.

outcomes-what-own = My own idea
outcomes-what-other = Something else

outcomes-why = Why does this matter to you?
    .hint = A few words are enough.

outcomes-know = How will you know it worked?
    .hint = Think of what will be different.

outcomes-needs = Which of your needs does this help with?
    .lead = Choose from your list of needs. You can choose more than 1.
