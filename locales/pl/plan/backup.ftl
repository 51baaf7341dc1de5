backup = Mój plan zapasowy
    .about = Do kogo zadzwonić, gdy coś pójdzie źle

backup-who = Kto pomoże, gdy pomoc nie przyjdzie?
    .lead = Wybierz osobę, której ufasz. Najpierw ją zapytaj.
backup-name = Jak się nazywa ta osoba?
backup-phone = Jaki ma numer telefonu?
    .hint = Napisz go tak, jak go wybierasz.
    .missing = Napisz numer telefonu, na przykład 01632 960123

backup-cannot-wait = Co nie może czekać?
    .lead = Wybierz pomoc, którą musisz mieć codziennie.
backup-cannot-wait-medicine = Moje leki
    .plan = Moje leki nie mogą czekać.
backup-cannot-wait-toilet = Toaleta
    .plan = Toaleta nie może czekać.
backup-cannot-wait-food = Jedzenie i picie
    .plan = Jedzenie i picie nie może czekać.
backup-cannot-wait-moving = Wstawanie i ruch
    .plan = Wstawanie i ruch nie mogą czekać.
backup-cannot-wait-company = Ktoś przy mnie
    .plan = Ktoś musi przy mnie być.
backup-cannot-wait-washing = Mycie
    .plan = Mycie nie może czekać.
backup-cannot-wait-other = Coś innego

backup-list = A jeśli coś pójdzie źle?
    .lead = Wybierz, co może się stać. Potem napisz, kto pomoże.
    .add = Dodaj coś, co może się stać
    .another = Dodaj coś jeszcze, co może się stać
    .none = Tu jeszcze nic nie ma. Co może pójść źle z twoją pomocą?
    .count =
        { $count ->
            [one] { $count } rzecz z planem zapasowym
            [few] { $count } rzeczy z planem zapasowym
            [many] { $count } rzeczy z planem zapasowym
           *[other] { $count } rzeczy z planem zapasowym
        }
    .untitled = Coś, co może się stać, jeszcze bez nazwy

backup-what = Co może się stać?
    .lead = Wybierz 1. Więcej możesz dodać potem.
backup-what-cared-for = Osoba, którą się opiekuję
backup-what-they-are-alone = Osoba, którą się opiekuję, jest bez nikogo
backup-what-i-am-ill = Choruję albo mam wypadek
backup-what-helper = Ludzie, którzy mi pomagają
backup-what-helper-ill = Osoba, która pomaga, jest chora
backup-what-helper-away = Osoba, która pomaga, jest na urlopie
backup-what-helper-leaves = Osoba, która pomaga, odchodzi z pracy
backup-what-no-show = Osoba, która pomaga, nie przychodzi
backup-what-agency-stops = Agencja nie może nikogo przysłać
backup-what-home = Dom i podróż
backup-what-bad-weather = Jest zła pogoda
backup-what-no-transport = Autobus lub taksówka nie przyjeżdża
backup-what-broken = Mój sprzęt się psuje
backup-what-power-cut = Nie ma prądu
backup-what-people = Ludzie i zdrowie
backup-what-carer-ill = Osoba, która się mną opiekuje, jest chora
backup-what-hospital = Idę do szpitala
backup-what-illness-around = Dużo ludzi choruje
backup-what-money = Pieniądze
backup-what-money-late = Pieniądze nie przychodzą na czas
backup-what-card-lost = Gubię kartę do banku
backup-what-own = Mój własny pomysł
backup-what-other = Coś innego

backup-call-first = Do kogo zadzwonisz najpierw?
    .lead = Zapytaj tę osobę, zanim napiszesz jej imię.
backup-first = Jak się nazywa pierwsza osoba?
backup-first-phone = Jaki numer telefonu ma pierwsza osoba?
    .hint = Napisz go tak, jak go wybierasz.
    .missing = Napisz numer telefonu, na przykład 01632 960123
backup-knows = Co pasuje do tej osoby?
backup-knows-knows-me = Dobrze mnie zna
    .plan = Ta osoba dobrze mnie zna.
backup-knows-has-key = Ma klucz do mojego domu
    .plan = Ta osoba ma klucz do mojego domu.

backup-call-second = Do kogo zadzwonisz potem?
    .lead = To na wypadek, gdy pierwsza osoba nie może przyjść.
backup-second = Jak się nazywa następna osoba?
backup-second-phone = Jaki numer telefonu ma następna osoba?
    .hint = Napisz go tak, jak go wybierasz.
    .missing = Napisz numer telefonu, na przykład 01632 960123

backup-must = Co wtedy musi się stać?
    .lead = Wybierz to, czego potrzebujesz nawet wtedy.
backup-must-medicine = Dostaję moje leki
    .plan = Muszę dostać moje leki.
backup-must-toilet = Mogę iść do toalety
    .plan = Muszę móc iść do toalety.
backup-must-food = Jem i piję
    .plan = Muszę jeść i pić.
backup-must-safety = Nic mi nie grozi
    .plan = Nic mi nie może grozić.
backup-must-other = Coś innego

backup-wait = Jak długo możesz czekać na pomoc?
    .lead = Możesz zgadywać.
backup-wait-minutes = Kilka minut
    .plan = Mogę czekać kilka minut.
backup-wait-hour = 1 godzinę
    .plan = Mogę czekać 1 godzinę.
backup-wait-hours = Kilka godzin
    .plan = Mogę czekać kilka godzin.
backup-wait-day = 1 dzień
    .plan = Mogę czekać 1 dzień.

backup-they-must = Czego wtedy potrzebuje osoba, którą się opiekujesz?
    .lead = Wybierz to, co jest ważne, gdy ciebie nie ma.
backup-they-must-company = Ktoś przy niej jest
    .plan = Ktoś musi przy niej być.
backup-they-must-medicine = Dostaje leki
    .plan = Musi dostać leki.
backup-they-must-toilet = Może iść do toalety
    .plan = Musi móc iść do toalety.
backup-they-must-food = Je i pije
    .plan = Musi jeść i pić.
backup-they-must-other = Coś innego

backup-they-wait = Jak długo może być bez nikogo?
    .lead = Możesz zgadywać.
backup-they-wait-never = Wcale
    .plan = Ktoś musi przy niej być cały czas.
backup-they-wait-hour = 1 godzinę
    .plan = Może być bez nikogo 1 godzinę.
backup-they-wait-hours = Kilka godzin
    .plan = Może być bez nikogo kilka godzin.
backup-they-wait-day = 1 dzień
    .plan = Może być bez nikogo 1 dzień.

backup-cost = Z jakich pieniędzy to zapłacisz?
    .lead = Wybierz pieniądze na wszelki wypadek, jeśli je masz.

backup-out-of-hours = Pod jaki numer zadzwonisz w nocy?
    .lead = Urząd (council) ma numer na noce i weekendy. Możesz o niego zapytać.
    .hint = Napisz go tak, jak go wybierasz.
    .missing = Napisz numer telefonu, na przykład 01632 960123

backup-where = Gdzie są twoje rzeczy?
    .lead = Będzie to wiedzieć każdy, kto zobaczy twój plan. To może zostać puste.
backup-where-keys = Gdzie są twoje klucze?
    .hint = Na przykład: ma je sąsiadka Joan.
backup-where-medicine = Gdzie są twoje leki?
    .hint = Na przykład: w kuchni, obok czajnika.
backup-where-sheet = Gdzie jest ten plan?
    .hint = Na przykład: na lodówce.
