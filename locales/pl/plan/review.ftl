review = Spójrz znowu na plan
    .about = Kiedy patrzymy znowu na mój plan i co widzimy

review-list = Kiedy spojrzymy znowu na twój plan?
    .lead = Możesz zawsze prosić o przegląd planu (review), gdy życie się zmieni.
    .add = Dodaj przegląd
    .another = Dodaj następny przegląd
    .none = Tu jeszcze nic nie ma. Kiedy chcesz spojrzeć znowu?
    .count =
        { $count ->
            [one] { $count } przegląd
            [few] { $count } przeglądy
            [many] { $count } przeglądów
           *[other] { $count } przeglądu
        }
    .untitled = Przegląd, jeszcze bez nazwy
review-usual = To zwykłe dni. Możesz wybrać inne.

review-kind = Który to przegląd?
    .lead = Urząd często patrzy znowu po 6 do 8 tygodniach. Musi to robić co 12 miesięcy.
review-kind-six-weeks = Po 6 do 8 tygodniach
review-kind-three-months = Po 3 miesiącach
review-kind-twelve-months = Po 12 miesiącach
review-kind-asked = Na moją prośbę

review-days = Kiedy jest przegląd?
review-due = Na który dzień jest plan?
    .hint = Możesz to zmienić.
review-done = Którego dnia to było?
    .hint = Do tego czasu zostaw puste.

review-how-it-goes = Jak idzie?
    .lead = Możesz też zapytać, co myślą inni.
review-working = Co działa dobrze?
review-not-working = Co nie działa dobrze?

review-learning = Jakie próby już były?
review-tried = Jakie nowe próby już były?
review-learned = Czego to uczy?

review-reached = Co już masz?
    .lead = Wybierz to, czego chcesz i co już masz.

review-new = Co nowego w twoim życiu?
review-can-now = Co umiesz teraz robić?
    .hint = Na przykład: chodzę do sklepu bez pomocy.
review-changed = Co się zmienia?
    .hint = Pomyśl o zdrowiu, domu, rodzinie i pomocy.

review-still-right = Czy plan dalej pasuje?
review-enough = Czy pieniędzy wystarcza?
review-enough-yes = Tak, wystarcza
    .plan = Pieniędzy wystarcza.
review-enough-no = Nie, potrzebuję więcej
    .plan = Pieniędzy nie wystarcza.
review-happy = Czy ten plan jest dla ciebie dobry?
review-happy-yes = Tak
    .plan = Mój plan jest dla mnie dobry.
review-happy-partly = Trochę
    .plan = Mój plan jest dla mnie trochę dobry.
review-happy-no = Nie
    .plan = Mój plan nie jest dla mnie dobry.

review-next = Co dalej?
    .hint = Na przykład: chcę chodzić 2 razy w tygodniu.

review-planning = Jak było z robieniem planu?
    .lead = Tego nie ma na papierze. To jest dla ciebie.
review-on-time = Czy wszystko było na czas?
review-on-time-very-good = Bardzo dobrze
review-on-time-so-so = Może być
review-on-time-not-good = Niezbyt dobrze
review-on-time-bad = Źle
review-kind-to-me = Czy ludzie byli dla ciebie mili?

review-planning-more = Jaka była pomoc przy planie?
    .lead = Tego nie ma na papierze. To jest dla ciebie.
review-told-me = Czy ludzie mówili ci to, co trzeba wiedzieć?
review-listened = Czy ludzie cię słuchali?
