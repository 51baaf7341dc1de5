actions = Co będzie najpierw
    .about = Co zrobić najpierw i kto to zrobi

actions-list = Co będzie najpierw
    .lead = Plan zaczyna się od małych kroków. Wybierz, co będzie najpierw.
    .add = Dodaj coś do zrobienia
    .another = Dodaj coś jeszcze do zrobienia
    .none = Tu jeszcze nic nie ma. Co zrobisz najpierw?
    .count =
        { $count ->
            [one] { $count } rzecz do zrobienia
            [few] { $count } rzeczy do zrobienia
            [many] { $count } rzeczy do zrobienia
           *[other] { $count } rzeczy do zrobienia
        }
    .untitled = Coś do zrobienia, jeszcze bez nazwy

actions-what = Co jest do zrobienia?
    .lead = Wybierz 1. Więcej możesz dodać potem.
actions-what-calls = Pierwsze telefony
actions-what-call-worker = Zadzwonić do pracownika socjalnego
actions-what-tell-family = Powiedzieć rodzinie i przyjaciołom
actions-what-ask-start = Zapytać, od kiedy będą pieniądze
actions-what-people = Ludzie do pomocy
actions-what-find-helper = Znaleźć asystenta osobistego
actions-what-call-agency = Zadzwonić do agencji
actions-what-meet-helper = Poznać nową osobę do pomocy
actions-what-paperwork = Pieniądze i formularze
actions-what-open-account = Otworzyć konto w banku na te pieniądze
actions-what-get-insurance = Kupić ubezpieczenie (insurance)
actions-what-find-payroll = Znaleźć usługę obliczania płac (payroll)
actions-what-out = Zajęcia i potrzebne rzeczy
actions-what-join-club = Zapisać się do klubu lub na zajęcia
actions-what-learn-travel = Zacząć naukę podróżowania
actions-what-get-equipment = Zdobyć rzeczy, których potrzebuję
actions-what-own = Mój własny pomysł
actions-what-other = Coś innego

actions-who = Kto to zrobi?
    .hint = Napisz imię. Możesz to być ty.

actions-when = Kiedy to będzie zrobione?
actions-by = Do którego dnia?
    .hint = Możesz zgadywać. Możesz to zmienić.
actions-done = Czy to już zrobione?
actions-done-yes = Tak, zrobione
    .plan = To jest zrobione.
actions-done-not-yet = Jeszcze nie
    .plan = Jeszcze nie jest zrobione.
