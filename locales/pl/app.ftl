brand = Mój plan wsparcia
tab-title = { $page } – Mój plan wsparcia
tab-title-step = { $page } Krok { $number } z { $total } – Mój plan wsparcia
skip-link = Przejdź do pytania
language = Język
    .lead = Wybierz język tej aplikacji. Twoje odpowiedzi się nie zmienią.
    .here = W tym języku teraz czytasz
look = Kolory i rozmiar
    .lead = Wybierz to, co jest łatwe dla oczu. Zmiana działa od razu.
help = Pomoc
    .lead = Możesz poprosić kogoś, komu ufasz, żeby usiadł obok.

steps = Kroki mojego planu
step-count = Krok { $number } z { $total }
see-all-steps = Zobacz wszystkie kroki
status-not-started = Jeszcze nie zaczęte
status-started = Zaczęte
status-filled-in = Wypełnione
status-here = Jesteś tutaj

continue = Dalej
back = Wstecz
skip = Pomiń to na razie
not-sure = Nie wiem
talk = Chcę o tym porozmawiać
own-words = Twoimi słowami
    .hint = To pole może być puste.
word-ask = Co znaczy „{ $word }”?
word-example = Na przykład: { $example }
listen = Posłuchaj
    .to = Posłuchaj: { $what }
stop-listening = Wyłącz głos
    .to = Wyłącz głos: { $what }
no-voice = To urządzenie nie ma głosu w tym języku.
    .help = Możesz poprosić kogoś, żeby ci czytał.

change = Zmień
    .what = Zmień: { $what }
take-out = Wyjmij
    .what = Wyjmij: { $what }
taken-out = Wyjęte.
    .what = Wyjęte: { $what }
put-back = Włóż z powrotem
    .what = Włóż z powrotem: { $what }
move-up = Przesuń w górę
    .what = Przesuń w górę: { $what }
move-down = Przesuń w dół
    .what = Przesuń w dół: { $what }
moved = { $what } ma teraz numer { $number }.
undo = Cofnij
    .done = Jest tak jak przedtem.
link-none = Twoja lista jest pusta. Możesz to na razie pominąć.
    .go = Idź do: { $step }
pounds = Funty
said-back = { $amount } { $often } to { $year } na rok.

kept = Zachowane na tym komputerze lub telefonie.
keeping = Zachowujemy to, co piszesz.
not-kept-full = Na tym komputerze lub telefonie nie ma już miejsca.
    .help = Twoje słowa są nadal na tej stronie. Zachowaj teraz kopię.
not-kept-blocked = Ta przeglądarka nie pozwala nam zachować planu.
    .help = Twoje słowa są nadal na tej stronie. Zachowaj kopię, zanim ją zamkniesz.
not-kept-damaged = Nie udało się otworzyć planu, który tu był.
    .help = Odłożyliśmy go na bok, nic nie zginęło. Jeśli masz kopię, otwórz ją.
other-window = Twój plan zmienił się w innym oknie.
    .help = Tu widzisz najnowsze słowa. Mamy oba plany.
keep-a-copy = Zachowaj kopię
    .hint = Kopia to 1 plik. Jest w nim cały twój plan.
    .done = Twoja kopia jest gotowa. Poszukaj jej w pobranych plikach.
    .last = Twoja ostatnia kopia jest z dnia { $date }.
    .never = Nie masz jeszcze kopii.

foot-yours = Ten plan należy do ciebie.
foot-only-here = Jest tylko na tym komputerze lub telefonie.
foot-nobody = Ty wybierasz, kto go zobaczy.
danger = Coś ci teraz grozi?
    .call = Zadzwoń pod 999.
hurt = Ktoś cię krzywdzi?
    .call = Zadzwoń do urzędu (council). Powiedz: adult safeguarding.
hide-screen = Ukryj mój ekran
    .hint = To pokazuje stronę o zupie. Twój plan tu zostaje.

hide-soup = Zupa z soczewicy
    .needs = Weź 1 szklankę soczewicy i trochę bulionu. Weź 1 cebulę i 1 marchewkę.
    .serve = Jedz na gorąco, z chlebem.
hide-soup-1 = Pokrój cebulę i marchewkę.
hide-soup-2 = Smaż je 5 minut w odrobinie oleju.
hide-soup-3 = Dodaj soczewicę i bulion.
hide-soup-4 = Gotuj 25 minut na małym ogniu.

front = Zrób plan swojego życia i wsparcia
    .lead = Ten plan należy do ciebie. Ty mówisz, czego chcesz. Idziemy krok po kroku, z obrazkami.
