# My rights.

rights-not-a-gift =
    Budżet osobisty to nie prezent.
    Jest na twoje potrzeby.
rights-plan = Mój plan
    .means = Ten plan jest o moim życiu. Mogę pomagać go pisać.
rights-help = Pomoc w planowaniu
    .means = Mogę poprosić o pomoc kogoś, komu ufam.
rights-advocate = Rzecznik (advocate)
    .means =
        Rzecznik pomaga mi mówić, czego chcę.
        Urząd musi mi go dać, jeśli go potrzebuję.
        To jest dla ludzi, którym nie ma kto pomóc.
rights-joint = Pisanie planu
    .means =
        Możesz poprosić urząd, by pisać plan razem z nim.
        Ktoś, kogo wybierzesz, może pisać go z tobą.
        Urząd może im w tym pomóc.
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
rights-step-in = Gdy pomoc się kończy
    .means = Moja pomoc może się skończyć. Wtedy urząd może mieć obowiązek pomóc.
rights-carer = Bliscy, którzy się mną opiekują
    .means = Ludzie, którzy się mną opiekują, też mają prawa.
rights-complain = Skarga
    .means = Mogę złożyć skargę, gdy coś jest źle.
rights-england = Te prawa są dla Anglii.
