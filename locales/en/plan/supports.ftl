# What would help: free and ordinary help first, then paid help.

supports = What would help
    .about = People and things that help me

supports-list = What would help you
    .lead = Start with free help. Then think about paid help.
    .add = Add something that would help
    .another = Add more help
    .none = Nothing is here yet. Who or what could help you?
    .count =
        { $count ->
            [one] { $count } thing that would help
           *[other] { $count } things that would help
        }
    .untitled = Some help, with no name yet

supports-what = What would help?
    .lead = Choose 1. Free help comes first.

supports-what-me = Me
supports-what-do-it = I do it myself
    .plan = I will do this myself.
supports-what-learn-it = I learn how to do it
    .plan = I will learn how to do this.

supports-what-family = My family
supports-what-relative = Someone in my family
    .plan = Someone in my family helps me.
supports-what-partner = My partner
    .plan = My partner helps me.
supports-what-close = Someone else close to me
    .plan = Someone close to me helps me.

supports-what-friends = Friends and neighbours
supports-what-friend = A friend
    .plan = A friend helps me.
supports-what-neighbour = A neighbour
    .plan = A neighbour helps me.

supports-what-community = Near my home
supports-what-lunch-club = A lunch club
    .plan = I go to a lunch club.
supports-what-faith-group = My faith group
    .plan = My faith group helps me.
supports-what-peer-group = A group of people like me
    .plan = I go to a group of people like me.
supports-what-library = The library
    .plan = I use the library.
supports-what-college = A college course
    .plan = I go to a college course.
supports-what-place = Another group or place
    .plan = A group or place near me helps me.

supports-what-equipment = Things that help
supports-what-phone = A phone or tablet
    .plan = A phone or tablet helps me.
supports-what-bus-pass = A bus pass
    .plan = I use a bus pass.
supports-what-clock-pills = A big clock or a pill box
    .plan = A big clock or a pill box helps me.
supports-what-alarm = An alarm to call for help
    .plan = I have an alarm to call for help.
supports-what-home-things = Things that make my home easier
    .plan = Some things make my home easier to use.

supports-what-helpers = Paid people
supports-what-assistant = A personal assistant
    .plan = A personal assistant helps me.
supports-what-agency = A helper from an agency
    .plan = A helper from an agency helps me.
supports-what-support-worker = A support worker
    .plan = A support worker helps me.
supports-what-sitter = Someone who sits with me
    .plan = Someone sits with me while my carer is out.
supports-what-paid-person = Someone else who is paid
    .plan = Someone helps me and gets paid for it.

supports-what-places = Paid places and travel
supports-what-day-place = A day centre
    .plan = I go to a day centre.
supports-what-club = A club or class
    .plan = I go to a club or class.
supports-what-taxi = A taxi
    .plan = I go by taxi.
supports-what-travel-training = Learning to travel
    .plan = Someone teaches me to travel.
supports-what-break-away = A break away from home
    .plan = I have a break away from home.

supports-what-own = My own idea
supports-what-other = Something else

supports-outcomes = What does this help with?
    .lead = Choose what you want from your list. You can choose more than 1.

supports-who = Who helps?
    .hint = Write a name, or who they are. Like: my sister.

supports-when = When do they help?

supports-often = How often?
supports-often-every-day = Every day
supports-often-some-days = Some days each week
supports-often-fortnight = Every 2 weeks
supports-often-month = Every month
supports-often-now-and-then = Now and then
supports-often-once = Just once

supports-days = Which days?
supports-days-mon = Monday
supports-days-tue = Tuesday
supports-days-wed = Wednesday
supports-days-thu = Thursday
supports-days-fri = Friday
supports-days-sat = Saturday
supports-days-sun = Sunday

supports-hours = How many hours each time?
    .hint = A guess is fine.
    .missing = Write how many hours, like 2 or 2.5
