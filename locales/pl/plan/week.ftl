week = Mój tydzień
    .about = Co robię w które dni

week-list = Co ma być w twoim tygodniu?
    .lead = Dodaj to, co robisz teraz. Potem to, co chcesz robić.
    .add = Dodaj coś do mojego tygodnia
    .another = Dodaj jeszcze coś
    .none = Tu jeszcze nic nie ma. Co robisz w poniedziałek?
    .count =
        { $count ->
            [one] { $count } rzecz w moim tygodniu
            [few] { $count } rzeczy w moim tygodniu
            [many] { $count } rzeczy w moim tygodniu
           *[other] { $count } rzeczy w moim tygodniu
        }
    .untitled = Coś, jeszcze bez nazwy

week-what = Co chcesz robić?
    .hint = Na przykład: chodzić na basen.

week-when = Kiedy to robisz?
    .lead = Możesz wybrać więcej niż 1.
week-days = W które dni?
week-days-mon = Poniedziałek
week-days-tue = Wtorek
week-days-wed = Środa
week-days-thu = Czwartek
week-days-fri = Piątek
week-days-sat = Sobota
week-days-sun = Niedziela
week-parts = W jakiej porze dnia?
week-parts-morning = Rano
week-parts-afternoon = Po południu
week-parts-evening = Wieczorem
week-parts-night = W nocy

week-place = Gdzie chodzisz i kto tam jest?
week-where = Dokąd pójdziesz?
    .hint = Na przykład: na basen w mieście.
week-who = Kogo spotkasz?
    .hint = Na przykład: Bena albo ludzi z klubu.
week-taking-part = Jak bierzesz udział?
week-taking-part-there = Jestem tam
    .plan = jestem tam
week-taking-part-join-in = Biorę udział
    .plan = biorę udział
week-taking-part-give = Pomagam to robić
    .plan = pomagam to robić

week-help = Czy potrzebujesz do tego pomocy?
week-need = Jak to robisz?
week-need-by-myself = Bez pomocy
    .plan = robię to bez pomocy
week-need-with-help = Z pomocą
    .plan = robię to z pomocą
week-support = Kto lub co ci pomaga?
    .hint = Wybierz ze swojej listy tego, co pomoże.
week-hours = Ile godzin pomocy w każdym dniu?
    .hint = Policz wszystkie godziny w 1 dniu.
    .missing = Napisz, ile godzin, na przykład 2 lub 2.5
week-rota = Kto jest wtedy z tobą?
week-at-once = Ile osób pomaga naraz?
    .hint = 2 osoby są potrzebne przy niektórych podnośnikach albo dla bezpieczeństwa.
week-at-once-one = 1 osoba
    .plan = Pomaga mi 1 osoba
week-at-once-two = 2 osoby naraz
    .plan = Pomagają mi 2 osoby naraz
week-nights = Jaką masz pomoc w nocy?
week-nights-nobody = Nikt nie musi tu być
    .plan = W nocy nikogo nie potrzebuję
week-nights-call = Ktoś przychodzi, kiedy zadzwonię
    .plan = W nocy ktoś przychodzi, kiedy zadzwonię
week-nights-sleep = Ktoś tu śpi
    .plan = W nocy ktoś tu śpi
week-nights-awake = Ktoś nie śpi całą noc
    .plan = Ktoś nie śpi całą noc

week-table = Mój tydzień, dzień po dniu
week-day = Dzień
week-add = Dodaj
    .what = Dodaj coś: { $day }, { $part }
week-no-time = Jeszcze bez dnia lub pory
    .plan = jeszcze bez dnia lub pory
week-sum = Godziny pomocy w tygodniu
week-hours-count =
    { $count ->
        [one] { $count } godzina na tydzień
        [few] { $count } godziny na tydzień
        [many] { $count } godzin na tydzień
       *[other] { $count } godziny na tydzień
    }
week-hours-each = { $hours } godziny na tydzień
week-nobody = Pomoc, jeszcze bez nazwy
week-cost = Podaj, ile to kosztuje
    .what = Podaj, ile to kosztuje: { $what }

week-offer = Twój tydzień mówi co innego.
    .says = W twoim tygodniu ta pomoc to { $hours }.
    .use = Wpisz { $hours }
    .used = Teraz w twoim koszcie jest { $hours }.