front-make = Zrób mój plan
front-carry-on = Kontynuuj mój plan
front-open = Otwórz plan
front-language = Wybierz swój język
front-know = Dobrze wiedzieć przed startem
front-know-time = To trwa około 1 godziny. Możesz przerwać i wrócić w każdej chwili.
front-know-letters = Weź listy z urzędu. Możesz zacząć bez nich.
front-know-trust = Poproś osobę, której ufasz, żeby usiadła obok. Ty wybierasz kto.
front-know-private = To, co piszesz, zostaje na tym komputerze lub telefonie.

home = Mój plan wsparcia
    .named = Plan wsparcia: { $name }
    .lead = Możesz robić kroki w dowolnej kolejności.
home-carry-on = Kontynuuj: { $step }
home-look = Zobacz mój plan
so-far = Mój plan do tej pory
so-far-me =
    { $count ->
        [one] { $count } rzecz o mnie
        [few] { $count } rzeczy o mnie
        [many] { $count } rzeczy o mnie
       *[other] { $count } rzeczy o mnie
    }
so-far-empty = Twój plan jest na razie pusty. Zacznij od dowolnego kroku.
nobody-has-seen = Nikt jeszcze tego nie widział.

problem-count =
    { $count ->
        [one] 1 rzecz do sprawdzenia
        [few] { $count } rzeczy do sprawdzenia
        [many] { $count } rzeczy do sprawdzenia
       *[other] { $count } rzeczy do sprawdzenia
    }
problem-kept = Wszystko, co piszesz, jest zachowane.
trouble-did-you-mean = Czy to ma być { $amount }?
    .use = Tak, wpisz { $amount }
trouble-money-comma = Napisz funty i pensy z kropką, na przykład 12.50
trouble-money-parts = Napisz pensy 2 cyframi, na przykład 12.50
trouble-money-minus = Napisz kwotę bez znaku minus.
trouble-money-words = Napisz kwotę cyframi, na przykład 12.50
trouble-money-large = To bardzo duża kwota. Spójrz jeszcze raz na cyfry.
trouble-count-words = Napisz liczbę cyframi, na przykład 8 lub 2.5
trouble-count-large = To bardzo duża liczba. Spójrz jeszcze raz na cyfry.
trouble-count-parts = Napisz najwyżej 3 cyfry po kropce, na przykład 2.5
trouble-week-range = Napisz całą liczbę od 1 do 52.
trouble-phone = Napisz numer telefonu cyframi.

total-title = Ile kosztuje mój plan
total-first-year = Pierwszy rok
total-later-years = Następne lata
total-week = Na tydzień
total-four-weeks = Co 4 tygodnie
total-month = Na miesiąc
total-year = Na rok
total-by-payer = Kto ile płaci
amount-week = { $amount } na tydzień
no-price = Jeszcze bez ceny
no-price-count =
    { $count ->
        [one] { $count } rzecz jeszcze nie ma ceny.
        [few] { $count } rzeczy jeszcze nie mają ceny.
        [many] { $count } rzeczy jeszcze nie ma ceny.
       *[other] { $count } rzeczy jeszcze nie ma ceny.
    }
helps-with = W czym pomaga: { $what }
helps-with-nothing = Jeszcze nie łączy się z tym, czego chcę

budget-no-number = Jeszcze nie znamy twojej kwoty. To jest w porządku.
    .sum = Twój plan kosztuje około { $year } na rok.
    .so-far = Na razie twój plan kosztuje około { $year } na rok.
    .later = Nie znamy twojej kwoty po pierwszym roku.
    .help = Możesz zapytać o swoją kwotę w urzędzie.
budget-fits = Twój plan mieści się w twoich pieniądzach.
    .sum = Twój plan kosztuje { $week } na tydzień.
    .so-far = Na razie twój plan mieści się w twoich pieniądzach.
budget-under = Masz { $amount } na rok jeszcze bez planu.
    .sum = Twój plan kosztuje { $week } na tydzień. Zostaje ci { $left } na tydzień.
    .so-far = Na razie twój plan kosztuje mniej niż twoja kwota.
    .help = Możesz to trzymać na wszelki wypadek. Możesz dodać coś, czego chcesz.
budget-over-first-year = To kosztuje więcej na początku. Potem daje oszczędność.
    .sum = Pierwszy rok kosztuje o { $amount } więcej niż twoja kwota.
    .so-far = Na razie to kosztuje więcej na początku.
    .help = Możesz prosić urząd o dodatkowe pieniądze tylko raz.
budget-over-later = Mieści się w tym roku. Potem kosztuje więcej.
    .sum = Następne lata kosztują o { $amount } na rok więcej niż twoja kwota.
    .so-far = Na razie mieści się w tym roku. Potem kosztuje więcej.
    .help = Powiedz o tym w urzędzie już teraz, żeby planować razem.
