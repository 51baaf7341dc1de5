# Find help: a directory of local places, and lines to ring.

find-local = Help near you
find-none = You can look in a list of local help. It comes as a file.
    .ask = Ask a local group, your carers’ centre or your council for it.
find-private = The list stays on this computer or phone. Nobody sees what you look for.
find-open = Choose the file with the list
find-reading = One moment. We are reading the list.
find-count =
    { $count ->
        [one] { $count } place or group is in this list.
       *[other] { $count } places and groups are in this list.
    }
find-from =
    The list is “{ $file }”.
    You opened it on { $date }.
find-ended =
    { $count ->
        [one] We left out { $count } that has ended.
       *[other] We left out { $count } that have ended.
    }
find-nameless =
    { $count ->
        [one] We left out { $count } that has no name.
       *[other] We left out { $count } that have no name.
    }
find-cut = This list is very long. We took the first 20,000.
find-this-visit = This browser does not keep the list. You need the file again next time.
find-take-out = Take this list off this computer or phone
find-another = Choose another list
    .hint = Another list takes the place of this one.
find-trouble-large = This file is too big.
    .help = Ask for a list of your own area.
find-trouble-other = This file is not a list of local help.
    .help = Look for a file that ends in “.json” or “.csv”.
find-trouble-broken = Part of this file is broken, so we cannot open it.
    .help = Ask for the file again.
find-trouble-empty = There is nothing in this list.
    .help = Ask for another one.
find-trouble-kept = We could not open the list we kept here.
    .help = Choose the file again.

find-words = What do you look for?
    .hint = Like: lunch, or the name of your town.
find-look = Search
find-all = Show all of them
find-often = Many people look for:
find-often-peer = People like me
find-often-lunch = Lunch clubs
find-often-carer = Help for carers
find-often-advocate = Advocates
find-often-transport = Getting about
find-category = What kind of help?
    .any = Any kind
find-language = Which language?
    .any = Any language
find-cost = Free or not?
find-cost-any = Show both
find-cost-free = Only free help
find-cost-paid = Only help that costs money
find-access-said = Show only places that say how to get in
find-found =
    { $count ->
        [one] { $count } place or group found
       *[other] { $count } places and groups found
    }
    .none = Nothing in the list has all of this. Try other words, or fewer.
find-more = Show { $count } more

find-closed = Closed for now
find-checked = Checked: { $date }. Ring first.
find-not-checked = We do not know when this was checked. Ring first.
find-rest = Where it is and how to ask
find-run-by = Run by:
find-where = Where:
find-access = Getting in:
find-speaks = Languages:
find-kind = Kind of help:
find-for = Who it is for:
find-ages = Ages:
    .both = { $from } to { $to } years
    .from = { $from } years and older
    .to = up to { $to } years
find-when = When:
find-costs = Cost:
find-free = free
find-phone = Phone:
find-email = Email:
find-web = On the web:
find-planned-costs =
    { $what } is in your plan now.
    It costs money. You can write the price in “What it costs”.

find-lines = Lines you can ring
    .lead = They help people all over England.
find-lines-checked = Checked: { $date }. Numbers can change.
find-ring = Ring { $number }
    .what = Ring { $number }: { $what }
find-line-nhs = NHS 111
    .what = You are ill and do not know what to do.
find-line-samaritans = Samaritans
    .what = You feel very low or alone. They listen, day and night.
find-line-mind = Mind
    .what = You want to talk about your feelings and your mind.
find-line-mencap = Mencap
    .what = You or someone close to you has a learning disability.
find-line-age-uk = Age UK
    .what = You are older, or you look after someone older.
find-line-carers-uk = Carers UK
    .what = You look after family or a friend.
find-line-citizens-advice = Citizens Advice
    .what = You have questions about money, benefits or your home.
find-line-ombudsman = Local Government and Social Care Ombudsman
    .what = You complained to the council, and it did not help.

find-ask = Ask someone who knows
find-ask-peer = Ask someone who has a personal budget too.
find-ask-group = Ask a group for disabled people, older people or carers.
find-ask-own = Did you find a place yourself? Put it in “My web”.
find-own = Put a place in “My web”
