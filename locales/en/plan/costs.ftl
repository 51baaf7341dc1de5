# What it costs: the number I was told, and each cost with the support it pays for.

costs = What it costs
    .about = How much each thing costs

costs-number = How much money is there for you?
    .lead = The council may give you a number. You can plan before you know it.

costs-told = Do you know your number?
costs-told-told = Yes, I know it
    .plan = I know my number.
costs-told-roughly = I know it roughly
    .plan = I know my number roughly.
costs-told-not-told = I do not know it yet
    .plan = I do not know my number yet.

costs-budget = What is your number?
    .hint = It may be in a letter from the council.
    .missing = Write your number, like 150 or 150.50

costs-per = How often do you get this money?
costs-per-usual = Often used
costs-per-week = Every week
    .plan = a week
costs-per-four-weeks = Every 4 weeks
    .plan = every 4 weeks
costs-per-month = Every month
    .plan = a month
costs-per-year = Every year
    .plan = a year
costs-per-once = Just once
    .plan = just once
costs-per-other = Other times
costs-per-fortnight = Every 2 weeks
    .plan = every 2 weeks
costs-per-quarter = Every 3 months
    .plan = every 3 months
costs-per-term = Every school term
    .plan = every school term
costs-per-half-year = Every 6 months
    .plan = every 6 months

costs-year = How does your council count a year?
    .lead = You can ask the council. We count 52 weeks until you know.
costs-year-52 = As 52 weeks
    .plan = We count 52 weeks in a year.
costs-year-365 = As 365 days
    .plan = We count 365 days in a year.

costs-my-part = Do you pay a part?
    .lead = Some people pay a part of their support. The council asks about your money first.

costs-contribution = Do you know your part?
costs-contribution-told = Yes, I know it
    .plan = I know my part.
costs-contribution-not-told = I do not know it yet
    .plan = I do not know my part yet.
costs-contribution-nothing = I pay nothing
    .plan = I pay nothing.
costs-contribution-all = I pay all of it
    .plan = I pay all of it.
costs-contribution-again = I asked the council to look again
    .plan = I asked the council to look at my part again.

costs-contribution-amount = How much is your part each week?
    .hint = It may be in a letter from the council.
    .missing = Write your part, like 45 or 45.50

costs-includes-mine = Is your part inside your number?
    .hint = Your number may be all the money. It may be the council’s part only.
costs-includes-mine-yes = Yes, my number is all the money
    .plan = My number is all the money.
costs-includes-mine-no = No, my part comes on top
    .plan = My part comes on top of my number.

costs-paid-how = How do you pay your part?
costs-paid-how-account = I pay it into the account
    .plan = I pay my part into the account.
costs-paid-how-bill = They send me a bill
    .plan = The council sends me a bill for my part.
costs-paid-how-off = They take it off before they pay
    .plan = The council takes my part off before it pays.

costs-extra-costs = What costs you more because of your disability?
    .lead = Show this list when they ask about your money. Your part may go down.

costs-extra-costs-at-home = At home
costs-extra-costs-washing = More washing
costs-extra-costs-heating = More heating
costs-extra-costs-water = More water
costs-extra-costs-bedding = Sheets and covers for my bed
costs-extra-costs-cleaning = Help to clean or to garden
costs-extra-costs-body = Food and clothes
costs-extra-costs-food = Special food
costs-extra-costs-culture-food = Ready meals that fit my faith or culture
costs-extra-costs-clothes = Clothes and shoes that wear out fast
costs-extra-costs-pads = Pads
costs-extra-costs-things = Things that help me
costs-extra-costs-repairs = Repairs to my equipment
costs-extra-costs-power = Power for my wheelchair
costs-extra-costs-phone = Phone or internet to stay safe
costs-extra-costs-people = People and travel
costs-extra-costs-taxis = Taxis
costs-extra-costs-helper = Help that I pay for
costs-extra-costs-interpreter = An interpreter
costs-extra-costs-own = Something else
costs-extra-costs-other = Something else