budget-over = Twój plan kosztuje o { $week } na tydzień więcej niż twoja kwota. To nie znaczy, że plan jest zły.
    .sum = Twój plan kosztuje o { $amount } na rok więcej niż twoja kwota.
    .so-far = Na razie twój plan kosztuje o { $week } na tydzień więcej niż twoja kwota. To nie znaczy, że plan jest zły.
    .help = Możesz prosić urząd, żeby jeszcze raz spojrzał na kwotę.
budget-what-to-do = Zobacz, co możesz zrobić
budget-do-sums = Spójrz jeszcze raz na swoje sumy.
budget-do-free = Poszukaj sposobu za darmo. Zapytaj, czy może zapłacić NHS.
budget-do-share = Zamień coś albo podziel się tym z innymi.
budget-do-ask = Poproś urząd, żeby spojrzał jeszcze raz. Pieniędzy musi wystarczyć.
budget-year-365 = Liczymy 365 dni w roku.
budget-year-52 = Liczymy 52 tygodnie w roku.

bar-planned = W twoim planie
bar-left = Zostaje
bar-more = Więcej niż twoja kwota
bar-line = Twoja kwota: { $amount }
bar-block-week = 1 klocek to { $amount } na tydzień.

photo-choose = Wybierz zdjęcie
photo-another = Wybierz inne zdjęcie
photo-take-out = Wyjmij zdjęcie
photo-alt = Zdjęcie: { $name }
photo-alt-mine = Moje zdjęcie
photo-trouble-large = To zdjęcie jest za duże. Wybierz mniejsze.
photo-trouble-kind = Nie możemy pokazać tego pliku jako zdjęcia. Wybierz plik ze zdjęciem.
photo-trouble-room = Nie ma tu miejsca na to zdjęcie. Twoje słowa są bezpieczne.

open = Otwórz plan
    .lead = Wybierz plik, który masz. Inne plany też tu zostaną.
open-choose = Wybierz plik
open-done = Twój plan jest otwarty.
open-trouble-large = Ten plik jest za duży na plan.
    .help = Poszukaj pliku, który jest z tej aplikacji.
open-trouble-other = Ten plik to nie plan wsparcia.
    .help = Poszukaj pliku, który jest z tej aplikacji.
open-trouble-newer = Ten plan jest z nowszej aplikacji.
    .help = Włącz najnowszą aplikację i otwórz plan jeszcze raz.
open-trouble-damaged = Część tego pliku jest zepsuta, więc go nie otworzymy.
    .help = Spróbuj z inną kopią, jeśli ją masz.
open-trouble-reading = Nie udało się przeczytać tego pliku.
    .help = Spróbuj jeszcze raz albo wybierz inną kopię.
open-trouble-full = Nie ma tu miejsca na następny plan.
    .help = Zachowaj kopię któregoś planu. Potem go wyjmij.
open-nothing-lost = Wszystko, co tu było, nadal tu jest.

plans = Plany na tym komputerze lub telefonie
    .lead = Wybierz plan, nad którym chcesz pracować.
    .count =
        { $count ->
            [one] Jest tu { $count } plan.
            [few] Są tu { $count } plany.
            [many] Jest tu { $count } planów.
           *[other] Jest tu { $count } planu.
        }
    .none = Nie ma tu jeszcze planu.
plans-untitled = Plan, jeszcze bez nazwy
plans-changed = Ostatnia zmiana: { $date }
plans-open = Otwórz ten plan
plans-open-now = Ten plan jest teraz otwarty.
plans-start = Zacznij następny plan
plans-take-out = Wyjmij ten plan z komputera lub telefonu
    .hint = Najpierw zachowaj kopię. Możesz go włożyć z powrotem, dopóki jesteś na tej stronie.
plans-shared = Czy inni używają tego komputera? Zachowaj kopię i wyjmij swój plan.

look-theme = Kolory
look-theme-device = Takie jak na moim urządzeniu
look-theme-light = Jasne
look-theme-cream = Kremowe
look-theme-dark = Ciemne
look-theme-contrast = Wysoki kontrast
look-size = Rozmiar słów
look-size-usual = Zwykły
look-size-bigger = Większy
look-size-large = Dużo większy
look-size-larger = Jeszcze większy
look-size-largest = Największy
look-letters = Kształt liter
look-script = Litery urdu
look-letters-clear = Wyraźne litery
look-letters-device = Litery mojego urządzenia
look-letters-flowing = Płynne litery urdu
look-letters-straight = Proste litery urdu
look-movement = Ruch
look-movement-device = Taki jak na moim urządzeniu
look-movement-none = Bez ruchu
look-voice = Głos
look-voice-slow = Wolny
look-voice-usual = Zwykły
look-example = Tak teraz wyglądają słowa.
look-reset = Ustaw wszystko tak jak na początku

