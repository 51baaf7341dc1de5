# Letters to the council, each in easy words and in formal ones. A letter speaks as "I", to the council.

letter-manner = How do you want to say it?
    .lead = Both letters say the same.
letter-easy = Easy words
letter-formal = Formal words
letter-blanks = Write on the lines by hand.
letter-private = You keep some things to yourself. They are not in this letter.
    .put-in = Put them in this letter
letter-ticked = Ticked:
letter-own = Your letter
    .lead = This one is for you to read.
letter-english = Your letter in English
    .lead = The council reads English. Send this one.
letter-copy = Copy the words
letter-copied = The words are copied. You can put them in an email.
letter-copy-trouble = We could not copy the words.
    .help = You can print this page.
letter-note-day = Keep a copy of each letter. Write down the day you send it.

# What every letter has.
letter-from = My name: { $name }
letter-from-me = My name: { $carer }
letter-address = My address: { $blank }
letter-to = To: { $blank } Council
letter-date = Date: { $date }
letter-hello =
    .easy = Hello,
    .formal = Dear Sir or Madam,
letter-thanks =
    .easy = Thank you.
    .formal = Yours faithfully,
letter-answer =
    .easy =
        Please write back to me by { $blank }.
        Please use easy words.
    .formal = I would be grateful for a written reply by { $blank }, in plain words.
letter-sign = { $name }
letter-sign-here = { $carer }
letter-keep =
    .easy = Please keep my support as it is while we talk.
    .formal = Please keep my current support in place until this is settled.
letter-amount = { $amount } { $often }
letter-a-year = { $amount } in a year
letter-helps = { " – " }

letter-L1 = Ask for your number
    .lead = Nobody told you how much money there is.
letter-L1-subject =
    .easy = My number
    .formal = My indicative personal budget
letter-L1-ask =
    .easy =
        I am making my support plan.
        Please tell me how much money there is for my support.
        The council calls this the indicative budget.
        Please tell me how you worked it out.
        If you do not know yet, tell me when you will know.
    .formal =
        I am preparing my care and support plan.
        Please tell me the amount of my indicative personal budget, and how it was worked out.
        If it has not been decided yet, please tell me when it will be.
letter-L1-why =
    .easy = I need to know my number to make my plan.
    .formal = The statutory guidance to the Care Act 2014 says that I should know the amount at a stage that lets me take part in the planning.
letter-L1-cost =
    .easy = My plan costs about { $cost } a year so far.
    .formal = My draft plan comes to about { $cost } a year so far.

letter-L2 = Ask for a copy of your plan
    .lead = You do not have your plan, or other papers from the council.
letter-L2-subject =
    .easy = A copy of my plan
    .formal = Copies of my plan, assessment and personal budget statement
letter-L2-ask =
    .easy =
        Please send me a copy of my support plan.
        Please send me a copy of my assessment.
        Please send me a paper that says what my personal budget is.
    .formal = Please send me a copy of my care and support plan, of my needs assessment, and of the statement of my personal budget.
letter-L2-why =
    .easy =
        I want to know what they say.
        If there is no plan for me, please tell me.
    .formal = If any of these does not exist, please tell me so.

letter-L3 = Say the money is not enough
    .lead = Your plan costs more than your number.
letter-L3-subject =
    .easy = My number is not enough
    .formal = My personal budget does not cover my needs
letter-L3-ask =
    .easy =
        I do not think the money is enough for my needs.
        Please look at my number again.
    .formal = I do not think that my personal budget is sufficient to meet my needs. Please look at the amount again.
letter-L3-number =
    .easy = My number is { $number }.
    .formal = I was told that the amount is { $number }.
letter-L3-more =
    .easy =
        My plan costs { $cost } a year.
        That is { $more } a year more than my number.
    .formal = My plan comes to { $cost } a year, which is { $more } a year more than that amount.
letter-L3-costs =
    .easy = This is what my plan pays for:
    .formal = My plan pays for the following:
letter-L3-needs =
    .easy = My number does not cover these needs:
    .formal = The amount does not cover the following needs:
letter-L3-why =
    .easy = The money must be enough for the needs you agreed to meet.
    .formal = The statutory guidance to the Care Act 2014 says that a personal budget must be sufficient to meet the needs that the council has to meet.

letter-L4 = Ask why they said no
    .lead = The council said no to your plan, or to a part of it.
letter-L4-subject =
    .easy = Why you said no
    .formal = Reasons for your decision
letter-L4-no =
    .easy = You said no to this: { $blank }
    .formal = On { $decided-on } you did not agree to the following: { $blank }
letter-L4-reasons =
    .easy = You gave this reason:
    .formal = The following reasons were given:
letter-L4-ask =
    .easy =
        Please tell me why.
        Please tell me what would make it a yes.
        Please tell me what happens next.
    .formal = Please give me your reasons in writing. Please also tell me what would need to change for you to agree, and what the next step is.

letter-L5 = Ask for a review
    .lead = Your life changed, or your plan does not work.
letter-L5-subject =
    .easy = Please look at my plan again
    .formal = Request for a review of my care and support plan
letter-L5-ask =
    .easy =
        Please look at my plan again with me.
        The council calls this a review.
    .formal = I ask for a review of my care and support plan under the Care Act 2014.
letter-L5-because =
    .easy = I ask because:
    .formal = My reasons are:
letter-L5-wants =
    .easy = This is what I want in my life:
    .formal = The outcomes that I want to achieve are:
letter-L5-there =
    .easy =
        I want to be there when you talk about my plan.
        Please ask me before you change it.
    .formal = Please involve me before any change is made to my plan.

letter-L6 = Answer a letter about money
    .lead = The council asks about money that is left, or wants money back.
    .first =
        Take your time. It does not mean that you did something wrong.
        Ask someone you trust to read it with you.
        Look for the amount, and for the day to answer by.
        Get out your plan, and any agreement you signed.
