check = Sprawdź mój plan
    .about = O co może zapytać urząd
    .lead = To pomaga się przygotować. Plan możesz drukować w każdej chwili.
    .paper = Tak twój plan wygląda na papierze

check-law = Urząd może to powiedzieć tak, po angielsku:

check-about-me = Czy plan jest o tobie?
    .ready = Tak. Plan mówi, co jest dla ciebie ważne.
    .look = Napisz 3 rzeczy, które są dla ciebie ważne. Dodaj coś swoimi słowami.
    .go = Dodaj to, co ważne
check-who-helped = Czy mówisz, kto robi twój plan?
    .ready = Tak. Plan mówi, kto go robi.
    .look = Napisz, jaki jest twój udział i kto ci pomaga.
    .go = Napisz, kto pomaga
check-culture = Czy mówisz, co ważne w twojej kulturze, wierze lub języku?
    .ready = Tak. To już jest w planie.
    .look = Tego jeszcze nie ma w planie. Możesz powiedzieć, że to nieważne.
    .go = Idź do: moja kultura i wiara
check-need-goal = Czy to, czego chcesz, pasuje do twoich potrzeb?
    .look = Na tę potrzebę nic jeszcze nie odpowiada: { $what }
    .go = Spójrz, czego chcesz
check-need-support = Czy na każdą potrzebę jest pomoc?
    .ready = Tak. Na każdą potrzebę jest pomoc.
    .look = Na tę potrzebę jeszcze nie ma pomocy: { $what }
    .go = Dodaj pomoc
check-need-refused = Co będzie, jeśli urząd mówi „nie”?
    .ready = Plan mówi, co wtedy będzie.
    .look = Napisz, co wtedy będzie: { $what }
    .go = Napisz, co będzie
check-goals = Czy mówisz, czego chcesz?
    .ready = Tak. Plan mówi, czego chcesz.
    .look = Plan jeszcze nie mówi, czego chcesz.
    .go = Dodaj to, czego chcesz
    .law = The outcomes that the adult wishes to achieve in day-to-day life
check-know = Czy poznasz, że się udało?
    .ready = Tak. Plan mówi, po czym to poznasz.
    .look = Napisz, po czym poznasz, że się udało.
    .go = Napisz, po czym to poznasz
check-support = Czy na każdą rzecz, której chcesz, jest pomoc?
    .ready = Tak. Na każdą jest pomoc.
    .look = Na to jeszcze nie ma pomocy: { $what }
    .go = Dodaj pomoc
check-support-goal = Czy każda pomoc prowadzi do czegoś, czego chcesz?
    .ready = Tak. Każda prowadzi.
    .look = Napisz, w czym to pomaga: { $what }
    .go = Wybierz, w czym to pomaga
check-explained = Czy mówisz, kto pomaga i kiedy?
    .ready = Tak. Plan mówi, kto i kiedy.
    .look = Napisz, kto pomaga i jak często: { $what }
    .go = Napisz, kto i kiedy
    .law = Which needs the council is going to meet, and how it is going to meet them
check-free-first = Czy jest też pomoc za darmo?
    .ready = Tak. W planie jest pomoc za darmo.
    .look = Masz tylko płatną pomoc. Czy jest też sposób za darmo?
    .go = Dodaj pomoc za darmo
    .law = What can be done to meet or reduce the needs
check-grow = Czy plan pomaga ci się uczyć lub być w dobrym zdrowiu?
    .ready = Tak. Plan mówi, jak pomaga.
    .look = Napisz, dlaczego to jest ważne: { $what }
    .go = Napisz, dlaczego to ważne
    .law = Preventing, reducing or delaying needs for care and support

check-prices = Czy każdy koszt ma cenę?
    .ready = Tak. Każdy koszt ma cenę.
    .look = To jeszcze nie ma ceny: { $what }
    .go = Dodaj cenę
check-money = Czy pieniądze się zgadzają?
    .ready = Tak. Plan mieści się w twoich pieniądzach.
    .look = Spójrz jeszcze raz na pieniądze.
    .go = Spójrz na pieniądze
check-cost-goal = Czy każdy koszt płaci za pomoc, której chcesz?
    .ready = Tak. Każdy płaci za pomoc.
    .look = Napisz, za jaką pomoc to płaci: { $what }
    .go = Wybierz pomoc
