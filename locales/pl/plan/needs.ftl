needs = Czego potrzebuję
    .about = Co jest dla mnie trudne i jakiej pomocy potrzebuję

needs-list = W czym potrzebujesz pomocy
    .lead = Prawo wymienia 10 części życia. Wybierz to, co jest dla ciebie trudne.
    .add = Dodaj coś, w czym potrzebuję pomocy
    .another = Dodaj jeszcze coś, w czym potrzebuję pomocy
    .none = Tu jeszcze nic nie ma. Co jest dla ciebie trudne?
    .count =
        { $count ->
            [one] { $count } rzecz, w której potrzebuję pomocy
            [few] { $count } rzeczy, w których potrzebuję pomocy
            [many] { $count } rzeczy, w których potrzebuję pomocy
           *[other] { $count } rzeczy, w których potrzebuję pomocy
        }
    .untitled = Coś, czego potrzebuję, jeszcze bez nazwy

needs-what = W czym potrzebujesz pomocy?
    .lead = Wybierz 1 rzecz. Potem możesz dodać więcej.
needs-what-body = Moje ciało
needs-what-nutrition = Zakupy i gotowanie, jedzenie i picie
    .law = managing and maintaining nutrition
needs-what-hygiene = Czystość mojego ciała i ubrań
    .law = maintaining personal hygiene
needs-what-toilet = Korzystanie z toalety
    .law = managing toilet needs
needs-what-clothed = Ubieranie się na dany dzień i pogodę
    .law = being appropriately clothed
needs-what-home = Mój dom
needs-what-home-safe = Bezpieczne poruszanie się po domu
    .law = being able to make use of the home safely
needs-what-home-clean = Dom czysty i w dobrym stanie
    .law = maintaining a habitable home environment
needs-what-life = Moje życie
needs-what-relationships = Rodzina, przyjaciele i miłość
    .law = developing and maintaining family or other personal relationships
needs-what-work-learn = Praca, nauka i wolontariat
    .law = accessing and engaging in work, training, education or volunteering
needs-what-community = Wychodzenie z domu: autobus, sklepy i zabawa
    .law = making use of necessary facilities or services in the local community, including public transport, and recreational facilities or services
needs-what-child-care = Opieka nad moimi dziećmi
    .law = carrying out any caring responsibilities for a child
needs-what-own = Mój własny pomysł
needs-what-other = Coś innego

needs-unable = Dlaczego to jest trudne?
    .lead = Wybierz wszystko, co do ciebie pasuje.
needs-unable-with-help = Ktoś musi mi pomóc albo przypomnieć
    .plan = Ktoś musi mi pomóc albo przypomnieć.
needs-unable-pain = To mnie boli, martwi albo denerwuje
    .plan = To mnie boli, martwi albo denerwuje.
needs-unable-unsafe = To nie jest dla mnie bezpieczne
    .plan = To nie jest dla mnie bezpieczne.
needs-unable-longer = Zajmuje mi to dużo więcej czasu
    .plan = Zajmuje mi to dużo więcej czasu.
needs-unable-alone = Robię to bez pomocy
    .plan = Robię to bez pomocy.

needs-day = Jak to u ciebie wygląda?
    .hint = Co się dzieje w zły dzień? Co się dzieje w dobry dzień?

needs-answer = Co mówi urząd
    .lead = Jeśli urząd mówi „nie”, musi powiedzieć dlaczego.
needs-council = Co powiedział urząd?
needs-council-yes = Tak
    .plan = Urząd powiedział „tak”.
needs-council-no = Nie
    .plan = Urząd powiedział „nie”.
needs-council-not-asked = Jeszcze nikt nie pytał
    .plan = Urzędu jeszcze nikt nie pytał.
needs-way = Co teraz będzie?
needs-way-another = Zrobię to inaczej
    .plan = Zrobię to inaczej.
needs-way-free = Ktoś pomaga mi za darmo
    .plan = Ktoś pomaga mi za darmo.
needs-way-challenge = Chcę zapytać jeszcze raz
    .plan = Chcę zapytać jeszcze raz.
needs-another-way = Jak to będzie działać?
    .hint = Wystarczy kilka słów.
