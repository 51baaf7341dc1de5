diary = Pytania i rozmowy
    .about = O co chcę zapytać i kto co powiedział

diary-questions = O co chcesz zapytać?
    .lead = Napisz tu swoje pytania. Możesz je wziąć na następne spotkanie.
    .hint = Napisz każde pytanie w nowej linii.

diary-list = Z kim była rozmowa?
    .lead = Zapisz każdy telefon, list i wizytę. To pomaga pamiętać.
    .add = Dodaj rozmowę lub list
    .another = Dodaj następną rozmowę lub list
    .none = Tu jeszcze nic nie ma. Czy była rozmowa o twoim planie?
    .count =
        { $count ->
            [one] { $count } rozmowa lub list
            [few] { $count } rozmowy i listy
            [many] { $count } rozmów i listów
           *[other] { $count } rozmowy i listu
        }
    .untitled = Ktoś, jeszcze bez imienia

diary-contact = Kto to był i kiedy?
diary-who = Kto to był?
    .hint = Na przykład: Jo z urzędu.
diary-on = Którego dnia?

diary-said = Co powiedziała ta osoba?

diary-then = Co dalej?
diary-next = Co będzie dalej i kto to zrobi?
diary-chase = Kiedy zapytasz znowu?
    .hint = Wybierz dzień. To pole może być puste.
