# Check: the plan as it will be printed, and what the council may ask.

check = Check my plan
    .about = What the council may ask
    .lead = This helps you get ready. You can print your plan at any time.
    .paper = This is how your plan looks on paper

check-law = The council may say it like this:

check-about-me = Is it about you?
    .ready = Yes. Your plan says what matters to you.
    .look = Say what is important to you.
    .go = Add what is important
check-goals = Do you say what you want?
    .ready = Yes. Your plan says what you want.
    .look = You have not said what you want yet.
    .go = Add what you want
    .law = The outcomes that the adult wishes to achieve in day-to-day life
check-know = Will you know that it worked?
    .ready = Yes. You say how you will know.
    .look = Say how you will know it worked.
    .go = Say how you will know
check-support = Does something help with each thing you want?
    .ready = Yes. Each one has help.
    .look = Nothing helps with this yet: { $what }
    .go = Add some help
check-support-goal = Does each kind of help lead to something you want?
    .ready = Yes. Each one does.
    .look = Say what this helps with: { $what }
    .go = Choose what it helps with
check-explained = Do you say who helps, and when?
    .ready = Yes. You say who helps, and when.
    .look = Say who helps and how often: { $what }
    .go = Say who and when
    .law = Which needs the council is going to meet, and how it is going to meet them
check-free-first = Did you think about free help?
    .ready = Yes. You have free help in your plan.
    .look = You have only paid help. Is there a free way too?
    .go = Add free help
    .law = What can be done to meet or reduce the needs
check-grow = Does your plan help you learn, or stay well?
    .ready = Yes. Your plan says how it helps.
    .look = Say why this matters to you: { $what }
    .go = Say why it matters
    .law = Preventing, reducing or delaying needs for care and support
check-prices = Does each cost have a price?
    .ready = Yes. Each cost has a price.
    .look = This has no price yet: { $what }
    .go = Add the price
check-money = Does the money add up?
    .ready = Yes. Your plan fits your money.
    .look = Look at your money again.
    .go = Look at the money
check-cost-goal = Does each cost pay for help you want?
    .ready = Yes. Each one does.
    .look = Say what help this pays for: { $what }
    .go = Choose the help
check-number = Do you know your number?
    .ready = Yes. You know your number.
    .ask = You do not know your number yet. Ask the council.
    .go = Look at your number
    .law = Personal budget: what it costs to meet the needs, what the adult must pay, and what the council must pay
check-boss = Are you ready to be the boss?
    .ready = Yes. You thought of insurance, payroll and holiday pay.
    .ask = You pay a personal assistant. Ask about insurance, payroll and holiday pay.
    .go = Look at the costs
check-insurance = Do you have insurance for being the boss?
    .ready = Yes. It is in your costs.
    .look = You pay a personal assistant. The law says you need insurance.
    .go = Add insurance
check-family = Do you want to pay someone in your family?
    .ask = The council must agree first. Ask your social worker.
    .go = Look at this help
check-risks = Did you think about what could go wrong?
    .ready = Yes. You thought about it.
    .look = You have not done this yet.
    .go = Think about what could go wrong
check-risk-plan = Do you have a plan to stay safe?
    .ready = Yes. You have a plan.
    .look = Say what you will do: { $what }
    .go = Make a plan
check-backup = What if your help does not come?
    .ready = You have a person to call.
    .look = You have no person to call yet.
    .go = Add a person
check-numbers = Can we read every number?
    .ready = Yes. We can read them all.
    .look = Look at this number again: { $what }
    .go = Look at the number
check-talk = What do you want to talk about?
    .ask = You want to talk about this: { $what }
    .go = Go to the question
check-not-sure = What are you not sure about?
    .ask = You are not sure about this: { $what }
    .go = Go to the question

check-look-count =
    { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
check-ask-count =
    { $count ->
        [one] 1 thing to ask about
       *[other] { $count } things to ask about
    }
check-ready-count =
    { $count ->
        [one] 1 thing is ready
       *[other] { $count } things are ready
    }
