# My rights.

rights-not-a-gift =
    A personal budget is not a gift.
    It is to meet your needs.
rights-plan = My plan
    .means = This plan is about my life. I can help to write it.
rights-help = Help to plan
    .means = I can ask someone I trust to help me.
rights-advocate = Advocate
    .means =
        An advocate helps me speak up.
        The council must get me one if I need one.
        This is for people with no one else to help.
rights-joint = Writing it yourself
    .means =
        You can ask the council to let you write the plan together with them.
        Someone you choose can write it with you.
        The council can give them help to do it.
rights-number = My number
    .means = The council should tell me how much money there is. They should tell me how they worked it out.
rights-enough = Enough money
    .means =
        The money must be enough to meet my needs.
        That means the needs the council agreed to meet.
rights-choice = Choice
    .means = I can choose the way someone looks after my money.
rights-reasons = Reasons
    .means = If the council says no, I can ask why. I can ask for it in writing.
rights-copy = A copy
    .means = I must get a copy of my plan.
rights-change = Change
    .means = I can ask for a review if things change.
rights-risk = Risk
    .means = I can take risks, like everyone else.
rights-information = Information
    .means = I can ask for easy read, large print or my language.
rights-step-in = When help stops
    .means = My help may stop. Then the council may have to step in.
rights-carer = Carers
    .means = People who care for me have rights too.
rights-complain = Complain
    .means = I can complain if something is wrong.
rights-england = These rights are for England.
