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
assistant-change = Płatny urlop rośnie z każdą godziną pracy. To £12.07 od każdych £100 płacy.
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
budget-do-pay = Niektórzy dopłacają sami. Nie musisz tego robić.

sides = Co jest dobre, a co trudne w każdym sposobie
side-good = Dobre
side-hard = Trudne
sides-fee = Opłata to też koszt. Dodaj ją do swoich kosztów.

paper-my-part = Moja część to { $amount } na tydzień.
paper-parts = Kto płaci za moje wsparcie
paper-column-who = Kto
paper-column-week = Na tydzień
paper-part-mine = Płacę ja
paper-part-council = Płaci urząd
paper-extra-costs = Co kosztuje mnie więcej z powodu niepełnosprawności
    .lead = Chcę pokazać tę listę, gdy pytają o moje pieniądze.
paper-payment-four-weeks = Każda wypłata to { $amount }. W roku jest 13 wypłat.
paper-payment-month = Każda wypłata to { $amount }. W roku jest 12 wypłat.
paper-payment-days = Miesiąc, który ma { $days } dni, daje { $amount }.
paper-payment-once = Wypłata to { $amount }. Przychodzi tylko raz.
paper-first-month = W pierwszym miesiącu potrzebuję około { $needs }. Pierwsza wypłata to około { $gets }.
    .short = Potrzebuję pieniędzy na początek.
paper-weeks-worth = około { $weeks } tygodnia moich pieniędzy
paper-weeks-left = To około { $weeks } tygodnia moich pieniędzy.
paper-put-by = Pieniądze, które odkładam
    .lead = Te pieniądze są na koncie z ważnego powodu.
    .day = { $amount } na { $day }
paper-priority = Co jest najważniejsze
paper-manage = Kto pilnuje moich pieniędzy
paper-manage-who = Kto to jest
paper-direct-payment = Moja płatność bezpośrednia (direct payment) to { $amount } { $often }.
    .amount = Moja płatność bezpośrednia (direct payment) to { $amount }.
paper-how-check = Jak sprawdzam pieniądze
paper-managed-by = Kto pilnuje każdego kosztu
paper-boss = Bycie szefem
paper-ask-first = O co chcę najpierw zapytać
paper-costs-less = Co potem kosztuje mniej

rates-lowest = Najniższa płaca według prawa to { $amount } za godzinę od { $age } lat.
rates-below = Spójrz jeszcze raz na płacę. Jest mniejsza, niż mówi prawo.
rates-time = Ta liczba jest na czas od { $from } do { $to }.
rates-past = Ta liczba jest na inny rok. Zapytaj o nową.
rates-source = Tu możesz to sprawdzić: { $source }
