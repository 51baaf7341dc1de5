costs = Ile to kosztuje
    .about = Ile kosztuje każda rzecz

costs-number = Ile jest dla ciebie pieniędzy?
    .lead = Urząd (council) może podać ci kwotę. Plan możesz robić już wcześniej.

costs-told = Czy znasz swoją kwotę?
costs-told-told = Tak, znam
    .plan = Znam swoją kwotę.
costs-told-roughly = Znam mniej więcej
    .plan = Znam swoją kwotę mniej więcej.
costs-told-not-told = Jeszcze nie znam
    .plan = Jeszcze nie znam swojej kwoty.

costs-budget = Jaka jest twoja kwota?
    .hint = Może być w liście z urzędu.
    .missing = Napisz swoją kwotę, na przykład 150 lub 150.50

costs-per = Jak często dostajesz te pieniądze?
costs-per-usual = Najczęstsze
costs-per-week = Co tydzień
    .plan = na tydzień
costs-per-four-weeks = Co 4 tygodnie
    .plan = co 4 tygodnie
costs-per-month = Co miesiąc
    .plan = na miesiąc
costs-per-year = Co rok
    .plan = na rok
costs-per-once = Tylko raz
    .plan = tylko raz
costs-per-other = Inne
costs-per-fortnight = Co 2 tygodnie
    .plan = co 2 tygodnie
costs-per-quarter = Co 3 miesiące
    .plan = co 3 miesiące
costs-per-term = Co trymestr w szkole
    .plan = co trymestr w szkole
costs-per-half-year = Co 6 miesięcy
    .plan = co 6 miesięcy

costs-year = Jak twój urząd liczy rok?
    .lead = Możesz zapytać w urzędzie. Na razie liczymy 52 tygodnie.
costs-year-52 = Jako 52 tygodnie
    .plan = Liczymy 52 tygodnie w roku.
costs-year-365 = Jako 365 dni
    .plan = Liczymy 365 dni w roku.

costs-my-part = Czy płacisz część?
    .lead = Niektóre osoby płacą część za swoje wsparcie. Urząd najpierw pyta o twoje pieniądze.

costs-contribution = Czy znasz swoją część?
costs-contribution-told = Tak, znam
    .plan = Znam swoją część.
costs-contribution-not-told = Jeszcze nie znam
    .plan = Jeszcze nie znam swojej części.
costs-contribution-nothing = Nie płacę nic
    .plan = Nie płacę nic.
costs-contribution-all = Płacę za wszystko
    .plan = Płacę za wszystko.
costs-contribution-again = Proszę urząd, żeby spojrzał jeszcze raz
    .plan = Proszę urząd, żeby jeszcze raz spojrzał na moją część.

costs-contribution-amount = Ile wynosi twoja część na tydzień?
    .hint = Może być w liście z urzędu.
    .missing = Napisz swoją część, na przykład 45 lub 45.50

costs-includes-mine = Czy twoja część jest w twojej kwocie?
    .hint = Twoja kwota to mogą być wszystkie pieniądze. Może to być tylko część urzędu.
costs-includes-mine-yes = Tak, moja kwota to wszystkie pieniądze
    .plan = Moja kwota to wszystkie pieniądze.
costs-includes-mine-no = Nie, moja część jest dodatkowo
    .plan = Moja część jest dodatkowo do mojej kwoty.

costs-paid-how = Jak płacisz swoją część?
costs-paid-how-account = Wpłacam ją na konto
    .plan = Wpłacam swoją część na konto.
costs-paid-how-bill = Dostaję rachunek
    .plan = Urząd przysyła mi rachunek za moją część.
costs-paid-how-off = Urząd odlicza ją przed wypłatą
    .plan = Urząd odlicza moją część przed wypłatą.

costs-extra-costs = Co kosztuje cię więcej z powodu niepełnosprawności?
    .lead = Pokaż tę listę, gdy pytają o twoje pieniądze. Twoja część może być mniejsza.

