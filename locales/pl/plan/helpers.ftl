helpers = Kto może mi pomóc planować
    .about = Ludzie, którzy pomagają mi zrobić plan

helpers-list = Kto może ci pomóc planować
    .lead = Ty wybierasz, kto pomaga. Możesz zmienić zdanie w każdej chwili.
    .add = Dodaj osobę, która pomaga
    .another = Dodaj jeszcze kogoś
    .none = Tu jeszcze nikogo nie ma. Kto może ci pomóc zrobić plan?
    .count =
        { $count ->
            [one] { $count } osoba, która pomaga mi planować
            [few] { $count } osoby, które pomagają mi planować
            [many] { $count } osób, które pomagają mi planować
           *[other] { $count } osoby, które pomagają mi planować
        }
    .untitled = Ktoś, kto pomaga, jeszcze bez imienia

helpers-who = Kto może ci pomóc?
    .lead = Każdy rodzaj pomocy ma dobrą i trudną stronę.
helpers-kind = Kto to jest?
helpers-kind-family = Ktoś z mojej rodziny
helpers-kind-friend = Ktoś z przyjaciół
helpers-kind-planner = Osoba od planów z organizacji
helpers-kind-peer = Ktoś, kto też ma budżet osobisty (personal budget)
helpers-kind-advocate = Rzecznik (advocate)
helpers-kind-social-worker = Pracownik socjalny (social worker)
helpers-kind-broker = Broker (broker)
helpers-kind-other = Ktoś inny
helpers-about-family = Twoja rodzina
    .hint =
        Dobre: Rodzina dobrze cię zna.
        Trudne: Rodzina może za bardzo cię chronić.
helpers-about-friend = Ktoś z przyjaciół
    .hint =
        Dobre: Możesz mówić o wszystkim.
        Trudne: Ta osoba może nie wiedzieć, jak działa urząd.
helpers-about-planner = Osoba od planów z organizacji
    .hint =
        Dobre: Ta osoba wie, jak robić plany.
        Trudne: Czasem trzeba na nią czekać.
helpers-about-peer = Ktoś, kto też ma budżet osobisty (personal budget)
    .hint =
        Dobre: Ta osoba ma plan dla własnego życia.
        Trudne: Twoje życie może być inne.
helpers-about-advocate = Rzecznik (advocate)
    .hint =
        Dobre: Rzecznik mówi to, czego ty chcesz.
        Trudne: Nie każdy może go dostać.
helpers-about-social-worker = Pracownik socjalny (social worker)
    .hint =
        Dobre: Ta osoba zna przepisy i pieniądze.
        Trudne: Ta osoba pracuje dla urzędu.
helpers-about-broker = Broker (broker)
    .hint =
        Dobre: Broker znajduje i układa twoje wsparcie.
        Trudne: Czasem trzeba mu zapłacić.
helpers-organisation = Gdzie pracuje ta osoba?
    .hint = Napisz nazwę miejsca, jeśli ją znasz.

helpers-reach = Jak się z nią skontaktować?
    .lead = Najpierw zapytaj, czy jej imię może być w twoim planie.
helpers-name = Jak się nazywa ta osoba?
helpers-phone = Jaki ma numer telefonu?
    .hint = Napisz go tak, jak go wybierasz.
    .missing = Napisz numer telefonu, na przykład 01632 960123

helpers-how = Jak ta osoba pomaga ci planować?
    .hint = Na przykład: Jo czyta mi na głos. Ja decyduję, co napisać.
    .plan = Jak pomaga
