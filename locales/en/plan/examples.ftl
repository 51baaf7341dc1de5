# Made-up plans to look at.

examples = Examples of plans
    .lead = See how other people say it. Use the ideas you like.
examples-made-up = This is a made-up example. The people and prices are not real.
examples-ideas = Ideas you can use
    .lead = An idea goes into your plan without a price.
examples-use = Use this idea
    .what = Use this idea: { $what }
examples-used = This is in your plan now. Look at it.
examples-all = All the examples
example-sam = Sam, 24
    .about = Sam leaves the day centre and learns to use the bus.
example-kamlaben = Kamlaben, 78
    .about = Her helper speaks Gujarati. An organisation looks after the money.
example-ted-and-june = Ted and June, 81 and 79
    .about = Ted has dementia. June looks after him and needs a break.
example-maya = Maya, 33
    .about = She has ups and downs. She does not know her number yet.
example-abdi = Abdi, 19
    .about = He is autistic. College ends soon, and he wants a job.
example-lorna = Lorna, 46
    .about = 3 assistants, day and night. Her plan costs more than her number.
example-mei = Mei, 58
    .about = She looks after her mother. She has £300 for herself.
example-stanislaw = Stanisław, 76
    .about = He has no family and sees little. He is going home from hospital.
