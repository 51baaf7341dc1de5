# My back-up plan: who to call, what cannot wait, and what to do in each situation.

backup = My back-up plan
    .about = Who to call if something goes wrong

backup-who = Who helps if your help does not come?
    .lead = Choose a person you trust. Ask them first.
backup-name = What is their name?
backup-phone = What is their phone number?
    .hint = Write it the way you dial it.
    .missing = Write a phone number, like 01632 960123

backup-cannot-wait = What cannot wait?
    .lead = Choose the help that you must have every day.
backup-cannot-wait-medicine = My medicine
    .plan = My medicine cannot wait.
backup-cannot-wait-toilet = Going to the toilet
    .plan = Going to the toilet cannot wait.
backup-cannot-wait-food = Food and drink
    .plan = Food and drink cannot wait.
backup-cannot-wait-moving = Getting up and moving
    .plan = Getting up and moving cannot wait.
backup-cannot-wait-company = Someone with me
    .plan = I must have someone with me.
backup-cannot-wait-washing = Washing
    .plan = Washing cannot wait.
backup-cannot-wait-other = Something else

backup-list = What if something goes wrong?
    .lead = Choose what could happen. Then say who helps.
    .add = Add something that could happen
    .another = Add another thing that could happen
    .none = Nothing is here yet. What could go wrong with your help?
    .count =
        { $count ->
            [one] { $count } thing you have a back-up for
           *[other] { $count } things you have a back-up for
        }
    .untitled = Something that could happen, with no name yet

backup-what = What could happen?
    .lead = Choose 1. You can add more later.
backup-what-cared-for = The person I look after
backup-what-they-are-alone = The person I look after is alone
backup-what-i-am-ill = I am ill or hurt
backup-what-helper = My helpers
backup-what-helper-ill = My helper is ill
backup-what-helper-away = My helper is on holiday
backup-what-helper-leaves = My helper leaves the job
backup-what-no-show = My helper does not come
backup-what-agency-stops = My agency cannot send anyone
backup-what-home = Home and travel
backup-what-bad-weather = The weather is bad
backup-what-no-transport = My bus or taxi does not come
backup-what-broken = My equipment breaks
backup-what-power-cut = The power goes off
backup-what-people = People and health
backup-what-carer-ill = My carer is ill
backup-what-hospital = I go into hospital
backup-what-illness-around = An illness is going round
backup-what-money = Money
backup-what-money-late = My money is late
backup-what-card-lost = I lose my bank card
backup-what-own = My own idea
backup-what-other = Something else

backup-call-first = Who do you call first?
    .lead = Ask them before you write their name.
backup-first = What is the name of the first person?
backup-first-phone = What is the phone number of the first person?
    .hint = Write it the way you dial it.
    .missing = Write a phone number, like 01632 960123
backup-knows = What is true for this person?
backup-knows-knows-me = They know me well
    .plan = They know me well.
backup-knows-has-key = They have a key to my home
    .plan = They have a key to my home.

backup-call-second = Who do you call next?
    .lead = This is for when the first person cannot come.
backup-second = What is the name of the next person?
backup-second-phone = What is the phone number of the next person?
    .hint = Write it the way you dial it.
    .missing = Write a phone number, like 01632 960123

backup-must = What must happen then?
    .lead = Choose what you need even then.
backup-must-medicine = I get my medicine
    .plan = I must get my medicine.
backup-must-toilet = I can go to the toilet
    .plan = I must be able to go to the toilet.
backup-must-food = I eat and drink
    .plan = I must eat and drink.
backup-must-safety = I am safe
    .plan = I must be safe.
backup-must-other = Something else

backup-wait = How long can you wait for help?
    .lead = A guess is fine.
backup-wait-minutes = A few minutes
    .plan = I can wait a few minutes.
backup-wait-hour = 1 hour
    .plan = I can wait 1 hour.
backup-wait-hours = Some hours
    .plan = I can wait some hours.
backup-wait-day = 1 day
    .plan = I can wait 1 day.

backup-they-must = What must happen for the person you look after?
    .lead = Choose what they need when you are not there.
backup-they-must-company = Someone is with them
    .plan = Someone must be with them.
backup-they-must-medicine = They get their medicine
    .plan = They must get their medicine.
backup-they-must-toilet = They can go to the toilet
    .plan = They must be able to go to the toilet.
backup-they-must-food = They eat and drink
    .plan = They must eat and drink.
backup-they-must-other = Something else

backup-they-wait = How long can they be alone?
    .lead = A guess is fine.
backup-they-wait-never = Not at all
    .plan = They must have someone with them all the time.
backup-they-wait-hour = 1 hour
    .plan = They can be alone for 1 hour.
backup-they-wait-hours = Some hours
    .plan = They can be alone for some hours.
backup-they-wait-day = 1 day
    .plan = They can be alone for 1 day.

backup-cost = Which money pays for this?
    .lead = Choose your just-in-case money, if you have some.

backup-out-of-hours = Which number do you call at night?
    .lead = The council has a number for nights and weekends. You can ask for it.
    .hint = Write it the way you dial it.
    .missing = Write a phone number, like 01632 960123

backup-where = Where are your things?
    .lead = Everyone who sees your plan will know this. You can leave it empty.
backup-where-keys = Where are your keys?
    .hint = Like: my neighbour Joan has them.
backup-where-medicine = Where is your medicine?
    .hint = Like: in the kitchen, by the kettle.
backup-where-sheet = Where is this plan?
    .hint = Like: on the fridge.
