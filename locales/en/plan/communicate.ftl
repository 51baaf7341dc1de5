# How I communicate: a chart of what I do and what it means, and how to tell me things.

communicate = How I communicate
    .about = What I do, and what it means

communicate-list = What you do, and what it means
    .lead = Many people say things without words. This helps others understand you.
    .add = Add something I do
    .another = Add something else I do
    .none = Nothing is here yet. What do you do that people may not understand?
    .count =
        { $count ->
            [one] { $count } thing I do that means something
           *[other] { $count } things I do that mean something
        }
    .untitled = Something I do, with no name yet

communicate-when = When does it happen?
    .hint = Like: someone moves me.
    .plan = When this happens, I do this
communicate-do = What do you do then?
    .hint = Like: I hold on to a hand.
communicate-means = What does it mean?
    .lead = Choose what it can mean.
    .plan = It means
communicate-means-happy = I am happy
    .plan = I am happy.
communicate-means-pain = I am in pain
    .plan = I am in pain.
communicate-means-tired = I am tired
    .plan = I am tired.
communicate-means-scared = I am scared
    .plan = I am scared.
communicate-means-hungry = I want food or a drink
    .plan = I want food or a drink.
communicate-means-stop = I want this to stop
    .plan = I want this to stop.
communicate-means-other = Something else
communicate-please = What should people do?
    .plan = Please do this
communicate-please-ask = Ask me what I want
    .plan = Please ask me what I want.
communicate-please-wait = Wait
    .plan = Please wait.
communicate-please-stop = Stop
    .plan = Please stop.
communicate-please-quiet = Go with me to a quiet place
    .plan = Please go with me to a quiet place.
communicate-please-stay = Stay with me
    .plan = Please stay with me.
communicate-please-help = Help me
    .plan = Please help me.
communicate-please-other = Something else

communicate-information = How do you like information?
    .lead = Choose everything that works for you.
    .plan = How I like information
communicate-information-talking = Someone tells me
communicate-information-easy-words = Easy words and pictures
communicate-information-big-letters = Big letters
communicate-information-phone = A phone call
communicate-information-film = A film
communicate-information-letter = A letter or a message
communicate-information-other = Something else

communicate-understand = What helps you understand?
    .lead = Choose everything that helps.
    .plan = What helps me understand
communicate-understand-short = Short words
communicate-understand-one-thing = One thing at a time
communicate-understand-show = Show me
communicate-understand-again = Say it again in a new way
communicate-understand-time = Give me time
communicate-understand-with-someone = Someone I trust is with me
communicate-understand-other = Something else

communicate-times = When is a good time to talk?
    .lead = This helps people choose the right time to ask you things.
communicate-best-time = Your best time
    .plan = My best time to talk and decide
communicate-best-time-morning = The morning
communicate-best-time-day = The middle of the day
communicate-best-time-evening = The evening
communicate-best-time-after-food = After food
communicate-best-time-after-rest = After a rest
communicate-best-time-after-medicine = After my medicine
communicate-best-time-other = Something else
communicate-worst-time = Your worst time
    .plan = My worst time to talk and decide

communicate-show = How do you show yes and no?
    .lead = Choose everything that you do.
communicate-show-yes = How do you show yes?
    .plan = How I show yes
communicate-show-yes-say = I say it
communicate-show-yes-face = My head or face shows it
communicate-show-yes-hand = My hand shows it
communicate-show-yes-look = My eyes show it
communicate-show-yes-point = I point
communicate-show-yes-device = My device says it
communicate-show-yes-other = Something else
communicate-show-no = How do you show no?
    .plan = How I show no
communicate-show-not-sure = How do you show you are not sure?
    .plan = How I show I am not sure
