# What could go wrong: the good first, then the risk, the plan and who decides.

risks = What could go wrong
    .about = Doing what I want, and staying safe

risks-no-worries = Do you worry about anything?
    .lead = Think about what you do and where you go. Think about your help.
risks-no-worries-yes = I thought about it. I have no worries.
    .plan = I thought about what could go wrong. I have no worries.
risks-no-worries-no = I want to make a plan for something

risks-list = Doing what you want, and staying safe
    .lead = A risk is not a reason to stop. It is a reason to make a plan.
    .add = Add something I want to do
    .another = Add another thing I want to do
    .none = Nothing is here yet. What do you want to do?
    .count =
        { $count ->
            [one] { $count } thing I plan to do safely
           *[other] { $count } things I plan to do safely
        }
    .untitled = Something I want to do, with no name yet

risks-activity = What do you want to do?
    .hint = Like: go on the bus by myself.

risks-good = What is good about it?
    .lead = Start with the good. Choose as many as you like.
risks-good-feel = How it makes me feel
risks-good-fun = It is fun
    .plan = It is fun.
risks-good-freedom = I feel free
    .plan = I feel free.
risks-good-useful = I feel useful
    .plan = I feel useful.
risks-good-faith = It helps my faith
    .plan = It helps my faith.
risks-good-life = What it gives me
risks-good-friends = I see my friends
    .plan = I see my friends.
risks-good-skills = I learn new things
    .plan = I learn new things.
risks-good-health = It is good for my health
    .plan = It is good for my health.
risks-good-money = It helps my money
    .plan = It helps my money.
risks-good-own = My own idea
risks-good-other = Something else

risks-if-not = What happens if you do not do it?
    .hint = Like: I stay at home and feel sad.

risks-wrong = What could go wrong?
    .lead = Choose what worries you or other people.
risks-wrong-out = Out and about
risks-wrong-falling = I could fall
    .plan = I could fall.
risks-wrong-lost = I could get lost
    .plan = I could get lost.
risks-wrong-traffic = I could get hurt on the road
    .plan = I could get hurt on the road.
risks-wrong-driving = I could crash my car or scooter
    .plan = I could crash my car or scooter.
risks-wrong-people = Other people
risks-wrong-tricked = Someone could trick me or take my money
    .plan = Someone could trick me or take my money.
risks-wrong-online = Someone could hurt me online
    .plan = Someone could hurt me online.
risks-wrong-bullied = Someone could bully me
    .plan = Someone could bully me.
risks-wrong-hurt-by-others = Someone could hurt me
    .plan = Someone could hurt me.
risks-wrong-hurting-others = I could hurt someone
    .plan = I could hurt someone.
risks-wrong-relationships = Love or sex could go wrong
    .plan = Love or sex could go wrong for me.
risks-wrong-body = My body
risks-wrong-not-eating = I could eat or drink too little
    .plan = I could eat or drink too little.
risks-wrong-medicine = I could mix up my medicine
    .plan = I could mix up my medicine.
risks-wrong-choking = I could choke
    .plan = I could choke.
risks-wrong-seizures = I could have a seizure
    .plan = I could have a seizure.
risks-wrong-skin = My skin could get sore
    .plan = My skin could get sore.
risks-wrong-infection = I could get ill
    .plan = I could get ill.
risks-wrong-mind = How I feel
risks-wrong-alone = I could be alone too much
    .plan = I could be alone too much.
risks-wrong-very-low = I could feel very low or hurt myself
    .plan = I could feel very low or hurt myself.
risks-wrong-upset = I could get very upset or angry
    .plan = I could get very upset or angry.
risks-wrong-alcohol-drugs = Alcohol or drugs could harm me
    .plan = Alcohol or drugs could harm me.
risks-wrong-home = At home
risks-wrong-fire = There could be a fire
    .plan = There could be a fire.
risks-wrong-smoking = Smoking could start a fire
    .plan = Smoking could start a fire.
risks-wrong-hot-cold = I could get too hot or too cold
    .plan = I could get too hot or too cold.
risks-wrong-moving = I could get hurt when people move me
    .plan = I could get hurt when people move me.