costs-pay-pattern = How does the council pay the money?
    .lead = You can ask the council.
costs-pay-pattern-four-weeks = Every 4 weeks, 13 times a year
    .plan = The council pays every 4 weeks, 13 times a year.
costs-pay-pattern-month = The same every month
    .plan = The council pays the same every month.
costs-pay-pattern-days = Every month, by the days in it
    .plan = The council pays every month, by the days in it.
costs-pay-pattern-once = All of it at once, just once
    .plan = The council pays all of it at once, just once.

costs-list = What does your support cost?
    .lead = Put each cost on its own. We do the sums.
    .add = Add a cost
    .another = Add another cost
    .none = Nothing is here yet. You can add a cost with no price.
    .count =
        { $count ->
            [one] { $count } cost in my plan
           *[other] { $count } costs in my plan
        }
    .untitled = A cost with no name yet

costs-what = What is this cost for?
    .lead = Choose 1.

costs-what-helpers = Paying people
costs-what-pa-wages = Pay for my personal assistant
costs-what-agency = A helper from an agency
costs-what-self-employed = A helper with their own business
costs-what-sleep-in = Nights when someone sleeps here
costs-what-pa-expenses = What my assistant spends with me

costs-what-out = Going out
costs-what-activity = A club, class or hobby
costs-what-day-activity = A day centre or group
costs-what-travel = Getting there
costs-what-travel-training = Learning to travel

costs-what-breaks = Breaks
costs-what-short-break = A break away for me
costs-what-carer-break = Time off for my carer

costs-what-things = Things
costs-what-equipment = Things that help me
costs-what-tech = An alarm, tablet or phone

costs-what-boss = Being the boss
costs-what-payroll = A payroll service
costs-what-insurance = Insurance for me as the boss
costs-what-pa-recruit = Finding a personal assistant
costs-what-pa-training = Training for my assistant

costs-what-pay-extras = More pay for my assistant
costs-what-pa-holiday = Holiday pay
costs-what-pa-holiday-cover = Cover when my assistant is away
costs-what-pa-pension = A pension for my assistant
costs-what-pa-ni = National Insurance I pay as the boss
costs-what-pa-sick = Money put by for sick pay
costs-what-pa-redundancy = Money put by for when the job ends

costs-what-fees = Fees
costs-what-isf-fee = Fee for my individual service fund
costs-what-managed-fee = Fee for my managed account
costs-what-support-planning = Help to make my plan
costs-what-interpreter = An interpreter

costs-what-spare = Just in case
costs-what-contingency = Just-in-case money
costs-what-other = Something else

costs-price = What is the price?
    .lead = A guess is fine. You can change it later.

costs-amount = How much is it?
    .hint = Write the price of 1 hour, 1 night or 1 thing.
    .missing = Write how much it costs, like 24 or 24.50

costs-count = How many hours, nights or things?
    .hint = Like 8 hours. Leave it empty if it is just 1.
    .missing = Write how many, like 8 or 2.5

costs-often = How often do you pay?
costs-often-usual = Often used
costs-often-week = Every week
    .plan = every week
costs-often-four-weeks = Every 4 weeks
    .plan = every 4 weeks
costs-often-month = Every month
    .plan = every month
costs-often-year = Every year
    .plan = every year
costs-often-once = Just once
    .plan = just once
costs-often-other = Other times
costs-often-fortnight = Every 2 weeks
    .plan = every 2 weeks
costs-often-quarter = Every 3 months
    .plan = every 3 months
costs-often-term = Every school term
    .plan = every school term
costs-often-half-year = Every 6 months
    .plan = every 6 months

costs-pa-hours = Are the hours the same each week?
costs-pa-hours-same = Yes, the same hours
    .plan = the same hours each week
costs-pa-hours-change = No, the hours change
    .plan = hours that change

costs-sleep-boss = Who pays this person’s wages?
costs-sleep-boss-me = I do. I am the boss
    .plan = I am the boss
