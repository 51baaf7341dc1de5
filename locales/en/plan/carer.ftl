# My carer: a person who looks after me without pay. ".law" holds the law's own words.

carer = My carer
    .about = The person who looks after me

carer-who = Who looks after you?
    .lead = This means family or friends. They are not paid.
carer-there = Is there someone who looks after you?
    .hint = Choose all that are true.
carer-there-yes = Yes, 1 person
    .plan = Someone looks after me.
carer-there-more = Yes, more than 1 person
    .plan = More than 1 person looks after me.
carer-there-other-word = Yes, and they do not like the word carer
    .plan = People who look after me do not like the word carer.
carer-there-no = No
    .plan = I have no family or friends who look after me.
carer-name = What is their name?
    .hint = If there are more people, write all their names.
carer-alone = If nobody looks after you
    .hint =
        You can still make a full plan.
        You can ask the council for an advocate.
        An advocate helps you speak up.

carer-does = What do they do for you?
    .lead = Choose as many as you like.
carer-does-washing = Washing and getting dressed
carer-does-food = Food and drink
carer-does-home = Cleaning and shopping
carer-does-medicine = Medicine and health
carer-does-letters = Letters and money
carer-does-company = Being there
carer-does-other = Something else

carer-wants = What do they want to do?
    .lead = Ask them. They can say no. That is fine.
carer-willing = Can they help, and do they want to?
carer-willing-yes = Yes, with all of it
carer-willing-some = Yes, with some of it
carer-willing-no = No
carer-willing-not-asked = Nobody asked yet
carer-will-not = What will they not do?
    .hint = Like: lifting, or help at night.

carer-break = What break do they need?
    .hint = Like: 2 hours on Friday to see friends.

carer-step-in = Who helps if they cannot?
    .lead = They may be ill or away. Ask this other person first.
carer-step-in-name = Who can help then?
carer-step-in-phone = What is their phone number?
    .hint = Write it the way you dial it.
    .missing = Write a phone number, like 01632 960123

carer-hard = What is hard for them because they help?
    .lead = Ask them. They can choose as many as they like.
carer-hard-home = Home and family
carer-hard-child-care = Looking after children
    .law = carrying out any caring responsibilities the carer has for a child
carer-hard-other-caring = Looking after someone else too
    .law = providing care to other persons for whom the carer provides care
carer-hard-home-clean = A clean home
    .law = maintaining a habitable home environment in the carer’s home
carer-hard-nutrition = Eating well
    .law = managing and maintaining nutrition
carer-hard-life = Their own life
carer-hard-relationships = Time with family and friends
    .law = developing and maintaining family or other personal relationships
carer-hard-work-learn = Work and learning
    .law = engaging in work, training, education or volunteering
carer-hard-community = Going to shops and clubs
    .law = making use of necessary facilities or services in the local community, including recreational facilities or services
carer-hard-recreation = Fun and rest
    .law = engaging in recreational activities
carer-hard-own = Health, and other things
carer-hard-health = Health is getting worse
    .law = the carer’s physical or mental health is, or is at risk of, deteriorating
carer-hard-other = Something else

carer-assessment = Did they talk to the council about what they need?
    .lead = The council calls this a carer’s assessment. It is their right.
carer-assessment-had = Yes
carer-assessment-wants = Not yet. We want this.
carer-assessment-offered = The council offered it
carer-assessment-no = No
