carer = Kto się mną opiekuje
    .about = Ktoś z rodziny lub przyjaciół, kto się mną opiekuje

carer-who = Kto się tobą opiekuje?
    .lead = To ktoś z rodziny lub przyjaciół. Robi to bez zapłaty.
carer-there = Czy ktoś się tobą opiekuje?
    .hint = Wybierz wszystko, co jest prawdą.
carer-there-yes = Tak, 1 osoba
    .plan = Ktoś się mną opiekuje.
carer-there-more = Tak, więcej niż 1 osoba
    .plan = Opiekuje się mną więcej niż 1 osoba.
carer-there-other-word = Tak, i nie lubi słowa „carer”
    .plan = Kto się mną opiekuje, nie lubi słowa „carer”.
carer-there-no = Nie
    .plan = Nikt z rodziny ani przyjaciół się mną nie opiekuje.
carer-name = Jak się nazywa ta osoba?
    .hint = Jeśli jest więcej osób, napisz wszystkie imiona.
carer-alone = Jeśli nikt się tobą nie opiekuje
    .hint =
        I tak możesz zrobić cały plan.
        Możesz poprosić urząd o rzecznika (advocate).
        Rzecznik pomaga ci mówić, czego chcesz.

carer-does = Co ta osoba dla ciebie robi?
    .lead = Wybierz tyle, ile chcesz.
carer-does-washing = Mycie i ubieranie
carer-does-food = Jedzenie i picie
carer-does-home = Sprzątanie i zakupy
carer-does-medicine = Leki i zdrowie
carer-does-letters = Listy i pieniądze
carer-does-company = Bycie razem
carer-does-other = Coś innego

carer-wants = Co ta osoba chce robić?
    .lead = Zapytaj ją. Może powiedzieć „nie”.
carer-willing = Czy może pomagać i czy chce?
carer-willing-yes = Tak, we wszystkim
carer-willing-some = Tak, w części
carer-willing-no = Nie
carer-willing-not-asked = Jeszcze nikt nie pytał
carer-will-not = Czego ta osoba nie będzie robić?
    .hint = Na przykład: podnoszenie albo pomoc w nocy.

carer-break = Jakiej przerwy potrzebuje ta osoba?
    .hint = Na przykład: 2 godziny w piątek na spotkanie z przyjaciółmi.

carer-step-in = Kto pomoże, gdy ta osoba nie może?
    .lead = Może zachorować lub wyjechać. Najpierw zapytaj tę drugą osobę.
carer-step-in-name = Kto wtedy może pomóc?
carer-step-in-phone = Jaki ma numer telefonu?
    .hint = Napisz go tak, jak go wybierasz.
    .missing = Napisz numer telefonu, na przykład 01632 960123

carer-hard = Co jest trudne dla tej osoby, bo ci pomaga?
    .lead = Zapytaj ją. Może wybrać tyle, ile chce.
carer-hard-home = Dom i rodzina
carer-hard-child-care = Opieka nad dziećmi
    .law = carrying out any caring responsibilities the carer has for a child
carer-hard-other-caring = Opieka jeszcze nad kimś
    .law = providing care to other persons for whom the carer provides care
carer-hard-home-clean = Czysty dom
    .law = maintaining a habitable home environment in the carer’s home
carer-hard-nutrition = Dobre jedzenie
    .law = managing and maintaining nutrition
carer-hard-life = Własne życie
carer-hard-relationships = Czas dla rodziny i przyjaciół
    .law = developing and maintaining family or other personal relationships
carer-hard-work-learn = Praca i nauka
    .law = engaging in work, training, education or volunteering
carer-hard-community = Wychodzenie do sklepu i klubu
    .law = making use of necessary facilities or services in the local community, including recreational facilities or services
carer-hard-recreation = Zabawa i odpoczynek
    .law = engaging in recreational activities
carer-hard-own = Zdrowie i inne rzeczy
carer-hard-health = Zdrowie jest coraz gorsze
    .law = the carer’s physical or mental health is, or is at risk of, deteriorating
carer-hard-other = Coś innego

carer-assessment = Czy ta osoba rozmawiała z urzędem o tym, czego potrzebuje?
    .lead = Urząd mówi na to „carer’s assessment”. To jej prawo.
carer-assessment-had = Tak
carer-assessment-wants = Jeszcze nie. Chcemy tego.
carer-assessment-offered = Urząd to zaproponował
carer-assessment-no = Nie
