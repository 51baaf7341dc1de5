decisions = Moje decyzje
    .about = O czym decyduję i kto mi w tym pomaga

decisions-principles = Twoje prawo do decyzji
    .lead = Tak mówi prawo.
    .hint =
        Ludzie muszą myśleć, że możesz decydować.
        Jeśli mówią, że nie możesz, muszą to pokazać.
        Musisz dostać całą pomoc, której potrzebujesz, żeby zdecydować.
        Możesz wybrać coś, co inni uważają za niemądre.
        Jeśli nie możesz zdecydować, liczy się twoje dobro. Ludzie muszą myśleć o tym, czego chcesz.
        Mogą zabrać ci tylko tyle wolności, ile naprawdę trzeba.

decisions-list = Twoje decyzje
    .lead = Pomyśl o wyborach w swoim życiu, dużych i małych.
    .add = Dodaj decyzję
    .another = Dodaj jeszcze jedną decyzję
    .none = Tu jeszcze nic nie ma. O czym chcesz decydować?
    .count =
        { $count ->
            [one] { $count } decyzja w moim życiu
            [few] { $count } decyzje w moim życiu
            [many] { $count } decyzji w moim życiu
           *[other] { $count } decyzji w moim życiu
        }
    .untitled = Decyzja, jeszcze bez nazwy

decisions-decision = O czym jest ta decyzja?
    .lead = Wybierz 1 rzecz. Potem możesz dodać więcej.
decisions-decision-every-day = Na co dzień
decisions-decision-home = Gdzie mieszkam
decisions-decision-helpers = Kto mi pomaga
decisions-decision-day = Co robię każdego dnia
decisions-decision-important = Ważne rzeczy
decisions-decision-money = Moje pieniądze
decisions-decision-health = Moje zdrowie
decisions-decision-plan = Kto widzi mój plan
decisions-decision-own = Mój własny pomysł
decisions-decision-other = Coś innego

decisions-understand = Co pomaga ci zrozumieć?
    .lead = Musisz dostać całą pomoc, której potrzebujesz, żeby zdecydować.
decisions-information = Jak ludzie mają ci o tym mówić?
decisions-information-pictures = Obrazki
decisions-information-words = Proste słowa
decisions-information-signing = Język migowy
decisions-information-my-language = Mój język
decisions-information-quiet = Ciche miejsce
decisions-information-time = Dobra pora dnia
decisions-information-other = Coś innego
decisions-need-to-know = Co musisz najpierw wiedzieć?
    .hint = Na przykład: ile to kosztuje i co będzie potem.

decisions-helps = Kto pomaga ci decydować?
    .hint = Napisz imię lub kim jest ta osoba. Na przykład: moja siostra.

decisions-last-word = Kto decyduje na końcu?
    .lead = Jeśli możesz, decydujesz ty. Ktoś może ci pomóc zdecydować.
decisions-last-word-me = Ja
    .plan = Ja decyduję.
decisions-last-word-with-help = Ja, z pomocą
    .plan = Ja decyduję, z pomocą.
decisions-last-word-together = Decydujemy razem
    .plan = Decydujemy razem.
decisions-last-word-someone-else = Ktoś inny, zgodnie z prawem
    .plan = Decyduje ktoś inny, zgodnie z prawem.

decisions-others = Gdy decyduje ktoś inny
    .lead = Ta osoba musi zapytać, czego chcesz, i o tym pomyśleć. Chodzi o to, co jest najlepsze dla Ciebie, a nie o to, czego chce rodzina.
decisions-reason = Dlaczego decyduje ta osoba?
    .hint = Na przykład: tak powiedział sąd.
decisions-involved = Jak ta osoba ma cię pytać?
    .hint = Na przykład: najpierw pokaż mi pokoje. Potem poczekaj na odpowiedź.

decisions-paper = Czy jest na to dokument?
    .lead = Niektórzy mają dokument, który pozwala im decydować.
decisions-role = Jak dokument nazywa tę osobę?
decisions-role-i-chose = Ktoś, kogo wybieram ja
decisions-role-lpa-health = Pełnomocnik do spraw mojego zdrowia (lasting power of attorney)
    .plan = To mój pełnomocnik do spraw zdrowia (lasting power of attorney).
decisions-role-lpa-money = Pełnomocnik do spraw moich pieniędzy (lasting power of attorney)
    .plan = To mój pełnomocnik do spraw pieniędzy (lasting power of attorney).
decisions-role-they-chose = Ktoś, kogo wybrał sąd lub urząd
decisions-role-deputy = Opiekun z sądu (deputy). Wybrał go sąd.
    .plan = To mój opiekun z sądu (deputy). Wybrał go sąd.
decisions-role-appointee = Osoba od zasiłków (appointee). Odbiera za mnie zasiłki.
    .plan = To osoba od zasiłków (appointee). Odbiera za mnie zasiłki.
decisions-role-authorised = Osoba upoważniona (authorised person). Odbiera za mnie płatność bezpośrednią.
    .plan = To osoba upoważniona (authorised person). Odbiera za mnie płatność bezpośrednią.
decisions-role-no-paper = Nie ma dokumentu
decisions-role-advocate = Rzecznik pomaga mi mówić, czego chcę
    .plan = Rzecznik pomaga mi mówić, czego chcę.
decisions-role-none = Nikt nie ma dokumentu
    .plan = Nikt nie ma na to dokumentu.
decisions-paper-seen = Czy ktoś widział ten dokument?
decisions-paper-seen-yes = Tak
    .plan = Ktoś widział ten dokument.
decisions-paper-seen-no = Nie
    .plan = Nikt jeszcze nie widział tego dokumentu.

decisions-times = Kiedy dobrze jest cię pytać?
    .lead = Dobra pora pomaga decydować.
decisions-best-time = Jaka pora jest najlepsza?
    .hint = Na przykład: rano, po śniadaniu.
decisions-worst-time = Jaka pora jest najgorsza?
    .hint = Na przykład: kiedy czuję zmęczenie.

decisions-show = Jak pokazujesz, co wybierasz?
    .lead = Można to powiedzieć bez słów. Wyjście z pokoju to też odpowiedź.
decisions-show-yes = Jak pokazujesz „tak”?
decisions-show-no = Jak pokazujesz „nie”?
decisions-show-unsure = Jak pokazujesz, że nie wiesz?
