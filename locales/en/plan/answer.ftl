# What they said: who has the plan, what they decided, why, and what we did not agree.

answer = What they said
    .about = What the council said about my plan

answer-sent = Who has your plan?
    .lead = Fill this in when you gave your plan to someone.
answer-sent-on = On which day did you send it?
answer-sent-to = Who did you send it to?
    .hint = Like: Jo, my social worker.

answer-said = What did they say?
    .lead = You can come back here when you know.
answer-decision = What did they decide?
answer-decision-waiting = I am waiting
    .plan = I am waiting for an answer.
answer-decision-yes = They said yes
    .plan = They said yes.
answer-decision-yes-with-changes = Yes, if we change something
    .plan = They said yes, if we change something.
answer-decision-no = They said no
    .plan = They said no.
answer-while-waiting = What helps you while you wait?
    .hint = Like: my sister comes on Fridays. I ask again after 2 weeks.
answer-by = Who said it?
    .hint = Write their name and their job.
answer-on = On which day did they say it?

answer-if-no = If they say no
    .hint =
        Ask why. Ask what would make it a yes. Ask for it in writing.
        What did they say no to? Is it the money or the help? Is it a risk?
        You can change your plan, or explain more. You can say no to changes.
        Get help. An advocate, a local group or a law centre can help you.
        You can ask for a review if your life changes. Ask to keep your help until then.
        You can complain to the council. It is best to do this within 12 months.
        Still not right? The Ombudsman can look at it. This is free.

answer-why = Why did they say that?
    .lead = You can ask for their reasons in writing.
answer-reasons = What are their reasons?
answer-changes = What do they want to change?

answer-not-agreed = What do you not agree about?
    .lead = You can think different things. Write each side.
answer-my-view = What do you think?
answer-their-view = What do they think?
