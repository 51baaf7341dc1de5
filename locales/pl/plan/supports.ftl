supports = Co pomoże
    .about = Ludzie i rzeczy, które mi pomagają

supports-list = Co ci pomoże
    .lead = Najpierw pomyśl o pomocy za darmo. Potem o płatnej.
    .add = Dodaj coś, co pomoże
    .another = Dodaj więcej pomocy
    .none = Tu jeszcze nic nie ma. Kto lub co może ci pomóc?
    .count =
        { $count ->
            [one] { $count } rzecz, która pomoże
            [few] { $count } rzeczy, które pomogą
            [many] { $count } rzeczy, które pomogą
           *[other] { $count } rzeczy, które pomogą
        }
    .untitled = Pomoc, jeszcze bez nazwy

supports-what = Co pomoże?
    .lead = Wybierz 1. Pomoc za darmo jest na początku.

supports-what-me = Ja
supports-what-do-it = Robię to bez pomocy
    .plan = Zrobię to bez pomocy.
supports-what-learn-it = Uczę się to robić
    .plan = Nauczę się to robić.

supports-what-family = Moja rodzina
supports-what-relative = Ktoś z rodziny
    .plan = Ktoś z rodziny mi pomaga.
supports-what-partner = Mój partner lub partnerka
    .plan = Pomaga mi partner lub partnerka.
supports-what-close = Ktoś inny mi bliski
    .plan = Pomaga mi ktoś bliski.

supports-what-friends = Przyjaciele i sąsiedzi
supports-what-friend = Ktoś z przyjaciół
    .plan = Pomaga mi ktoś z przyjaciół.
supports-what-neighbour = Ktoś z sąsiadów
    .plan = Pomaga mi ktoś z sąsiadów.

supports-what-community = Blisko domu
supports-what-lunch-club = Klub obiadowy
    .plan = Chodzę do klubu obiadowego.
supports-what-faith-group = Moja wspólnota religijna
    .plan = Pomaga mi moja wspólnota religijna.
supports-what-peer-group = Grupa ludzi takich jak ja
    .plan = Chodzę do grupy ludzi takich jak ja.
supports-what-library = Biblioteka
    .plan = Chodzę do biblioteki.
supports-what-college = Kurs w szkole
    .plan = Chodzę na kurs w szkole.
supports-what-place = Inna grupa lub miejsce
    .plan = Pomaga mi grupa lub miejsce blisko domu.

supports-what-equipment = Rzeczy, które pomagają
supports-what-phone = Telefon lub tablet
    .plan = Pomaga mi telefon lub tablet.
supports-what-bus-pass = Bilet na autobus (bus pass)
    .plan = Mam bilet na autobus (bus pass).
supports-what-clock-pills = Duży zegar lub pudełko na leki
    .plan = Pomaga mi duży zegar lub pudełko na leki.
supports-what-alarm = Alarm, który wzywa pomoc
    .plan = Mam alarm, który wzywa pomoc.
supports-what-home-things = Rzeczy, które ułatwiają życie w domu
    .plan = Pewne rzeczy ułatwiają mi życie w domu.

supports-what-helpers = Płatni ludzie
supports-what-assistant = Asystent osobisty (personal assistant)
    .plan = Pomaga mi asystent osobisty (personal assistant).
supports-what-agency = Pomoc z agencji
    .plan = Pomaga mi osoba z agencji.
supports-what-support-worker = Pracownik wsparcia (support worker)
    .plan = Pomaga mi pracownik wsparcia (support worker).
supports-what-sitter = Ktoś, kto ze mną posiedzi
    .plan = Ktoś ze mną siedzi, gdy bliskich nie ma.
supports-what-paid-person = Inna płatna osoba
    .plan = Pomaga mi płatna osoba.

supports-what-places = Płatne miejsca i podróże
supports-what-day-place = Ośrodek dzienny
    .plan = Chodzę do ośrodka dziennego.
supports-what-club = Klub lub zajęcia
    .plan = Chodzę do klubu lub na zajęcia.
supports-what-taxi = Taksówka
    .plan = Jeżdżę taksówką.
supports-what-travel-training = Nauka podróżowania
    .plan = Ktoś uczy mnie podróżować.
supports-what-break-away = Odpoczynek poza domem
    .plan = Jadę odpocząć poza dom.

supports-what-own = Mój własny pomysł
supports-what-other = Coś innego

supports-outcomes = W czym to pomaga?
    .lead = Wybierz ze swojej listy. Możesz wybrać więcej niż 1.

supports-who = Kto pomaga?
    .hint = Napisz imię lub kim jest ta osoba. Na przykład: moja siostra.

supports-when = Kiedy pomaga?

supports-often = Jak często?
supports-often-every-day = Codziennie
supports-often-some-days = W niektóre dni tygodnia
supports-often-fortnight = Co 2 tygodnie
supports-often-month = Co miesiąc
supports-often-now-and-then = Od czasu do czasu
supports-often-once = Tylko raz

supports-days = W które dni?
supports-days-mon = Poniedziałek
supports-days-tue = Wtorek
supports-days-wed = Środa
supports-days-thu = Czwartek
supports-days-fri = Piątek
supports-days-sat = Sobota
supports-days-sun = Niedziela

supports-hours = Ile godzin za każdym razem?
    .hint = Możesz zgadywać.
    .missing = Napisz, ile godzin, na przykład 2 lub 2.5
