# Several plans on this device, and opening one from a file.

open = Otwórz plan
    .lead = Wybierz plik, który masz. Inne plany też tu zostaną.
open-choose = Wybierz plik
open-done = Twój plan jest otwarty.
open-done-older = To jest starsza wersja planu.
    .help = Jest teraz na liście planów. Tam możesz ją obejrzeć.
open-trouble-large = Ten plik jest za duży na plan.
    .help = Poszukaj pliku, który jest z tej aplikacji.
open-trouble-other = Ten plik to nie plan wsparcia.
    .help = Poszukaj pliku, który jest z tej aplikacji.
open-trouble-pdf = W tym pliku PDF nie ma planu.
    .help = Poszukaj pliku PDF albo kopii z tej aplikacji.
open-trouble-newer = Ten plan jest z nowszej aplikacji.
    .help = Włącz najnowszą aplikację i otwórz plan jeszcze raz.
open-trouble-damaged = Część tego pliku jest zepsuta, więc go nie otworzymy.
    .help = Spróbuj z inną kopią, jeśli ją masz.
open-trouble-reading = Nie udało się przeczytać tego pliku.
    .help = Spróbuj jeszcze raz albo wybierz inną kopię.
open-trouble-full = Nie ma tu miejsca na następny plan.
    .help = Zachowaj kopię któregoś planu. Potem go wyjmij.
open-nothing-lost = Wszystko, co tu było, nadal tu jest.
plans = Plany na tym komputerze lub telefonie
    .lead = Wybierz plan, nad którym chcesz pracować.
    .count =
        { $count ->
            [one] Jest tu { $count } plan.
            [few] Są tu { $count } plany.
            [many] Jest tu { $count } planów.
           *[other] Jest tu { $count } planu.
        }
    .none = Nie ma tu jeszcze planu.
plans-untitled = Plan, jeszcze bez nazwy
plans-changed = Ostatnia zmiana: { $date }
plans-open = Otwórz ten plan
plans-open-now = Ten plan jest teraz otwarty.
plans-take-out = Wyjmij ten plan z komputera lub telefonu
    .hint = Najpierw zachowaj kopię. Możesz go włożyć z powrotem, dopóki jesteś na tej stronie.
plans-shared = Czy inni używają tego komputera? Zachowaj kopię i wyjmij swój plan.
