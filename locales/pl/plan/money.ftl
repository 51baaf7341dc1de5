number-ways = Te same pieniądze inaczej
parts-title = Kto płaci co tydzień
parts-mine = Płacisz ty
parts-council = Płaci urząd
parts-together = Razem

payment-four-weeks = Każda wypłata to { $amount }. Dostajesz 13 wypłat na rok.
    .trap = 12 wypłat to nie cały rok. Jest jeszcze 1.
payment-month = Każda wypłata to { $amount }. Dostajesz 12 wypłat na rok.
payment-days = Miesiąc, który ma { $days } dni, daje { $amount }.
payment-once = Wypłata to { $amount }. Przychodzi tylko raz.
payment-may-come-off = Od tego urząd może odliczyć twoją część.

assistant-year = Rok płacy to { $amount }.
assistant-same = W tym jest 5.6 tygodnia płatnego urlopu.
assistant-cover = W te tygodnie może pomagać ktoś inny. To kosztuje { $amount } na rok.
    .add = Dodaj koszt zastępstwa: { $amount } na rok
    .added = Koszt zastępstwa jest w twoich kosztach.
    .change = Zmień płacę za urlop na zastępstwo: { $amount } na rok
assistant-change = Płatny urlop rośnie z każdą godziną pracy. To £12.07 od każdych £100 płacy. To 5,6 tygodnia urlopu na 46,4 tygodnia pracy.
assistant-holiday = Płaca za urlop to { $amount } na rok.
    .add = Dodaj koszt płacy za urlop: { $amount } na rok
    .added = Koszt płacy za urlop jest w twoich kosztach.
    .change = Zmień zastępstwo na płacę za urlop: { $amount } na rok
assistant-tax = Podatek, National Insurance i emerytura mogą kosztować więcej. Usługa payroll powie ci, ile.

weeks-worth = To około { $weeks } tygodnia twoich pieniędzy.

first-month = W pierwszym miesiącu potrzebujesz około { $needs }. Pierwsza wypłata to około { $gets }.
    .short = Poproś urząd o pieniądze na początek.

what-if = Co, jeśli coś pominiesz?
    .help = Zaznacz, co chcesz pominąć. Twój plan się nie zmienia.
    .line = { $what }: { $amount } na rok
    .now = Twój plan kosztuje { $year } na rok.
    .then = Bez tego kosztuje { $year } na rok.
    .once = Bez tego kosztuje { $year }.
    .back = Przywróć wszystko
    .line-first = { $what }: { $amount } w pierwszym roku
    .now-first = Twój plan kosztuje { $year } w pierwszym roku.
    .then-first = Bez tego kosztuje { $year } w pierwszym roku.
    .later = Potem to { $amount } rocznie.
    .nice = Pomiń to, co byłoby miło mieć
priority-title = Co jest najważniejsze, na rok
priority-none = Jeszcze nie wiadomo

change-more-first =
    { $count ->
        [one] Przez pierwszy tydzień kosztuje więcej.
        [few] Przez pierwsze { $count } tygodnie kosztuje więcej.
        [many] Przez pierwszych { $count } tygodni kosztuje więcej.
       *[other] Przez pierwsze { $count } tygodnia kosztuje więcej.
    }
    .then = Potem oszczędza { $amount } co tydzień.
change-at-once = Od początku oszczędza { $amount } co tydzień.
change-dearer = Nowy sposób nie kosztuje mniej. Nadal może być dobry.
change-open = Wpisz każdą kwotę. Wtedy my to liczymy.
change-table = Stary i nowy sposób
change-old = Stary sposób
change-new = Nowy sposób
change-bar-new = Nowy sposób
change-bar-less = Mniej niż stary sposób
change-bar-more = Więcej niż stary sposób
change-bar-line = Stary sposób: { $amount } na rok
change-gain = Co jeszcze będzie lepsze
changes-see = Zobacz, co potem kosztuje mniej

budget-do-nice = Zaznacz, co byłoby miło mieć. Można to zrobić później.
    .so-far = Na razie to { $amount } w pierwszym roku.
budget-do-pay = Niektórzy dopłacają sami. Nie musisz tego robić.

sides = Co jest dobre, a co trudne w każdym sposobie
side-good = Dobre
side-hard = Trudne
sides-fee = Opłata to też koszt. Dodaj ją do swoich kosztów.

rates-lowest = Najniższa płaca według prawa to { $amount } za godzinę od { $age } lat.
rates-below = Spójrz jeszcze raz na płacę. Jest mniejsza, niż mówi prawo.
rates-time = Ta liczba jest na czas od { $from } do { $to }.
rates-past = Ta liczba jest na inny rok. Zapytaj o nową.
rates-source = Tu możesz to sprawdzić: { $source }