check-number = Czy znasz swoją kwotę?
    .ready = Tak. Znasz swoją kwotę.
    .ask = Jeszcze nie znasz swojej kwoty. Zapytaj w urzędzie.
    .go = Spójrz na swoją kwotę
    .law = Personal budget: what it costs to meet the needs, what the adult must pay, and what the council must pay
check-boss = Czy możesz już być szefem?
    .ready = Tak. Jest ubezpieczenie, payroll i płaca za urlop.
    .ask = Płacisz asystentowi. Zapytaj o ubezpieczenie, payroll i płacę za urlop.
    .go = Spójrz na koszty
check-insurance = Czy masz ubezpieczenie szefa?
    .ready = Tak. Jest w twoich kosztach.
    .look = Płacisz asystentowi. Prawo mówi, że potrzebujesz ubezpieczenia.
    .go = Dodaj ubezpieczenie
check-family = Czy chcesz płacić komuś z rodziny?
    .ask = Najpierw urząd musi się zgodzić. Zapytaj pracownika socjalnego.
    .go = Spójrz na tę pomoc
check-manage = Czy mówisz, kto pilnuje pieniędzy?
    .ready = Tak. Plan mówi, kto ich pilnuje.
    .look = Napisz, kto pilnuje twoich pieniędzy.
    .go = Wybierz sposób
check-manage-each = Czy mówisz, kto pilnuje każdego kosztu?
    .look = Napisz, kto pilnuje pieniędzy na to: { $what }
    .go = Wybierz sposób
check-agrees = Czy ta osoba zgadza się dostawać pieniądze?
    .ready = Tak. Ta osoba się zgadza.
    .ask = Najpierw zapytaj tę osobę.
    .go = Zobacz, kto to jest
check-direct-payment = Czy mówisz, ile wynosi direct payment?
    .ready = Tak. Plan mówi, ile to jest i jak często przychodzi.
    .look = Napisz, ile wynosi direct payment i jak często przychodzi.
    .go = Dodaj direct payment
check-contract = Czy jest umowa i ktoś na dni wolne?
    .ready = Tak. Jest jedno i drugie.
    .ask = Zapytaj o umowę. Napisz, kto pomaga, gdy asystenta nie ma.
    .go = Spójrz na bycie szefem
check-legal = Czy urząd musi się najpierw na coś zgodzić?
    .ready = Nie. W planie nie ma nic z tej listy.
    .look = Spójrz na listę rzeczy, o które trzeba najpierw zapytać.
    .ask = Zapytaj o to w urzędzie, zanim zapłacisz.
    .go = Spójrz na listę
check-risks = Czy wiesz, co może pójść źle?
    .ready = Tak. To już jest w planie.
    .look = Tego jeszcze nie ma w planie.
    .go = Pomyśl, co może pójść źle
check-risk-plan = Czy masz plan, jak o siebie dbać?
    .ready = Tak. Masz plan.
    .look = Napisz, co zrobisz: { $what }
    .go = Zrób plan
check-backup = Co, jeśli pomoc nie przyjdzie?
    .ready = Masz osobę, do której zadzwonisz.
    .look = Nie masz jeszcze osoby, do której zadzwonisz.
    .go = Dodaj osobę
check-actions = Czy mówisz, co będzie najpierw?
    .ready = Tak. Plan mówi, kto to zrobi i do kiedy.
    .look = Napisz, co będzie najpierw. Napisz, kto to zrobi i do kiedy.
    .go = Napisz, co będzie najpierw
check-review = Czy mówisz, kiedy spojrzymy znowu?
    .ready = Tak. Plan mówi kiedy.
    .look = Napisz, kiedy spojrzysz znowu na plan.
    .go = Wybierz, kiedy
check-carer = Czy ktoś zapytał osobę, która się tobą opiekuje?
    .ready = Tak. Plan mówi, czego ta osoba chce i potrzebuje.
    .look = Napisz, czy ktoś się tobą opiekuje.
    .go = Napisz, kto się tobą opiekuje
check-carer-wants = Czy ktoś zapytał osobę, która się tobą opiekuje?
    .look = Zapytaj, czy może pomagać i czy chce.
    .go = Napisz, czego chce
check-carer-cannot = Czy osoba, która się tobą opiekuje, może pomagać?
    .ask = Ta osoba mówi „nie”. Powiedz w urzędzie, że potrzebujesz innej pomocy.
    .go = Spójrz na to jeszcze raz
check-carer-step-in = Co, jeśli osoba, która się tobą opiekuje, nie może pomóc?
    .look = Dodaj drugą osobę i jej numer telefonu.
    .go = Dodaj osobę
