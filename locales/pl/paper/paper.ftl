paper-title = Mój plan wsparcia
paper-title-named = Plan wsparcia: { $name }
paper-belongs = Ten plan należy do mnie.
paper-belongs-named = Ten plan należy do osoby: { $name }.
paper-page-of = Strona { "{page}" } z { "{pages}" }
paper-contents = W tym planie
paper-contents-book = W tym zeszycie
paper-contents-between = { ", " }
paper-book-of = Zeszyt { "{book}" } z { "{books}" }
paper-in-book = W zeszycie { "{book}" }:{ " " }
paper-who-made = Kto robi ten plan
paper-stage = Gdzie teraz jestem
paper-nobody-has-seen = Nikt jeszcze tego nie widział.
paper-own-picture = Mój własny obrazek
paper-photo = Moje zdjęcie

paper-me = O mnie
paper-needs = Czego potrzebuję
paper-outcomes = Czego chcę
paper-supports = Co pomoże
paper-costs = Ile to kosztuje
paper-risks = Co może pójść źle
paper-backup = Mój plan zapasowy
paper-grab = Jeśli coś pójdzie źle
paper-actions = Co będzie najpierw
paper-reply = Co powiedzieli
paper-contacts = Pytania i rozmowy
paper-spending = Moje wydatki
paper-reviews = Kiedy spojrzymy znowu
paper-carer = Kto się mną opiekuje
paper-carer-page = Strona dla osoby, która się mną opiekuje
paper-carer-page-named = Strona dla osoby: { $name }
paper-decisions = Moje decyzje
paper-words = Co znaczą trudne słowa

paper-important = Co jest dla mnie ważne
paper-liked = Za co ludzie mnie lubią
paper-support = Jak dobrze mi pomagać
paper-communicate = Jak mówię ludziom, czego chcę
paper-around-me = Świat wokół mnie
paper-my-talk = Jak się porozumiewam
paper-culture = Moja kultura i wiara
paper-days = Moje dobre i złe dni
paper-working = Co działa, a co nie
paper-helpers = Ludzie, którzy pomagają mi planować
paper-topic = O co chodzi
paper-my-answer = Co warto wiedzieć
paper-part-of-day = Kiedy
paper-good-day = Mój dobry dzień
paper-bad-day = Mój zły dzień
paper-works = Czy to działa
paper-next = Co dalej
paper-says = Kto tak mówi
paper-nobody-says = Nie wiemy, kto tak mówi
paper-change-mind = Mogę zmienić zdanie.

paper-most-important = Najważniejsze jest na początku.
paper-needs-law = Pod moimi słowami stoją słowa prawa.
paper-need-what = Co
paper-need-how = Jak to jest u mnie i co będzie
paper-need-wanted = Czego chcę
paper-need-day = zły dzień i dobry dzień
paper-need-another-way = jak to będzie działać
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
paper-worker-view = Co myśli osoba, która pomaga mi za pieniądze
paper-decides = Kto decyduje
paper-decision = Co wybieram
paper-look-again = Kiedy do tego wrócimy
paper-backup-table = Kto pomaga i co musi się stać
paper-backup-if = Jeśli to się stanie
paper-backup-call = Do kogo zadzwonić
paper-backup-must = Co musi się stać
paper-backup-always = Pomoc nie przychodzi
paper-backup-then = Jeśli nie może przyjść:
paper-backup-cost = Pieniądze na to
paper-cannot-wait = Co nie może czekać
paper-out-of-hours = Urząd w nocy i w weekendy
paper-emergency = W niebezpieczeństwie dzwoń pod 999.
    .hurt = Jeśli ktoś mnie krzywdzi, zadzwoń do urzędu (council). Powiedz: adult safeguarding.

paper-grab-table = Gdy nie mogę mówić za siebie
paper-grab-what = Co trzeba wiedzieć
paper-grab-about = O mnie
paper-grab-name = Moje imię
paper-grab-cared-for = Opiekuję się
paper-grab-alone = Gdy choruję lub mam wypadek, ta osoba jest bez nikogo.
paper-grab-ring = Proszę zadzwonić:
paper-grab-first = Najpierw zadzwoń
paper-grab-second = Potem zadzwoń
paper-grab-keys = Moje klucze
paper-grab-medicine = Moje leki
paper-grab-sheet = Mój plan
paper-grab-danger = Niebezpieczeństwo

paper-actions-table = Co zrobić najpierw
paper-action-who = Kto to zrobi
paper-action-by = Do kiedy

paper-agreed = Zgoda na plan: { $who }, { $date }.
paper-decided-by = Kto to powiedział
paper-decided-on = Kiedy to powiedzieli
paper-sent-to = Kto ma mój plan
paper-sent-on = Od kiedy ma mój plan
paper-while-waiting = Co mi pomaga, gdy czekam
paper-reasons = Ich powody
paper-changes = Co chcą zmienić
paper-not-agreed-mine = W czym nie ma zgody: co myślę ja
paper-not-agreed-theirs = W czym nie ma zgody: co myślą oni

paper-questions = O co chcę zapytać
paper-contacts-table = Kto co powiedział
paper-contact-who = Kto i kiedy
paper-contact-said = Co powiedzieli
paper-contact-next = Co dalej
paper-chase = Zapytam znowu

paper-spending-table = Moje wydatki do tej pory
paper-spending-for = Na co
paper-spending-times = Ile razy
paper-spending-other = Inne rzeczy
paper-spending-count =
    { $count ->
        [one] zapłata { $count } raz
        [few] zapłata { $count } razy
        [many] zapłata { $count } razy
       *[other] zapłata { $count } razy
    }