letter-L6-subject =
    .easy = Your letter about my money
    .formal = Your letter about money in my account
letter-L6-about =
    .easy =
        You wrote to me about money on { $blank }.
        I want to sort this out with you.
    .formal = Thank you for your letter of { $blank } about the money in my account. I want to settle this with you.
letter-L6-for =
    .easy = The money is for this:
    .formal = The money is held for the following:
letter-L6-show =
    .easy =
        Please show me the agreement that you use.
        Please show me how you worked out the amount.
    .formal = Please send me a copy of the agreement that you rely on, and show how the amount was worked out.
letter-L6-wait =
    .easy =
        Please do not take the money while we talk.
        If I have to pay, please let me pay in small amounts.
    .formal = Please do not take any money while we discuss this. If a payment turns out to be due, I ask to pay it in small amounts.

letter-L7 = Ask for an advocate
    .lead = It is hard for you to take part, and nobody can help you.
letter-L7-subject =
    .easy = I need an advocate
    .formal = Request for an independent advocate
letter-L7-ask =
    .easy =
        I need an advocate.
        An advocate is a person who helps me speak up.
    .formal = I ask the council to arrange an independent advocate for me under the Care Act 2014.
letter-L7-hard =
    .easy = This is hard for me:
    .formal = I have substantial difficulty with:
letter-L7-understand =
    .easy = To understand what people tell me
    .formal = understanding relevant information
letter-L7-remember =
    .easy = To keep it in mind
    .formal = retaining that information
letter-L7-weigh =
    .easy = To think about it and choose
    .formal = using or weighing that information
letter-L7-tell =
    .easy = To say what I want
    .formal = communicating my views, wishes and feelings
letter-L7-alone =
    .easy = I have no one else who can do this for me.
    .formal = There is no appropriate person who could support me in this.
letter-L7-when =
    .easy = Please find an advocate before we talk about my plan.
    .formal = Please arrange this before the next step of my assessment, planning or review.

letter-L8 = Ask for information you can use
    .lead = It is hard to read or hear what the council tells you.
letter-L8-subject =
    .easy = How to give me information
    .formal = Information in a form that I can use
letter-L8-ask =
    .easy = Please give me information like this:
    .formal = Please give me information, and speak with me, in the following way:
letter-L8-easy-read =
    .easy = In easy words, with pictures
    .formal = in easy read
letter-L8-large =
    .easy = In large print
    .formal = in large print
letter-L8-language =
    .easy = In this language: { $language }
    .formal = in this language: { $language }
letter-L8-interpreter =
    .easy = With an interpreter when we meet
    .formal = with an interpreter at meetings
letter-L8-telling =
    .easy = This is how I tell people things:
    .formal = I communicate as follows:

letter-L9 = Make a complaint
    .lead = Something went wrong, and it did not help to talk about it.
    .first =
        Talk to someone at the council first, if you can.
        You can ask an advocate to help you.
        It is best to complain within 12 months.
letter-L9-subject =
    .easy = My complaint
    .formal = Formal complaint
letter-L9-ask =
    .easy = I want to complain about my support.
    .formal = I wish to make a formal complaint about my care and support.
letter-L9-happened =
    .easy = This is what happened, and when:
    .formal = What happened, and when:
letter-L9-want =
    .easy = This is what I want you to do:
    .formal = What I ask the council to do:
letter-L9-next =
    .easy =
        Please look into this and write to me.
        If it is still not right, I can ask the Ombudsman.
    .formal = Please look into this and let me have your answer in writing. If I am not satisfied with it, I can go to the Local Government and Social Care Ombudsman.

letter-L10 = Ask for help for your carer
    .lead = Family or a friend helps you, and needs help too. They send this letter.
letter-L10-subject =
    .easy = I look after someone, and I need help too
    .formal = Request for a carer’s assessment
letter-L10-about =
    .easy =
        I help this person: { $looked-after }.
        I am not paid for it.
    .formal = I am the unpaid carer of { $looked-after }.
letter-L10-ask =
    .easy =
        Please talk with me about my own life and my own needs.
        The council calls this a carer’s assessment.
    .formal = I ask for a carer’s assessment in my own right under the Care Act 2014.
letter-L10-talk =
    .easy =
        I want to say what I do.
        I want to say what I can do, and what I am willing to do.
        I want to say what I need, like time to rest.
    .formal = I would like it to consider what I do, what I am able and willing to do now and later, and my own work, learning, family life and rest.

letter-L11 = Ask them to agree a cost
    .lead = You want to buy something, and nobody has agreed to it yet.
letter-L11-subject =
    .easy = Please agree to this cost
    .formal = Request to agree spending from my personal budget
letter-L11-ask =
    .easy = I want to pay for this from my personal budget:
    .formal = Please agree that I may pay for the following from my personal budget:
letter-L11-why =
    .easy = This is why it helps me:
    .formal = It helps to meet my needs because:
letter-L11-answer =
    .easy =
        Please tell me if you agree.
        If you do not agree, please tell me why.
    .formal = Please tell me in writing whether you agree and, if not, your reasons.

letter-L12 = Ask for someone to plan with you
    .lead = You want a person you trust to make the plan with you and the council.
letter-L12-subject =
    .easy = Who helps me plan
    .formal = Preparing my plan jointly
letter-L12-ask =
    .easy =
        I want this person to make my plan with me and you: { $helper }
        Please plan with both of us.
    .formal = I would like { $helper } to prepare my care and support plan jointly with the council and with me.
letter-L12-share =
    .easy =
        You can talk to this person about my plan.
        Please give this person the information they need.
    .formal = You may discuss my plan with this person. Please give them the information and help that they need for it.