check-carer-assessment = Czy urząd zapytał, czego potrzebuje osoba, która się tobą opiekuje?
    .look = Napisz, czy urząd zaproponował rozmowę (carer’s assessment).
    .ask = Ta osoba może poprosić o rozmowę (carer’s assessment). To jej prawo.
    .go = Napisz, czego chce
check-caring = Czy plan mówi, co robisz dla tej osoby?
    .ready = Tak. Plan mówi, co robisz i czy możesz robić to dalej.
check-caring-who = Czy plan mówi, co robisz dla tej osoby?
    .look = Napisz, kim się opiekujesz i co robisz.
    .go = Napisz, co robisz
check-caring-able = Czy możesz i chcesz robić to dalej?
    .look = Urząd musi o to zapytać. Możesz powiedzieć „nie”.
    .go = Napisz, czy możesz dalej
    .law = Whether the carer is able, and willing, and is likely to continue to be able and willing, to provide care
check-caring-cannot = Czy możesz i chcesz robić to dalej?
    .ask = Twoja odpowiedź to „nie”. Powiedz w urzędzie, że potrzebna jest inna pomoc.
    .go = Spójrz na to jeszcze raz
check-caring-assessment = Czy urząd zapytał, czego ty potrzebujesz?
    .look = Napisz, czy urząd zaproponował rozmowę (carer’s assessment).
    .ask = Poproś o rozmowę (carer’s assessment). To twoje prawo.
    .go = Napisz, czego chcesz
check-caring-need = Czy plan mówi, co jest trudne, bo się kimś opiekujesz?
    .ready = Tak. To jest na liście w prawie.
    .look = Prawo ma na to listę. Wystarczy 1 rzecz z niej.
    .go = Wybierz, co jest trudne
check-caring-alone = Co, gdy chorujesz lub masz wypadek?
    .ready = Ktoś przyjdzie do osoby, którą się opiekujesz.
    .look = Ta osoba może zostać bez nikogo. Napisz, kto wtedy przyjdzie.
    .go = Dodaj, kto przyjdzie
check-caring-break = Z czyich pieniędzy jest twoja przerwa?
    .ask = Mogą to płacić pieniądze osoby, którą się opiekujesz. Zapytaj w urzędzie: { $what }
    .go = Zobacz, kto płaci
check-decisions = Czy to ty decydujesz?
    .ready = Tak. Plan mówi, kto o czym decyduje.
    .look = Napisz, o czym chcesz decydować.
    .go = Dodaj decyzję
check-decision-reason = Czy ktoś inny decyduje za ciebie?
    .look = Napisz, dlaczego decyduje ta osoba: { $what }
    .go = Napisz dlaczego
check-decision-paper = Czy jest dokument o tym, kto decyduje?
    .ask = Poproś o ten dokument: { $what }
    .go = Spójrz na tę decyzję
check-numbers = Czy możemy przeczytać każdą liczbę?
    .ready = Tak. Możemy przeczytać wszystkie.
    .look = Spójrz jeszcze raz na tę liczbę: { $what }
    .go = Spójrz na liczbę
check-talk = O czym chcesz porozmawiać?
    .ask = Chcesz o tym porozmawiać: { $what }
    .go = Idź do pytania
check-not-sure = Czego jeszcze nie wiesz?
    .ask = Jeszcze tego nie wiesz: { $what }
    .go = Idź do pytania

check-look-count =
    { $count ->
        [one] 1 rzecz do sprawdzenia
        [few] { $count } rzeczy do sprawdzenia
        [many] { $count } rzeczy do sprawdzenia
       *[other] { $count } rzeczy do sprawdzenia
    }
check-ask-count =
    { $count ->
        [one] 1 rzecz, o którą trzeba zapytać
        [few] { $count } rzeczy, o które trzeba zapytać
        [many] { $count } rzeczy, o które trzeba zapytać
       *[other] { $count } rzeczy, o które trzeba zapytać
    }
check-ready-count =
    { $count ->
        [one] 1 rzecz jest gotowa
        [few] { $count } rzeczy są gotowe
        [many] { $count } rzeczy jest gotowych
       *[other] { $count } rzeczy jest gotowych
    }
check-private = Kto widzi to, co prywatne?
    .ready = Wiadomo już, kto widzi Twoje prywatne części.
    .look = Teraz prywatne części widzisz tylko Ty. Powiedz, czy inni mogą je zobaczyć.
    .go = Wybierz, kto je widzi
