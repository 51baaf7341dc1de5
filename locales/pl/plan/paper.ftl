paper-title = Mój plan wsparcia
paper-title-named = Plan wsparcia: { $name }
paper-belongs = Ten plan należy do mnie.
paper-belongs-named = Ten plan należy do osoby: { $name }.
paper-page-of = Strona { "{page}" } z { "{pages}" }
paper-who-made = Kto robi ten plan
paper-stage = Gdzie teraz jestem
paper-nobody-has-seen = Nikt jeszcze tego nie widział.
paper-photo = Moje zdjęcie

paper-me = O mnie
paper-outcomes = Czego chcę
paper-supports = Co pomoże
paper-costs = Ile to kosztuje
paper-risks = Co może pójść źle
paper-backup = Moja pomoc zapasowa
paper-words = Co znaczą trudne słowa

paper-important = Co jest dla mnie ważne
paper-liked = Za co ludzie mnie lubią
paper-support = Jak dobrze mi pomagać
paper-communicate = Jak mówię ludziom, czego chcę
paper-most-important = Najważniejsze jest na początku.
paper-why = Dlaczego to jest dla mnie ważne
paper-know = Po czym poznam, że się udało
paper-who = Kto pomaga
paper-hours-count =
    { $count ->
        [one] { $count } godzina za każdym razem
        [few] { $count } godziny za każdym razem
        [many] { $count } godzin za każdym razem
       *[other] { $count } godziny za każdym razem
    }
paper-hours-each = Godziny za każdym razem: { $hours }
paper-helps-with = Pomaga w
paper-helped-by = Co w tym pomaga
paper-own-words = Moimi słowami
paper-not-sure = Jeszcze nie wiem.
paper-talk = Chcę o tym porozmawiać.

paper-good = Co jest w tym dobrego
paper-if-not = Co będzie, jeśli tego nie zrobię
paper-wrong = Co może pójść źle
paper-how-bad = Jak źle może być
paper-tried = Jakie próby już były
paper-i-do = Co zrobię ja
paper-others-do = Co zrobią inni
paper-signs = Po czym poznamy, że coś idzie źle
paper-if-happens = Do kogo zadzwonię, jeśli to się stanie
paper-my-view = Co myślę ja
paper-family-view = Co myśli moja rodzina
paper-worker-view = Co myśli mój pracownik socjalny
paper-decides = Kto decyduje
paper-decision = Co wybieram
paper-look-again = Kiedy do tego wrócimy
paper-backup-name = Do kogo zadzwonić
paper-backup-phone = Numer telefonu
paper-cannot-wait = Co nie może czekać
paper-emergency = W niebezpieczeństwie dzwoń pod 999.

paper-number-is = Moja kwota to { $amount } { $often }.
paper-number-roughly = Moja kwota to około { $amount } { $often }.
paper-number-not-known = Jeszcze nie znam swojej kwoty.
paper-costs-table = Ile kosztuje moje wsparcie
paper-column-what = Co
paper-column-much = Ile
paper-column-often = Jak często
paper-column-year = Na rok
paper-all-together = Razem
paper-first-year = Pierwszy rok
paper-later-years = Następne lata
paper-totals = Ile kosztuje mój plan na tydzień, miesiąc i rok
paper-no-price = Jeszcze bez ceny
paper-no-price-count =
    { $count ->
        [one] { $count } rzecz jeszcze nie ma ceny.
        [few] { $count } rzeczy jeszcze nie mają ceny.
        [many] { $count } rzeczy jeszcze nie ma ceny.
       *[other] { $count } rzeczy jeszcze nie ma ceny.
    }
paper-times = { $count } po { $amount }
paper-weeks =
    { $count ->
        [one] przez { $count } tydzień
        [few] przez { $count } tygodnie
        [many] przez { $count } tygodni
       *[other] przez { $count } tygodnia
    }
paper-from-week = od tygodnia { $number }
paper-until-week = do tygodnia { $number }

paper-budget-no-number = Jeszcze nie znam swojej kwoty. Mój plan kosztuje około { $year } na rok.
    .so-far = Jeszcze nie znam swojej kwoty. Na razie plan kosztuje około { $year } na rok.
paper-budget-fits = Mój plan mieści się w moich pieniądzach.
    .so-far = Na razie mój plan mieści się w moich pieniądzach.
paper-budget-under = Mam { $amount } na rok jeszcze bez planu.
    .so-far = Na razie mój plan kosztuje mniej niż moja kwota.
paper-budget-over-first-year = Mój plan kosztuje więcej na początku. Potem daje oszczędność.
    .sum = Pierwszy rok kosztuje o { $amount } więcej niż moja kwota.
    .so-far = Na razie mój plan kosztuje więcej na początku.
paper-budget-over-later = Mój plan mieści się w tym roku. Potem kosztuje więcej.
    .sum = Następne lata kosztują o { $amount } na rok więcej niż moja kwota.
    .so-far = Na razie mój plan mieści się w tym roku. Potem kosztuje więcej.
paper-budget-over = Mój plan kosztuje o { $week } na tydzień więcej niż moja kwota. To nie znaczy, że plan jest zły.
    .sum = Mój plan kosztuje o { $amount } na rok więcej niż moja kwota.
    .so-far = Na razie mój plan kosztuje o { $week } na tydzień więcej niż moja kwota. To nie znaczy, że plan jest zły.
paper-bar-planned = W moim planie
paper-bar-left = Zostaje
paper-bar-more = Więcej niż moja kwota
paper-bar-line = Moja kwota: { $amount }

paper-contact = Ktoś może mi pomóc to przeczytać.
    .who = Kto może mi pomóc to przeczytać
paper-sign = Moje imię i data
paper-pictures = Obrazki: OpenMoji, CC BY-SA 4.0. Niektóre są przycięte. Health Icons, MIT.
paper-checked-by = Tłumaczenie sprawdza: { $who }.
paper-not-checked = Nikt jeszcze nie sprawdził tego tłumaczenia.