costs-extra-costs-at-home = W domu
costs-extra-costs-washing = Więcej prania
costs-extra-costs-heating = Więcej ogrzewania
costs-extra-costs-water = Więcej wody
costs-extra-costs-bedding = Pościel i pokrowce na moje łóżko
costs-extra-costs-cleaning = Pomoc w sprzątaniu lub w ogrodzie
costs-extra-costs-body = Jedzenie i ubrania
costs-extra-costs-food = Specjalne jedzenie
costs-extra-costs-culture-food = Gotowe posiłki zgodne z moją wiarą lub kulturą
costs-extra-costs-clothes = Ubrania i buty, które szybko się niszczą
costs-extra-costs-pads = Wkładki i pieluchy
costs-extra-costs-things = Rzeczy, które mi pomagają
costs-extra-costs-repairs = Naprawy mojego sprzętu
costs-extra-costs-power = Prąd do mojego wózka
costs-extra-costs-phone = Telefon lub internet dla bezpieczeństwa
costs-extra-costs-people = Ludzie i dojazd
costs-extra-costs-taxis = Taksówki
costs-extra-costs-helper = Pomoc, za którą płacę
costs-extra-costs-interpreter = Tłumacz
costs-extra-costs-own = Coś innego
costs-extra-costs-other = Coś innego

costs-pay-pattern = Jak urząd wypłaca pieniądze?
    .lead = Możesz zapytać w urzędzie.
costs-pay-pattern-four-weeks = Co 4 tygodnie, 13 razy w roku
    .plan = Urząd płaci co 4 tygodnie, 13 razy w roku.
costs-pay-pattern-month = Tyle samo co miesiąc
    .plan = Urząd płaci tyle samo co miesiąc.
costs-pay-pattern-days = Co miesiąc, zależnie od liczby dni
    .plan = Urząd płaci co miesiąc, zależnie od liczby dni.
costs-pay-pattern-once = Wszystko naraz, tylko raz
    .plan = Urząd płaci wszystko naraz, tylko raz.

costs-list = Ile kosztuje twoje wsparcie?
    .lead = Wpisz każdy koszt osobno. My to liczymy.
    .add = Dodaj koszt
    .another = Dodaj następny koszt
    .none = Tu jeszcze nic nie ma. Możesz dodać koszt bez ceny.
    .count =
        { $count ->
            [one] { $count } koszt w moim planie
            [few] { $count } koszty w moim planie
            [many] { $count } kosztów w moim planie
           *[other] { $count } kosztu w moim planie
        }
    .untitled = Koszt, jeszcze bez nazwy

costs-what = Na co jest ten koszt?
    .lead = Wybierz 1.

costs-what-helpers = Płaca dla ludzi
costs-what-pa-wages = Płaca mojego asystenta osobistego
costs-what-agency = Pomoc z agencji
costs-what-self-employed = Osoba, która ma własną firmę
costs-what-sleep-in = Noce, gdy ktoś tu śpi
costs-what-pa-expenses = Wydatki asystenta w czasie wyjść ze mną

costs-what-out = Wyjścia
costs-what-activity = Klub, zajęcia lub hobby
costs-what-day-activity = Ośrodek dzienny lub grupa
costs-what-travel = Dojazd
costs-what-travel-training = Nauka podróżowania

costs-what-breaks = Odpoczynek
costs-what-short-break = Mój odpoczynek poza domem
costs-what-carer-break = Wolne dla osoby, która się mną opiekuje

costs-what-things = Rzeczy
costs-what-equipment = Rzeczy, które mi pomagają
costs-what-tech = Alarm, tablet lub telefon

costs-what-boss = Koszty szefa
costs-what-payroll = Usługa obliczania płac (payroll)
costs-what-insurance = Ubezpieczenie szefa (insurance)
costs-what-pa-recruit = Szukanie asystenta
costs-what-pa-training = Szkolenie dla asystenta

