# What to look at again, and what to write instead.

problem-count =
    { $count ->
        [one] 1 rzecz do sprawdzenia
        [few] { $count } rzeczy do sprawdzenia
        [many] { $count } rzeczy do sprawdzenia
       *[other] { $count } rzeczy do sprawdzenia
    }
problem-kept = Wszystko, co piszesz, jest zachowane.
trouble-did-you-mean = Czy to ma być { $amount }?
    .use = Tak, wpisz { $amount }
trouble-money-comma = Napisz funty i pensy z kropką, na przykład 12.50
trouble-money-parts = Napisz pensy 2 cyframi, na przykład 12.50
trouble-money-minus = Napisz kwotę bez znaku minus.
trouble-money-words = Napisz kwotę cyframi, na przykład 12.50
trouble-money-large = To bardzo duża kwota. Spójrz jeszcze raz na cyfry.
trouble-count-words = Napisz liczbę cyframi, na przykład 8 lub 2.5
trouble-count-large = To bardzo duża liczba. Spójrz jeszcze raz na cyfry.
trouble-count-parts = Napisz najwyżej 3 cyfry po kropce, na przykład 2.5
trouble-week-range = Napisz całą liczbę od 1 do 52.
trouble-phone = Napisz numer telefonu cyframi.
