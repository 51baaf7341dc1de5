# Check: the plan as it will be printed, and what the council may ask.

check = Check my plan
    .about = What the council may ask
    .lead = This helps you get ready. You can print your plan at any time.
    .paper = This is how your plan looks on paper

check-about-me = Is it about you?
    .ready = Yes. Your plan says what matters to you.
    .look = Say 3 things that are important to you. Use some words of your own.
    .go = Add what is important
check-who-helped = Do you say who made your plan?
    .ready = Yes. You say who made it.
    .look = Say how you took part, and who helped you.
    .go = Say who helped
check-culture = Do you say what your culture, faith or language needs?
    .ready = Yes. You answered this.
    .look = You did not say yet. You can say it is not important.
    .go = Go to my culture and faith
check-need-goal = Does what you want fit what you need?
    .look = Nothing you want is about this need yet: { $what }
    .go = Look at what you want
check-need-support = Does something help with each need?
    .ready = Yes. Each need has help.
    .look = Nothing helps with this need yet: { $what }
    .go = Add some help
check-need-refused = What happens if the council says no?
    .ready = You say what happens then.
    .look = Say what will happen: { $what }
    .go = Say what will happen
check-goals = Do you say what you want?
    .ready = Yes. Your plan says what you want.
    .look = You have not said what you want yet.
    .go = Add what you want
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
check-free-first = Did you think about free help?
    .ready = Yes. You have free help in your plan.
    .look = You have only paid help. Is there a free way too?
    .go = Add free help
check-well = Does it help you stay well or do more yourself?
    .ready = Yes. Your plan does this.
    .look = Think of 1 thing that keeps you well. It can be something new to learn.
    .go = Look at what would help
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
check-actions = Do you say what happens first?
    .ready = Yes. You say who does it, and by when.
    .look = Say what happens first. Say who does it, and by when.
    .go = Say what happens first
check-review = Do you say when we look again?
    .ready = Yes. You say when.
    .look = Say when you look at your plan again.
    .go = Choose when
check-carer = Did someone ask your carer?
    .ready = Yes. You say what they want and need.
    .look = Say if someone looks after you.
    .go = Say who looks after you
check-carer-wants = Did someone ask your carer?
    .look = Ask if they can help, and if they want to.
    .go = Say what they want
check-carer-cannot = Can your carer help?
    .ask = They said no. Tell the council that you need other help.
    .go = Look at this again
check-carer-step-in = What if your carer cannot help?
    .look = Add a person and their phone number.
    .go = Add a person
check-carer-assessment = Did the council ask what your carer needs?
    .look = Say if the council offered a carer’s assessment.
    .ask = They can ask for a carer’s assessment. It is their right.
    .go = Say what they want
check-decisions = Are you in control?
    .ready = Yes. You say who decides what.
    .look = Say what you want to decide.
    .go = Add a decision
check-decision-reason = Does someone else decide for you?
    .look = Say why they decide: { $what }
    .go = Say why
check-decision-paper = Is there a paper that says who decides?
    .ask = Ask to see the paper: { $what }
    .go = Look at this decision
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
check-private = Who sees what is private?
    .ready = You said who sees your private parts.
    .look = Only you see your private parts now. Say if others may see them.
    .go = Choose who sees them
