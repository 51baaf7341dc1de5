# Where am I: from the first talk about what I need to a life with support.

stage = Where am I?
    .about = How far you are with the council

stage-now = Where are you now?
    .lead = This is not a test. Choose what fits best.
stage-now-before = Before my plan
stage-now-needs = Find out what I need
    .plan = I am finding out what I need.
stage-now-number = Find out my number
    .plan = I am finding out my number.
stage-now-planning = My plan
stage-now-plan = Make my plan
    .plan = I am making my plan.
stage-now-agree = Get my plan agreed
    .plan = I am asking the council to agree to my plan.
stage-now-living = Living with my plan
stage-now-money = Sort out my money
    .plan = I am sorting out my money.
stage-now-support = Find my support
    .plan = I am finding my support.
stage-now-life = Live my life
    .plan = I am living with my plan.
stage-now-review = See how it works
    .plan = I am looking at how my plan works.
