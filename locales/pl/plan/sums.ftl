# Sums, and how the plan and the number compare.

total-title = Ile kosztuje mój plan
total-first-year = Pierwszy rok
total-later-years = Następne lata
total-week = Na tydzień
total-four-weeks = Co 4 tygodnie
total-month = Na miesiąc
total-year = Na rok
total-by-payer = Kto ile płaci
amount-week = { $amount } na tydzień
no-price = Jeszcze bez ceny
no-price-count =
    { $count ->
        [one] { $count } rzecz jeszcze nie ma ceny.
        [few] { $count } rzeczy jeszcze nie mają ceny.
        [many] { $count } rzeczy jeszcze nie ma ceny.
       *[other] { $count } rzeczy jeszcze nie ma ceny.
    }
helps-with = W czym pomaga: { $what }
helps-with-nothing = Jeszcze nie łączy się z tym, czego chcę
free-help =
    { $count ->
        [one] Pomoc za darmo w moim planie: { $count } rzecz
        [few] Pomoc za darmo w moim planie: { $count } rzeczy
        [many] Pomoc za darmo w moim planie: { $count } rzeczy
       *[other] Pomoc za darmo w moim planie: { $count } rzeczy
    }
budget-no-number = Jeszcze nie znamy twojej kwoty. To jest w porządku.
    .once = Twój plan kosztuje około { $amount }.
    .sum = Twój plan kosztuje około { $year } na rok.
    .so-far = Na razie twój plan kosztuje około { $year } na rok.
    .later = Nie znamy twojej kwoty po pierwszym roku.
    .help = Możesz zapytać o swoją kwotę w urzędzie.
budget-fits = Twój plan mieści się w twoich pieniądzach.
    .once = Twój plan kosztuje { $amount }.
    .sum = Twój plan kosztuje { $week } na tydzień.
    .so-far = Na razie twój plan mieści się w twoich pieniądzach.
budget-under = Masz { $amount } na rok jeszcze bez planu.
    .once = Masz { $amount } jeszcze bez planu.
    .sum = Twój plan kosztuje { $week } na tydzień. Zostaje ci { $left } na tydzień.
    .so-far = Na razie twój plan kosztuje mniej niż twoja kwota.
    .help = Możesz to trzymać na wszelki wypadek. Możesz dodać coś, czego chcesz.
budget-over-first-year = To kosztuje więcej na początku. Potem daje oszczędność.
    .sum = Pierwszy rok kosztuje o { $amount } więcej niż twoja kwota.
    .so-far = Na razie to kosztuje więcej na początku.
    .help = Możesz prosić urząd o dodatkowe pieniądze tylko raz.
budget-over-later = Mieści się w tym roku. Potem kosztuje więcej.
    .sum = Następne lata kosztują o { $amount } na rok więcej niż twoja kwota.
    .so-far = Na razie mieści się w tym roku. Potem kosztuje więcej.
    .help = Powiedz o tym w urzędzie już teraz, żeby planować razem.
budget-over = Twój plan kosztuje o { $week } na tydzień więcej niż twoja kwota. To nie znaczy, że plan jest zły.
    .once = Twój plan kosztuje o { $amount } więcej niż twoja kwota. To nie znaczy, że plan jest zły.
    .sum = Twój plan kosztuje o { $amount } na rok więcej niż twoja kwota.
    .so-far = Na razie twój plan kosztuje o { $week } na tydzień więcej niż twoja kwota. To nie znaczy, że plan jest zły.
    .help = Możesz prosić urząd, żeby jeszcze raz spojrzał na kwotę.
budget-once = Te pieniądze przychodzą tylko raz. Potem możesz poprosić znowu.
budget-what-to-do = Co możesz zrobić
budget-do-sums = Spójrz jeszcze raz na swoje sumy.
budget-do-free = Poszukaj sposobu za darmo. Zapytaj, czy może zapłacić NHS.
budget-do-share = Zamień coś albo podziel się tym z innymi.
budget-do-ask = Poproś urząd, żeby spojrzał jeszcze raz. Pieniędzy musi wystarczyć.
budget-year-365 = Liczymy 365 dni w roku.
budget-year-52 = Liczymy 52 tygodnie w roku.
bar-planned = W twoim planie
bar-left = Zostaje
bar-more = Więcej niż twoja kwota
bar-line = Twoja kwota: { $amount }
bar-block = 1 klocek to { $amount }.