risks-wrong-power-cut = The power could go off
    .plan = The power could go off.
risks-wrong-pets = A pet could cause harm
    .plan = A pet could cause harm.
risks-wrong-help = My help
risks-wrong-no-show = My helper may not come
    .plan = My helper may not come.
risks-wrong-helper-leaves = My helper could leave
    .plan = My helper could leave.
risks-wrong-carer-ill = My carer could get ill
    .plan = My carer could get ill.
risks-wrong-money = Money
risks-wrong-debt = I could owe money
    .plan = I could owe money.
risks-wrong-run-out = My money could run out
    .plan = My money could run out.
risks-wrong-letters = I could miss a letter
    .plan = I could miss a letter.
risks-wrong-benefits = I could lose my benefits
    .plan = I could lose my benefits.
risks-wrong-own = My own idea
risks-wrong-other = Something else

risks-how-bad = How bad could it be?
    .lead = A guess is fine.

risks-who-hurt = Who could it hurt?
risks-who-hurt-me = Me
    .plan = It could hurt me.
risks-who-hurt-others = Someone else
    .plan = It could hurt someone else.
risks-who-hurt-things = Things
    .plan = It could break things.

risks-likely = Will it happen?
risks-likely-hardly-ever = Hardly ever
    .plan = It would hardly ever happen.
risks-likely-sometimes = Sometimes
    .plan = It could sometimes happen.
risks-likely-often = Often
    .plan = It could often happen.

risks-serious = How bad would it be?
risks-serious-a-bit = A bit bad
    .plan = It would be a bit bad.
risks-serious-quite = Quite bad
    .plan = It would be quite bad.
risks-serious-very = Very bad
    .plan = It would be very bad.

# Shown when something may happen often and would be very bad. It stops nothing.
risks-talk = Talk about this with someone you trust. Talk to your social worker too.

# Shown when someone may hurt or trick the person. It stops nothing.
risks-harm = Is someone hurting you now? Call your council. Ask for adult safeguarding.
    .tell = See who you can tell

# The card that shows the whole plan for one thing.
risk-card-plan = What will we do?
risk-card-me = Me
risk-card-others = Other people

risks-tried = What have you tried?
    .hint = What worked? What did not work?

risks-plan = What is the plan?
    .lead = Small steps can keep you safe.
risks-i-do = What will you do?
    .hint = Like: I charge my phone every night.
risks-others-do = What will other people do?
    .hint = Say who. Like: Asha learns the way with me.

risks-ready = Be ready
    .lead = A plan helps if things start to go wrong.
risks-signs = How will you see it coming?
    .hint = What do you or other people notice first?
risks-if-happens = If it happens, who do you call?
    .hint = Write a name and a phone number.

risks-views = What do people think?
    .lead = People may think different things. That is fine.
risks-my-view = What do you think?
risks-family-view = What does your family think?
risks-worker-view = What does a person who is paid to help you think?

risks-decides = Who decides?
    .lead = You decide about your life if you can. You can have help to decide.
risks-decides-me = Me
    .plan = I decide.
risks-decides-with-help = Me, with help
    .plan = I decide, with help.
risks-decides-together = We decide together
    .plan = We decide together.
risks-decides-best-interests = Other people, for what is best for me
    .plan = Other people decide what is best for me. They think about what I want.

risks-next = What happens now?
risks-decision = What do you choose?
risks-decision-go = Go for it
    .plan = I will go for it.
risks-decision-go-with-changes = Go for it, with changes
    .plan = I will go for it, with changes.
risks-decision-try-first = Try it first
    .plan = I will try it first.
risks-decision-not-now = Not now
    .plan = I will not do it now.
risks-look-again = When do we look at this again?
risks-look-again-month = In 1 month
    .plan = We look at this again in 1 month.
risks-look-again-three-months = In 3 months
    .plan = We look at this again in 3 months.
risks-look-again-six-months = In 6 months
    .plan = We look at this again in 6 months.
risks-look-again-year = In 1 year
    .plan = We look at this again in 1 year.
risks-look-again-day = On which day?
    .hint = You can leave this empty.
