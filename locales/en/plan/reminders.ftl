# Helping someone with their plan. These never stand on paper.

reminder = For the person who helps
reminder-ask = Ask first. It is their plan.
reminder-wait = Wait. Count to 10 before you say more.
reminder-words = Write their words, not yours.
reminder-quiet = Saying nothing is an answer too.
reminder-one = Ask one question at a time.
reminder-two = Offer 2 choices. Then ask if they want something else.
reminder-show = Show. Do not only tell.
reminder-later = Try another time, or another place.
think = Think more
think-loved = What did you use to love?
think-proud = What are you proud of?
think-people = Who would you like to see more?
think-free-day = What would you do on a free day?
think-else = What else?
think-free-help = What could you have for free?
think-friends = Who would like to do this with you?
think-good = What would be good about it?
think-not = What would you miss if you did not do it?

# Whose words an answer holds.

whose = Whose words are these?
    .said = Whose words are these? { $whose }
    .each = { $question } – { $whose }
whose-mine = My own
whose-with-help = My own, with help
whose-someone-else = Someone else’s
whose-with-help-paper = Someone helped me to say this.
whose-someone-else-paper = Someone else said this for me.
whose-with-help-note = – said with help
whose-someone-else-note = – someone else’s words