paper-receipts-count =
    { $count ->
        [one] { $count } paragon
        [few] { $count } paragony
        [many] { $count } paragonów
       *[other] { $count } paragonu
    }

paper-reviews-table = Dni, gdy spojrzymy znowu
paper-review-due = Na kiedy jest plan
paper-review-done = Kiedy to było
paper-review-working = Co działa dobrze
paper-not-working = Co nie działa dobrze
paper-review-tried = Jakie próby już były
paper-learned = Czego to uczy
paper-reached = Czego chcę i co już mam
paper-can-now = Co umiem teraz robić
paper-changed = Co się zmienia
paper-enough = Czy pieniędzy wystarcza
paper-happy = Czy ten plan jest dla mnie dobry
paper-review-next = Co dalej

paper-caring = Moja opieka nad kimś
paper-caring-who = Kim się opiekuję
paper-caring-hours = Godziny w zwykłym tygodniu
paper-caring-nights = Noce w zwykłym tygodniu
paper-caring-must-change = Co musi się zmienić

paper-carer-does-for-me = Co robi
paper-carer-wants = Czy może pomagać i czy chce
paper-carer-step-in = Gdy nie może pomóc
paper-carer-does = Co robię
paper-carer-willing = Czy mogę pomagać i czy chcę
paper-carer-will-not = Czego nie będę robić
paper-carer-break = Jakiej przerwy potrzebuję
paper-carer-hard = Co jest dla mnie trudne, bo pomagam
paper-carer-assessment = Czy była rozmowa z urzędem o moich potrzebach
paper-carer-right = Mogę poprosić urząd o rozmowę (carer’s assessment).
    .why = To rozmowa o tym, czego potrzebuję. Nie jest ważne, ile pomagam.

paper-decisions-table = Kto o czym decyduje
paper-decision-what = Co
paper-decision-help = Co pomaga mi decydować
paper-decision-last-word = Kto decyduje na końcu
paper-best-interests = Ludzie muszą robić to, co jest dla mnie najlepsze. Muszą myśleć o tym, czego chcę.
    .family = To nie to samo, co to, czego chce moja rodzina.
paper-need-to-know = co muszę wiedzieć
paper-reason = dlaczego decyduje ktoś inny
paper-involved = jak mają mnie pytać
paper-best-time = Najlepsza pora, żeby mnie pytać
paper-worst-time = Najgorsza pora, żeby mnie pytać
paper-show-yes = Jak pokazuję „tak”
paper-show-no = Jak pokazuję „nie”
paper-show-unsure = Jak pokazuję, że nie wiem

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
paper-nights-a-week =
    { $count ->
        [one] { $count } noc w tygodniu po { $amount }
        [few] { $count } noce w tygodniu po { $amount }
        [many] { $count } nocy w tygodniu po { $amount }
       *[other] { $count } nocy w tygodniu po { $amount }
    }
paper-nights =
    { $count ->
        [one] { $count } noc po { $amount }
        [few] { $count } noce po { $amount }
        [many] { $count } nocy po { $amount }
       *[other] { $count } nocy po { $amount }
    }
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
    .once = Jeszcze nie znam swojej kwoty. Mój plan kosztuje około { $year }.
    .so-far = Jeszcze nie znam swojej kwoty. Na razie plan kosztuje około { $year } na rok.
paper-budget-fits = Mój plan mieści się w moich pieniądzach.
    .so-far = Na razie mój plan mieści się w moich pieniądzach.
paper-budget-under = Mam { $amount } na rok jeszcze bez planu.
    .once = Mam { $amount } jeszcze bez planu.
    .so-far = Na razie mój plan kosztuje mniej niż moja kwota.
paper-budget-over-first-year = Mój plan kosztuje więcej na początku. Potem daje oszczędność.
    .sum = Pierwszy rok kosztuje o { $amount } więcej niż moja kwota.
    .so-far = Na razie mój plan kosztuje więcej na początku.
paper-budget-over-later = Mój plan mieści się w tym roku. Potem kosztuje więcej.
    .sum = Następne lata kosztują o { $amount } na rok więcej niż moja kwota.
    .so-far = Na razie mój plan mieści się w tym roku. Potem kosztuje więcej.
paper-budget-over = Mój plan kosztuje o { $week } na tydzień więcej niż moja kwota. To nie znaczy, że plan jest zły.
    .once = Mój plan kosztuje o { $amount } więcej niż moja kwota. To nie znaczy, że plan jest zły.
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

paper-helper = Kto ma mi pomagać
paper-helper-skills = Co umie osoba, która mi pomaga
paper-helper-character = Jaka jest osoba, która mi pomaga
paper-helper-interests = Co lubi osoba, która mi pomaga
paper-helper-gender = Kobieta czy mężczyzna
paper-helper-speaks = Jakie języki zna osoba, która mi pomaga
paper-helper-faith = Wiara lub pochodzenie
paper-helper-matters = Co jest dla mnie najważniejsze
paper-helper-page = Strona dla nowej osoby, która mi pomaga
paper-helper-must = Co musi robić osoba, która mi pomaga
paper-helper-judge = O czym może decydować osoba, która mi pomaga
paper-helper-not-job = Co nie jest pracą osoby, która mi pomaga

paper-web = Moja sieć
paper-web-rings = Kto i co jest wokół mnie
paper-web-ring = Jak blisko
paper-web-who = Kto lub co
paper-web-help = Może pomóc w

paper-week = Mój tydzień
paper-week-rota = Kto jest ze mną
paper-week-where = Gdzie chodzę i kogo spotykam
paper-week-with = kto:
paper-week-hours = Godziny pomocy w tygodniu
