new-plan = Co to jest plan wsparcia?
    .means =
        Mówi, czego chcesz w życiu.
        Mówi, jakiej pomocy potrzebujesz i ile ona kosztuje.
new-whose = Kto go robi?
    .means =
        Ty. To jest twój plan.
        Ktoś może ci pomóc. Ty wybierasz kto.
new-money = Skąd są pieniądze?
    .means =
        Urząd może płacić za twoją pomoc.
        Te pieniądze to budżet osobisty (personal budget). Część możesz płacić ty.
        Możesz zacząć, zanim poznasz kwotę.
new-how = Jak działa ta aplikacja?
    .means =
        Każda strona pyta o 1 rzecz i ma obrazki.
        Wybierasz obrazek lub piszesz własnymi słowami.
        Naciśnij „Posłuchaj”, a aplikacja ci przeczyta.
new-sums = Czy musisz liczyć?
    .means = Nie. Aplikacja liczy wszystko za ciebie.
new-wrong = Czy można to zrobić źle?
    .means =
        Nie. Każda odpowiedź jest dobra, jeśli jest prawdziwa.
        Możesz pominąć, co chcesz, i zmienić to później.
new-end = Co dostajesz?
    .means =
        Dostajesz plan na papierze i jako 1 plik.
        Trzymasz go u siebie. Ty wybierasz, kto go widzi.

life-home = Mój dom
life-health = Moje zdrowie
life-people = Ludzie w moim życiu
life-work = Praca i nauka
life-fun = Przyjemności
life-faith = Wiara i kultura
life-about = Wychodzenie z domu
life-money = Moje pieniądze
life-giving = Pomaganie innym i mój głos
life-own = Moje własne pomysły
life-nothing = Tu jeszcze nic nie ma. Tak też jest dobrze.
life-more = Czego możesz tu chcieć? { $part }
