spend = Zapłać teraz, potem płać mniej
    .about = Zmiany, które po czasie kosztują mniej

spend-wanted = Czy coś może potem kosztować mniej?
    .lead = Na przykład nauka jazdy autobusem. Wtedy nie płacisz za taksówki.
spend-wanted-yes = Tak, chcę pomyśleć o zmianie
    .plan = Chcę pomyśleć o zmianach, które potem kosztują mniej.
spend-wanted-no = Nie, nie ma niczego takiego
    .plan = Myślę o zmianach, które potem kosztują mniej. Teraz żadnej nie potrzebuję.

spend-list = Co może potem kosztować mniej?
    .lead = Niektóre zmiany najpierw kosztują. Potem kosztują mniej.
    .add = Dodaj zmianę
    .another = Dodaj następną zmianę
    .none = Tu jeszcze nic nie ma. Przykład to nauka jazdy autobusem.
    .count =
        { $count ->
            [one] { $count } zmiana w moim planie
            [few] { $count } zmiany w moim planie
            [many] { $count } zmian w moim planie
           *[other] { $count } zmiany w moim planie
        }
    .untitled = Zmiana, jeszcze bez nazwy

spend-name = Jaka to zmiana?
    .hint = Na przykład nauka jazdy autobusem.

spend-old-weekly = Ile to teraz kosztuje na tydzień?
    .hint = Na przykład £56 za taksówki.
    .missing = Napisz kwotę, na przykład 56 lub 56.50

spend-start = Ile kosztuje zmiana?
spend-one-off = Ile płacisz tylko raz?
    .hint = Napisz 0, jeśli nie kosztuje nic.
    .missing = Napisz kwotę, na przykład 600 lub 600.50
spend-overlap = Przez ile tygodni potrzebujesz obu sposobów?
    .hint = W czasie nauki taksówka może być nadal potrzebna. Jeśli nie, zostaw puste.
    .missing = Napisz, ile tygodni, na przykład 12

spend-new-weekly = Ile to potem będzie kosztować na tydzień?
    .hint = Napisz 0, jeśli nie kosztuje nic.
    .missing = Napisz kwotę, na przykład 12 lub 12.50

spend-gain = Co jeszcze będzie lepsze?
    .lead = Pomyśl o dobrych rzeczach, które nie są pieniędzmi.
