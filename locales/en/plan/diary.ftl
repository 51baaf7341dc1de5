# Questions and contacts: what to ask, who said what, and what comes next.

diary = Questions and contacts
    .about = What I want to ask, and who said what

diary-questions = What do you want to ask?
    .lead = Write your questions here. You can take them to your next meeting.
    .hint = Write each question on a new line.

diary-list = Who did you talk to?
    .lead = Write down each call, letter and visit. It helps you remember.
    .add = Add a talk or a letter
    .another = Add another talk or letter
    .none = Nothing is here yet. Did you talk to someone about your plan?
    .count =
        { $count ->
            [one] { $count } talk or letter
           *[other] { $count } talks and letters
        }
    .untitled = Someone, with no name yet

diary-contact = Who was it, and when?
diary-who = Who was it?
    .hint = Like: Jo from the council.
diary-on = On which day?

diary-said = What did they say?

diary-then = What comes next?
diary-next = What happens next, and who does it?
diary-chase = When do you ask again?
    .hint = Choose a day. You can leave this empty.
