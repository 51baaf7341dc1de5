# My week: what I do on which days, and the help that it takes.

week = My week
    .about = What I do on which days

week-list = What do you want in your week?
    .lead = Add what you do now. Then add what you want to do.
    .add = Add something to my week
    .another = Add another thing
    .none = Nothing is here yet. What do you do on Monday?
    .count =
        { $count ->
            [one] { $count } thing in my week
           *[other] { $count } things in my week
        }
    .untitled = Something with no name yet

week-what = What do you want to do?
    .hint = Like: go swimming.

week-when = When do you do it?
    .lead = You can choose more than 1.
week-days = Which days?
week-days-mon = Monday
week-days-tue = Tuesday
week-days-wed = Wednesday
week-days-thu = Thursday
week-days-fri = Friday
week-days-sat = Saturday
week-days-sun = Sunday
week-parts = Which part of the day?
week-parts-morning = Morning
week-parts-afternoon = Afternoon
week-parts-evening = Evening
week-parts-night = Night

week-place = Where do you go, and who is there?
week-where = Where will you go?
    .hint = Like: the pool in town.
week-who = Who will you meet?
    .hint = Like: Ben, or the people in the club.
week-taking-part = How do you take part?
week-taking-part-there = I am there
    .plan = I am there
week-taking-part-join-in = I join in
    .plan = I join in
week-taking-part-give = I help to make it happen
    .plan = I help to make it happen

week-help = Do you need help with this?
week-need = How do you do it?
week-need-by-myself = By myself
    .plan = I do it by myself
week-need-with-help = With help
    .plan = I have help
week-support = Who or what helps you?
    .hint = Choose from your list of what would help.
week-hours = How many hours of help on each day?
    .hint = Count all the hours of 1 day.
    .missing = Write how many hours, like 2 or 2.5
week-rota = Who is with you then?
week-at-once = How many people help at the same time?
    .hint = 2 people are needed for some hoists, or to keep you safe.
week-at-once-one = 1 person
    .plan = 1 person helps me
week-at-once-two = 2 people at the same time
    .plan = 2 people help me at the same time
week-nights = What help do you have at night?
week-nights-nobody = Nobody needs to be there
    .plan = I need nobody at night
week-nights-call = Someone comes if I call
    .plan = Someone comes at night if I call
week-nights-sleep = Someone sleeps here
    .plan = Someone sleeps here at night
week-nights-awake = Someone is awake all night
    .plan = Someone is awake all night

# The table, and the sum under it.
week-table = My week, day by day
week-day = Day
week-add = Add
    .what = Add something: { $day }, { $part }
week-no-time = No day or time yet
    .plan = no day or time yet
week-sum = Hours of help each week
week-hours-count =
    { $count ->
        [one] { $count } hour each week
       *[other] { $count } hours each week
    }
week-hours-each = { $hours } hours each week
week-nobody = Help with no name yet
week-cost = Say what this costs
    .what = Say what this costs: { $what }

# On the page that asks for the price of help, and on the page that says what help it is.
week-offer = Your week says something else.
    .says = In your week this help takes { $hours }.
    .use = Use { $hours }
    .used = Now your cost says { $hours }.
