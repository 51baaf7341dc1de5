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
    .hint = Napisz cenę za 1 godzinę, 1 wizytę lub 1 rzecz.
    .missing = Napisz, ile to kosztuje, na przykład 24 lub 24.50

costs-count = Ile razy po tej cenie?
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

costs-support = Za jaką pomoc to płaci?
    .lead = Wybierz ze swojej listy pomocy.
