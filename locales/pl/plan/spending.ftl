spending = Moje wydatki
    .about = Za co płacę i co zachowuję

spending-keep = Co zachować
    .lead = Urząd może zapytać, na co idą pieniądze. Łatwo to powiedzieć, gdy masz papiery.
    .hint =
        Zachowaj paragony i rachunki.
        Zachowaj listy z banku.
        Zachowaj paski wypłaty i listy godzin, jeśli komuś płacisz.
        Zachowaj papiery ubezpieczenia (insurance).
        Włóż wszystko do 1 pudełka lub teczki.
        Zapytaj w urzędzie, jak długo to trzymać.
        Paragon zginął? Zapisz, ile to kosztuje. To też pomaga.

spending-list = Na co idą pieniądze?
    .lead = Zapisz, za co płacisz z pieniędzy na wsparcie.
    .add = Dodaj wydatek
    .another = Dodaj następny wydatek
    .none = Tu jeszcze nic nie ma.
    .count =
        { $count ->
            [one] { $count } wydatek
            [few] { $count } wydatki
            [many] { $count } wydatków
           *[other] { $count } wydatku
        }
    .untitled = Wydatek, jeszcze bez nazwy

spending-what = Za co jest ta zapłata?
    .hint = Na przykład: klub teatralny, 2 tygodnie.

spending-paid = Kiedy i ile?
spending-on = Którego dnia była zapłata?
spending-amount = Ile to kosztuje?
    .missing = Napisz, ile to kosztuje, na przykład 24 lub 24.50

spending-cost = Do której części planu to należy?
    .lead = Wybierz 1 z kosztów w twoim planie.

spending-receipt = Czy jest paragon?
    .lead = Każda odpowiedź jest dobra.
spending-receipt-kept = Mam go
spending-receipt-lost = Zginął
spending-receipt-none-given = Nie dali mi paragonu