costs-what-pay-extras = Dodatki do płacy asystenta
costs-what-pa-holiday = Płaca za urlop
costs-what-pa-holiday-cover = Zastępstwo, gdy asystenta nie ma
costs-what-pa-pension = Emerytura dla asystenta (pension)
costs-what-pa-ni = Składka szefa (National Insurance)
costs-what-pa-sick = Pieniądze odłożone na czas choroby
costs-what-pa-redundancy = Pieniądze odłożone na koniec pracy

costs-what-fees = Opłaty
costs-what-isf-fee = Opłata za individual service fund
costs-what-managed-fee = Opłata za managed account
costs-what-support-planning = Pomoc w robieniu planu
costs-what-interpreter = Tłumacz

costs-what-spare = Na wszelki wypadek
costs-what-contingency = Pieniądze na wszelki wypadek
costs-what-other = Coś innego

costs-price = Jaka jest cena?
    .lead = Możesz zgadywać. Potem możesz to zmienić.

costs-amount = Ile to kosztuje?
    .hint = Napisz cenę za 1 godzinę, 1 noc lub 1 rzecz.
    .missing = Napisz, ile to kosztuje, na przykład 24 lub 24.50

costs-count = Ile godzin, nocy lub rzeczy?
    .hint = Na przykład 8 godzin. Jeśli tylko 1, zostaw puste.
    .missing = Napisz ile, na przykład 8 lub 2.5

costs-often = Jak często płacisz?
costs-often-usual = Najczęstsze
costs-often-week = Co tydzień
    .plan = co tydzień
costs-often-four-weeks = Co 4 tygodnie
    .plan = co 4 tygodnie
costs-often-month = Co miesiąc
    .plan = co miesiąc
costs-often-year = Co rok
    .plan = co rok
costs-often-once = Tylko raz
    .plan = tylko raz
costs-often-other = Inne
costs-often-fortnight = Co 2 tygodnie
    .plan = co 2 tygodnie
costs-often-quarter = Co 3 miesiące
    .plan = co 3 miesiące
costs-often-term = Co trymestr w szkole
    .plan = co trymestr w szkole
costs-often-half-year = Co 6 miesięcy
    .plan = co 6 miesięcy

costs-pa-hours = Czy godziny są takie same co tydzień?
costs-pa-hours-same = Tak, takie same
    .plan = co tydzień tyle samo godzin
costs-pa-hours-change = Nie, godziny się zmieniają
    .plan = godziny się zmieniają

costs-sleep-boss = Kto płaci tej osobie?
costs-sleep-boss-me = Ja. Jestem pracodawcą
    .plan = jestem pracodawcą
costs-sleep-boss-others = Agencja albo ma własną firmę
    .plan = wypłatę daje ktoś inny

costs-relative = Czy ta osoba jest z twojej rodziny?
costs-relative-no = Nie
    .plan = osoba spoza rodziny
costs-relative-partner = Mój mąż, żona lub partner
    .plan = mój mąż, żona lub partner
costs-relative-lives-here = Rodzina, która mieszka ze mną
    .plan = rodzina, która mieszka ze mną
costs-relative-elsewhere = Rodzina, która mieszka gdzie indziej
    .plan = rodzina, która mieszka gdzie indziej

costs-part = Czy płacisz za to cały rok?

costs-weeks = W które tygodnie płacisz?
costs-weeks-all = Cały rok
    .plan = Cały rok.
costs-weeks-some = Tylko niektóre tygodnie
    .plan = Tylko niektóre tygodnie.
costs-weeks-later = Zaczyna się później
    .plan = Zaczyna się później.
costs-weeks-stops = Kończy się przed końcem roku
    .plan = Kończy się przed końcem roku.

costs-weeks-used = Ile tygodni w roku?
    .hint = Zajęcia mogą trwać na przykład 40 tygodni.
    .missing = Napisz, ile tygodni, na przykład 40

costs-from-week = W którym tygodniu się zaczyna?
    .hint = Tydzień 1 to pierwszy tydzień twojego planu.
    .missing = Napisz numer tygodnia, na przykład 13