help-order = Możesz robić kroki w dowolnej kolejności.
help-skip = Możesz pominąć każde pytanie. Możesz do niego wrócić.
help-not-sure = „Nie wiem” to dobra odpowiedź.
help-listen = Naciśnij „Posłuchaj”, żeby usłyszeć słowa.
help-words = Możesz pisać swoimi słowami, w swoim języku.
help-back = Naciśnij „Wstecz”, żeby wrócić. Twoje słowa zostają.
help-put-back = Coś jest wyjęte? Możesz to włożyć z powrotem.
help-copy = Często zachowuj kopię planu. Przeglądarka może coś zgubić.
help-private = To, co piszesz, zostaje na tym komputerze lub telefonie.
help-people = Kto może ci pomóc?
help-people-trust = Ktoś z przyjaciół lub z rodziny.
help-people-group = Lokalna grupa dla osób z niepełnosprawnością lub ich bliskich.
help-people-advocate = Rzecznik (advocate) pomoże ci mówić, czego chcesz.
help-people-council = Twój pracownik socjalny w urzędzie.

rights = Moje prawa
    .lead = Masz te prawa, gdy robisz swój plan.
rights-plan = Mój plan
    .means = Ten plan jest o moim życiu. Mogę pomagać go pisać.
rights-help = Pomoc w planowaniu
    .means = Mogę poprosić o pomoc kogoś, komu ufam.
rights-advocate = Rzecznik (advocate)
    .means =
        Rzecznik pomaga mi mówić, czego chcę.
        Urząd musi mi go dać, jeśli go potrzebuję.
        To jest dla ludzi, którym nie ma kto pomóc.
rights-number = Moja kwota
    .means = Urząd powinien mi powiedzieć, ile jest pieniędzy. Powinien powiedzieć, jak to policzył.
rights-enough = Dość pieniędzy
    .means =
        Pieniędzy musi wystarczyć na moje potrzeby.
        To znaczy na te potrzeby, na które urząd się zgodził.
rights-choice = Wybór
    .means = Mogę wybrać, jak ktoś dba o moje pieniądze.
rights-reasons = Powody
    .means = Jeśli urząd mówi nie, mogę zapytać dlaczego. Mogę prosić o odpowiedź na piśmie.
rights-copy = Kopia
    .means = Muszę dostać kopię swojego planu.
rights-change = Zmiana
    .means = Mogę prosić o przegląd planu (review), gdy coś się zmieni.
rights-risk = Ryzyko
    .means = Mogę ryzykować, tak jak wszyscy.
rights-information = Informacja
    .means = Mogę prosić o łatwy tekst, duży druk lub mój język.
rights-carer = Bliscy, którzy się mną opiekują
    .means = Ludzie, którzy się mną opiekują, też mają prawa.
rights-complain = Skarga
    .means = Mogę złożyć skargę, gdy coś jest źle.
rights-england = Te prawa są dla Anglii.

credits = O obrazkach i słowach
    .lead = Wielu ludzi zrobiło rzeczy w tej aplikacji. Dziękujemy im.
credits-pictures = Obrazki
credits-openmoji = Większość obrazków jest z OpenMoji. Ich licencja to CC BY-SA 4.0. Niektóre są przycięte.
credits-health-icons = Niektóre obrazki są z Health Icons. Ich licencja to MIT.
credits-own = Kilka obrazków jest naszych. Ich licencja to CC BY-SA 4.0.
credits-letters = Litery
credits-fonts = Litery to Atkinson Hyperlegible Next, Lexend i Noto. Są za darmo dla wszystkich.
translation = O tym tłumaczeniu
translation-not-checked = Nikt jeszcze nie sprawdził tych słów. Niektóre mogą być złe.
translation-checked = Sprawdza: { $who }.

check-look-count =
    { $count ->
        [one] 1 rzecz do sprawdzenia
        [few] { $count } rzeczy do sprawdzenia
        [many] { $count } rzeczy do sprawdzenia
       *[other] { $count } rzeczy do sprawdzenia
    }
check-ask-count =
    { $count ->
        [one] 1 rzecz, o którą trzeba zapytać
        [few] { $count } rzeczy, o które trzeba zapytać
        [many] { $count } rzeczy, o które trzeba zapytać
       *[other] { $count } rzeczy, o które trzeba zapytać
    }
check-ready-count =
    { $count ->
        [one] 1 rzecz jest gotowa
        [few] { $count } rzeczy są gotowe
        [many] { $count } rzeczy jest gotowych
       *[other] { $count } rzeczy jest gotowych
    }

page-wait = Chwileczkę
    .lead = Ta strona się otwiera.
page-missing = Nie udało się otworzyć tej strony
    .safe = To, co tu napisano, nadal tu jest.
    .online = Sprawdź, czy masz internet.
    .again = Spróbuj jeszcze raz