costs-sleep-boss-others = An agency, or they work for themselves
    .plan = someone else pays their wages

costs-relative = Is this person in your family?
costs-relative-no = No
    .plan = not in my family
costs-relative-partner = My husband, wife or partner
    .plan = my husband, wife or partner
costs-relative-lives-here = Family who live with me
    .plan = family who live with me
costs-relative-elsewhere = Family who live somewhere else
    .plan = family who live somewhere else

costs-part = Do you pay this all year?

costs-weeks = Which weeks do you pay?
costs-weeks-all = All year
    .plan = All year.
costs-weeks-some = Only some weeks
    .plan = Only some weeks.
costs-weeks-later = It starts later
    .plan = It starts later.
costs-weeks-stops = It stops before the year ends
    .plan = It stops before the year ends.

costs-weeks-used = How many weeks in a year?
    .hint = A class may run for 40 weeks.
    .missing = Write how many weeks, like 40

costs-from-week = Which week does it start?
    .hint = Week 1 is the first week of your plan.
    .missing = Write the number of the week, like 13

costs-until-week = Which week is the last?
    .hint = Week 1 is the first week of your plan.
    .missing = Write the number of the week, like 12

costs-payer = Who pays for this?
costs-payer-budget = My personal budget
    .plan = My personal budget pays.
costs-payer-me = Me, with my own money
    .plan = I pay with my own money.
costs-payer-family = My family
    .plan = My family pays.
costs-payer-nhs = The NHS
    .plan = The NHS pays.
costs-payer-benefits = My benefits
    .plan = My benefits pay.
costs-payer-other = Someone else
    .plan = Someone else pays.

costs-managed-by = Who looks after this money?
    .lead = This cost can have its own way.
costs-managed-by-rest = Like the rest of my money
costs-managed-by-for-me = Someone does it for me
costs-managed-by-to-me = The money is for me to use
costs-managed-by-more = More ways
costs-managed-by-same = The same as the rest
    .plan = The same as the rest.
costs-managed-by-council = The council arranges it
    .plan = The council arranges it.
costs-managed-by-dp = It comes to me
    .plan = It comes to me as a direct payment.
costs-managed-by-managed = A money service
    .plan = A money service holds it.
costs-managed-by-isf = The people who support me
    .plan = The people who support me hold it.
costs-managed-by-card = It comes on a card
    .plan = It comes on a card.
costs-managed-by-nominated = Someone I choose gets it
    .plan = Someone I choose gets it for me.
costs-managed-by-authorised = Someone gets it because I cannot decide about it
    .plan = Someone gets it because I cannot decide about it.
costs-managed-by-trust = A group that I trust
    .plan = A group that I trust holds it.

costs-put-by = Do you put this money by?
    .lead = Some money waits in the account for later. Then everyone knows why.
costs-put-by-now = Is this money for later?
costs-put-by-now-yes = Yes, I put it by
    .plan = I put this money by.
costs-put-by-now-no = No, I pay as I go
    .plan = I pay this as I go.
costs-put-by-day = When do you need it?
    .hint = A guess is fine.

costs-priority = How much does this matter?
    .lead = This helps you plan before you know your number.
costs-priority-must = I must have this
    .plan = I must have this.
costs-priority-should = I should have this
    .plan = I should have this.
costs-priority-nice = It would be nice to have this
    .plan = It would be nice to have this.

costs-support = What help does this pay for?
    .lead = Choose it from your list of what would help.

costs-ask-first = Does the council need to agree first?
costs-ask-first-list = Ask the council first about these things
    .hint =
        Care that the NHS gives
        Living in a care home
        Rent, food and bills
        Money that you owe
        Betting
        Gifts
        Something against the law
costs-legal = Is anything on this list in your plan?
costs-legal-none = No
    .plan = Nothing in my plan needs a question first.
costs-legal-some = Yes, or maybe
    .plan = I want to ask the council about something first.
costs-legal-what = What do you want to ask about?
