# Who sees what: for each part of the plan, me alone, my helpers too, or the council as well.

share = Who sees what
    .about = You choose who sees each part
share-about-me = Who sees the parts about you?
    .lead = You can change this each time you print.
share-me = About me
share-me-only-me = Only me
share-me-helpers = Me and my helpers
share-me-council = The council too
share-what-i-want = Who sees what you want?
share-outcomes = What I want
share-supports = What would help
share-money = Who sees your money?
share-costs = What it costs
share-safe = Who sees what could go wrong?
    .lead = This part is only for you until you change it.
share-risks = What could go wrong

share-web = My web
share-culture = My culture and faith
share-communicate = How I communicate
share-days = Good days and bad days
share-working = What works and what does not
share-helpers = Who can help me plan
share-needs = What I need
share-week = My week
share-helper = Who I want to help me
share-manage = Who looks after the money
share-spend = Pay now, pay less later
share-backup = My back-up plan
share-carer = My carer
share-decisions = My decisions
share-after = Who sees what happens next?
share-actions = What happens first
share-answer = What they said
share-diary = Questions and contacts
share-spending = What I spent
share-review = Look again

# The copy that is made.

for-whom = Who is this copy for?
for-whom-me = Me
for-whom-helpers = My helpers
for-whom-council = The council
for-whom-all = Your copy has every part in it.
for-whom-nothing = This copy has every part in it.
for-whom-left-out = We leave these parts out:
for-whom-change = Change who sees what
