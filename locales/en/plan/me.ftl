# About me: what I like to be called, what matters to me, and how to support me well.

me = About me
    .about = Who I am and what matters to me

me-called = What do you like to be called?
    .hint = This name goes on your plan.

me-photo = Would you like a photo on your plan?
    .lead = Choose a photo that you like. You can leave it out.
    .hint = We make a small copy. The copy does not say where you took it.

me-important = What is important to you?
    .lead = Choose as many as you like.
me-important-family = My family
    .plan = My family is important to me.
me-important-friends = My friends
    .plan = My friends are important to me.
me-important-faith = My faith
    .plan = My faith is important to me.
me-important-home = My home
    .plan = My home is important to me.
me-important-fun = Having fun
    .plan = Having fun is important to me.
me-important-choosing = Making my own choices
    .plan = Making my own choices is important to me.
me-important-other = Something else

me-liked = What do people like about you?
    .lead = Choose as many as you like. You can ask someone who knows you.
me-liked-kind = I am kind
    .plan = I am kind.
me-liked-funny = I make people laugh
    .plan = I make people laugh.
me-liked-honest = I am honest
    .plan = I am honest.
me-liked-strong = I keep going
    .plan = I keep going when things are hard.
me-liked-listens = I listen well
    .plan = I listen well.
me-liked-helpful = I help other people
    .plan = I help other people.
me-liked-other = Something else

me-support = How can people support you well?
    .lead = Choose what works for you.
me-support-ask-first = Ask me first
    .plan = Please ask me first.
me-support-give-time = Give me time
    .plan = Please give me time.
me-support-show-me = Show me
    .plan = Please show me how.
me-support-quiet = Keep it calm and quiet
    .plan = Please keep it calm and quiet.
me-support-same-person = Send the same person each time
    .plan = Please send the same person each time.
me-support-my-language = Speak my language
    .plan = Please speak my language.
me-support-other = Something else

me-communicate = How do you tell people things?
    .lead = Choose everything that helps.
me-communicate-talking = I talk
    .plan = I talk.
me-communicate-short-words = Short, plain words
    .plan = Please use short, plain words.
me-communicate-pictures = Pictures
    .plan = Pictures help me.
me-communicate-signing = Sign language
    .plan = I use sign language.
me-communicate-device = A device that talks for me
    .plan = I use a device that talks for me.
me-communicate-interpreter = An interpreter
    .plan = I need an interpreter.
me-communicate-other = Something else
