web = Moja sieć
    .about = Ludzie i miejsca wokół mnie

web-list = Kto i co jest wokół ciebie?
    .lead = Pomyśl o ludziach, grupach i miejscach. Ty jesteś w środku.
    .add = Dodaj kogoś lub coś
    .another = Dodaj jeszcze
    .none = Tu jeszcze nic nie ma. Kto jest ci bliski?
    .count =
        { $count ->
            [one] { $count } osoba, grupa lub miejsce w mojej sieci
            [few] { $count } osoby, grupy i miejsca w mojej sieci
            [many] { $count } osób, grup i miejsc w mojej sieci
           *[other] { $count } osoby, grupy i miejsca w mojej sieci
        }
    .untitled = Ktoś, jeszcze bez imienia

web-name = Kto to lub co to jest?
    .hint = Napisz imię lub nazwę. Na przykład: moja siostra Asha albo klub pływacki.

web-ring = Jak blisko ciebie?
    .lead = Wybierz 1.
web-ring-closest = Moja rodzina i najbliżsi mi ludzie
web-ring-friends = Moi przyjaciele
web-ring-groups = Grupy i miejsca
web-ring-paid = Płatni ludzie

web-meet = Czy często się spotykacie?
web-often = Jak często się spotykacie?
web-often-every-day = Codziennie
    .plan = codziennie
web-often-week = Co tydzień
    .plan = co tydzień
web-often-month = Co miesiąc
    .plan = co miesiąc
web-often-now-and-then = Od czasu do czasu
    .plan = od czasu do czasu
web-often-hardly-ever = Prawie nigdy
    .plan = prawie nigdy
web-more = Czy chcesz spotykać się częściej?
web-more-more = Tak, częściej
    .plan = chcę spotykać się częściej
web-more-fine = Tak jak jest, jest dobrze
    .plan = tak jak jest, jest dobrze
web-more-less = Nie, rzadziej
    .plan = chcę spotykać się rzadziej

web-helping = Czy stąd może przyjść pomoc?
web-can-help = Czy może ci pomóc?
web-can-help-yes = Tak
    .plan = może mi pomóc
web-can-help-perhaps = Być może
    .plan = być może może mi pomóc
web-can-help-no = Nie
    .plan = nie może mi pomóc
web-can-help-not-asked = Jeszcze nie pytam
    .plan = jeszcze nie proszę o pomoc
web-help = W czym może pomóc?
    .hint = Na przykład: gotuje ze mną w niedzielę.
web-support = Czy ta pomoc już jest w twoim planie?
    .hint = Możesz ją dodać do planu później.

web-plan = Dodaj do mojego planu
    .what = Dodaj do mojego planu: { $what }
web-planned = To jest w moim planie
    .what = To jest w moim planie: { $what }
    .now = Teraz jest w twoim planie, bez kosztu: { $what }.
web-no-ring = Jeszcze w żadnym kręgu
web-rest =
    { $count ->
        [one] Jeszcze { $count } jest na liście, a nie na obrazku.
        [few] Jeszcze { $count } są na liście, a nie na obrazku.
        [many] Jeszcze { $count } jest na liście, a nie na obrazku.
       *[other] Jeszcze { $count } jest na liście, a nie na obrazku.
    }
web-me = Ja
