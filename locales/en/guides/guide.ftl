# Pages to read: where am I, who does what, if they say no. Their titles stand with the plan, where links say them.

where-what = What happens
where-rights = Your rights
where-ask = Who to ask
where-time = How long it may take
where-say = Say where you are now
where-needs =
    .what =
        You talk about your life and the help you need.
        The council calls this an assessment.
    .rights =
        The assessment is free.
        Someone you trust can be with you.
    .ask = Call your council. Ask for adult social care.
    .time = It can take weeks. Ask them when they will come.
where-number =
    .what =
        The council works out how much money there is.
        They may ask about your own money too.
    .rights =
        They should tell you your number.
        They should tell you how they worked it out.
    .ask = Ask your social worker, or the finance team.
    .time = Ask for your number early. You can start your plan without it.
where-plan =
    .what = You say what you want in your life, and what would help.
    .rights =
        It is your plan. You can help to write it.
        Someone you trust can help you.
    .ask = Ask family or a friend. You can also ask a local group.
    .time = Take the time you need. You can stop and come back.
where-agree =
    .what =
        The council reads your plan.
        Sometimes a panel says yes or no.
    .rights =
        If they say no, you can ask why.
        You must get a copy of your plan.
    .ask = Ask your social worker. An advocate can help you.
    .time = It can take weeks. Ask them for a day.
where-money =
    .what = You choose how your money is looked after.
    .rights = You can have help with the money.
    .ask = Ask the finance team, or a local group.
    .time = It can take weeks until the first money comes.
where-support =
    .what = You find the people and the things that help you.
    .rights = You can say who you want to help you.
    .ask = Ask a local group, or a broker.
    .time = It can take time to find the right person.
where-life =
    .what = You live your life, with your support.
    .rights =
        You can take risks, like everyone else.
        You can ask for a review if things change.
    .ask = Ask your helpers first. Call the council if something is wrong.
    .time = This goes on. Write down what works.
where-review =
    .what = You and the council look at your plan again.
    .rights = You have your say before your plan changes.
    .ask = Ask your social worker.
    .time = The first time is often after 6 to 8 weeks. Then it is at least once a year.

who-social-worker = Social worker
    .means = A person from the council. They plan your support with you.
who-finance = Finance team
    .means = People at the council who work out the money. They ask what you can pay.
who-panel = Panel
    .means = A meeting of people at the council. They say yes or no to plans.
who-broker = Broker
    .means = A person who helps set up your support. Ask first if it costs money.
who-planner = Support planner
    .means = A person who helps you write your plan. Some are from a local group.
who-advocate = Advocate
    .means = A person who helps you speak up. They are not from the council.
who-payroll = Payroll service
    .means = They work out pay and tax for the person you employ.
who-assistant = Personal assistant
    .means = A person you pay to help you. You say what they do.
who-doctor = Your doctor
    .means = They look after your health. They can write down what you need.
who-carer = Carer
    .means = Family or a friend who helps you and is not paid. They have rights too.

say-no-calm = You do not have to shout. A calm letter is strong.
say-no-keep = Ask them to keep your support as it is while you talk.
say-no-why = Ask why
    .means = Ask for it in writing. Ask what would make it a yes.
say-no-what = Find out what they say no to
    .means =
        Is it the number?
        Is it the way you want your help?
        Is it a risk?
        Is it a need?
say-no-change = Say more, or change it
    .means =
        You can say more about why it helps you.
        You can change a part of your plan.
        You can say no to changes.
say-no-help = Get help
    .means =
        Ask someone you trust.
        Ask for an advocate.
        Ask a local group for disabled people or for carers.
        Ask a law centre, or Citizens Advice.
say-no-review = Ask for a review
    .means = Do this if your life or your needs changed.
say-no-complain = Complain to the council
    .means =
        It is best to do this within 12 months.
        It can take up to 6 months to get an answer. Most are faster.
say-no-ombudsman = Go to the Ombudsman
    .means =
        They look at complaints about councils. It is free.
        The full name is Local Government and Social Care Ombudsman.
        Go to them after the council answers, within 12 months.
say-no-law = If your support stops now
    .means = Get legal advice fast. A law centre can help you.
say-no-letter = Write this letter: { $letter }