costs-until-week = Który tydzień jest ostatni?
    .hint = Tydzień 1 to pierwszy tydzień twojego planu.
    .missing = Napisz numer tygodnia, na przykład 12

costs-payer = Kto za to płaci?
costs-payer-budget = Mój budżet osobisty (personal budget)
    .plan = Płaci mój budżet osobisty (personal budget).
costs-payer-me = Ja, z moich pieniędzy
    .plan = Płacę z moich pieniędzy.
costs-payer-family = Moja rodzina
    .plan = Płaci moja rodzina.
costs-payer-nhs = NHS
    .plan = Płaci NHS.
costs-payer-benefits = Moje zasiłki
    .plan = Płacę z zasiłków.
costs-payer-other = Ktoś inny
    .plan = Płaci ktoś inny.

costs-managed-by = Kto pilnuje tych pieniędzy?
    .lead = Ten koszt może mieć swój własny sposób.
costs-managed-by-rest = Tak jak reszta moich pieniędzy
costs-managed-by-for-me = Ktoś robi to za mnie
costs-managed-by-to-me = Pieniędzy używam ja
costs-managed-by-more = Więcej sposobów
costs-managed-by-same = Tak samo jak reszta
    .plan = Tak samo jak reszta.
costs-managed-by-council = Organizuje to urząd
    .plan = Organizuje to urząd.
costs-managed-by-dp = Pieniądze dostaję ja
    .plan = Dostaję je jako płatność bezpośrednią (direct payment).
costs-managed-by-managed = Firma od pieniędzy
    .plan = Pieniądze trzyma firma.
costs-managed-by-isf = Ludzie, którzy mnie wspierają
    .plan = Pieniądze trzymają ludzie, którzy mnie wspierają.
costs-managed-by-card = Przychodzi na kartę
    .plan = Przychodzi na kartę.
costs-managed-by-nominated = Dostaje je osoba, którą wybieram
    .plan = Dostaje je za mnie osoba, którą wybieram.
costs-managed-by-authorised = Dostaje je ktoś, bo nie mogę o tym decydować
    .plan = Dostaje je ktoś, bo nie mogę o tym decydować.
costs-managed-by-trust = Grupa, której ufam
    .plan = Trzyma je grupa, której ufam.

costs-put-by = Czy odkładasz te pieniądze?
    .lead = Część pieniędzy czeka na koncie na później. Wtedy każdy wie dlaczego.
costs-put-by-now = Czy to pieniądze na później?
costs-put-by-now-yes = Tak, odkładam je
    .plan = Odkładam te pieniądze.
costs-put-by-now-no = Nie, płacę na bieżąco
    .plan = Płacę za to na bieżąco.
costs-put-by-day = Kiedy będą ci potrzebne?
    .hint = Możesz zgadywać.

costs-priority = Jak bardzo to jest ważne?
    .lead = To pomaga planować, zanim znasz swoją kwotę.
costs-priority-must = Muszę to mieć
    .plan = Muszę to mieć.
costs-priority-should = Warto, żeby to było
    .plan = Warto, żeby to było.
costs-priority-nice = Byłoby miło to mieć
    .plan = Byłoby miło to mieć.

costs-support = Za jaką pomoc to płaci?
    .lead = Wybierz ze swojej listy pomocy.

costs-ask-first = Czy urząd musi się najpierw zgodzić?
costs-ask-first-list = O te rzeczy najpierw zapytaj w urzędzie
    .hint =
        Opieka, którą daje NHS
        Mieszkanie w domu opieki
        Czynsz, jedzenie i rachunki
        Długi
        Hazard
        Prezenty
        Coś, czego zabrania prawo
costs-legal = Czy coś z tej listy jest w twoim planie?
costs-legal-none = Nie, nic
    .plan = W moim planie nie ma nic, o co trzeba najpierw zapytać.
costs-legal-some = Tak lub może
    .plan = Chcę najpierw o coś zapytać w urzędzie.
costs-legal-what = O co chcesz zapytać?
