needs = Czego potrzebuję
    .about = Co jest dla mnie trudne i jakiej pomocy potrzebuję

needs-whose = Czy to plan dla ciebie, bo się kimś opiekujesz?
    .lead = Chodzi o opiekę nad kimś z rodziny lub przyjaciół, bez zapłaty.
needs-whose-own = Nie. Pomocy potrzebuję ja
needs-whose-carer = Tak. Opiekuję się kimś

needs-cared-for = Kim się opiekujesz?
    .hint = Na przykład: moją mamą, panią Chan. Możesz podać więcej imion.

needs-i-do = Co robisz dla tej osoby?
    .lead = Wybierz tyle, ile chcesz.
needs-i-do-care-body = Ciało i zdrowie
needs-i-do-washing = Mycie i ubieranie
needs-i-do-toilet = Toaleta
needs-i-do-food = Jedzenie i picie
needs-i-do-medicine = Leki
needs-i-do-moving = Podnoszenie i ruch
needs-i-do-care-home = Dom i wyjścia
needs-i-do-cleaning = Sprzątanie i zakupy
needs-i-do-money = Pieniądze i listy
needs-i-do-getting-about = Wyjścia i przejazdy
needs-i-do-visits = Wizyty u lekarza
needs-i-do-care-with = Bycie razem
needs-i-do-company = Towarzystwo
needs-i-do-safe = Bezpieczeństwo
needs-i-do-upset = Pomoc w złych chwilach
needs-i-do-nights = Pomoc w nocy
needs-i-do-care-own = Moje słowa
needs-i-do-other = Coś innego

needs-care-time = Ile robisz?
    .lead = Możesz zgadywać.
needs-care-hours = Ile godzin w zwykłym tygodniu?
    .hint = Policz też godziny, gdy musisz być blisko.
    .missing = Napisz, ile godzin, na przykład 20
needs-care-nights = Ile nocy w zwykłym tygodniu?
    .hint = Policz noce, gdy wstajesz, żeby pomóc.
    .missing = Napisz, ile nocy, na przykład 3

needs-go-on = Czy chcesz robić to dalej?
    .lead = Urząd musi o to zapytać. Możesz powiedzieć „nie”.
needs-able = Czy możesz i chcesz robić to dalej?
needs-able-yes = Tak, wszystko
    .plan = Mogę i chcę dalej robić wszystko.
needs-able-some = Tak, część
    .plan = Mogę dalej robić część.
needs-able-no = Nie
    .plan = Nie mogę tak dalej.
needs-must-change = Co musi się zmienić?
    .hint = Na przykład: bez podnoszenia. Albo 1 noc snu w tygodniu.

needs-assessment = Czy urząd zapytał, czego ty potrzebujesz?
    .lead = Urząd mówi na to „carer’s assessment”. To twoje prawo.
needs-assessment-had = Tak
    .plan = Urząd zapytał, czego potrzebuję (carer’s assessment).
needs-assessment-wants = Jeszcze nie. Chcę tego.
    .plan = Chcę rozmowy z urzędem (carer’s assessment).
needs-assessment-offered = Urząd to zaproponował
    .plan = Urząd zaproponował rozmowę (carer’s assessment).
needs-assessment-no = Nie
    .plan = Nie było rozmowy z urzędem (carer’s assessment).

needs-list = W czym potrzebujesz pomocy
    .lead = Prawo wymienia części życia. Wybierz to, co jest dla ciebie trudne.
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
needs-what-carer-home = Dom i rodzina
needs-what-carer-child = Opieka nad moimi dziećmi
    .law = carrying out any caring responsibilities the carer has for a child
needs-what-carer-others = Opieka jeszcze nad kimś
    .law = providing care to other persons for whom the carer provides care
needs-what-carer-clean = Dom czysty i w dobrym stanie
    .law = maintaining a habitable home environment in the carer’s home
needs-what-carer-food = Dobre jedzenie
    .law = managing and maintaining nutrition
needs-what-carer-life = Własne życie i zdrowie
needs-what-carer-people = Czas dla rodziny i przyjaciół
    .law = developing and maintaining family or other personal relationships
needs-what-carer-work = Praca, nauka i wolontariat
    .law = engaging in work, training, education or volunteering
needs-what-carer-places = Wychodzenie do sklepu, klubu i gdzie indziej
    .law = making use of necessary facilities or services in the local community, including recreational facilities or services
needs-what-carer-fun = Zabawa i odpoczynek
    .law = engaging in recreational activities
needs-what-carer-health = Moje zdrowie jest coraz gorsze
    .law = the carer’s physical or mental health is, or is at risk of, deteriorating
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
