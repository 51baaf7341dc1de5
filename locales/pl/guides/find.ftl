find-local = Pomoc blisko ciebie
find-none = Możesz szukać na liście lokalnej pomocy. Lista jest w pliku.
    .ask = Poproś o nią lokalną grupę, ośrodek dla opiekunów lub urząd (council).
find-private = Lista zostaje na tym komputerze lub telefonie. Nikt nie widzi, czego szukasz.
find-open = Wybierz plik z listą
find-reading = Chwileczkę. Czytamy listę.
find-count =
    { $count ->
        [one] Na tej liście jest { $count } miejsce lub grupa.
        [few] Na tej liście są { $count } miejsca i grupy.
        [many] Na tej liście jest { $count } miejsc i grup.
       *[other] Na tej liście jest { $count } miejsc i grup.
    }
find-from =
    To jest lista „{ $file }”.
    Data otwarcia: { $date }.
find-ended =
    { $count ->
        [one] Pominęliśmy { $count }, bo już nie działa.
        [few] Pominęliśmy { $count }, bo już nie działają.
        [many] Pominęliśmy { $count }, bo już nie działają.
       *[other] Pominęliśmy { $count }, bo już nie działają.
    }
find-nameless =
    { $count ->
        [one] Pominęliśmy { $count } bez nazwy.
        [few] Pominęliśmy { $count } bez nazwy.
        [many] Pominęliśmy { $count } bez nazwy.
       *[other] Pominęliśmy { $count } bez nazwy.
    }
find-cut = Ta lista jest bardzo długa. Wzięliśmy pierwsze 20 000.
find-this-visit = Ta przeglądarka nie przechowuje listy. Następnym razem plik będzie znów potrzebny.
find-take-out = Usuń tę listę z tego komputera lub telefonu
find-another = Wybierz inną listę
    .hint = Inna lista zajmie miejsce tej.
find-trouble-large = Ten plik jest za duży.
    .help = Poproś o listę dla swojej okolicy.
find-trouble-other = Ten plik nie jest listą lokalnej pomocy.
    .help = Poszukaj pliku z końcówką „.json” lub „.csv”.
find-trouble-broken = Część tego pliku jest uszkodzona i nie możemy go otworzyć.
    .help = Poproś o ten plik jeszcze raz.
find-trouble-empty = Na tej liście nic nie ma.
    .help = Poproś o inną.
find-trouble-kept = Nie udało się otworzyć listy, którą tu mieliśmy.
    .help = Wybierz plik jeszcze raz.

find-words = Czego szukasz?
    .hint = Listy są zwykle po angielsku. Na przykład: lunch albo nazwa miasta.
find-look = Szukaj
find-all = Pokaż wszystkie
find-often = Wiele osób szuka:
find-often-peer = Ludzi takich jak ja
find-often-lunch = Wspólnych obiadów
find-often-carer = Pomocy dla opiekunów
find-often-advocate = Rzeczników (advocates)
find-often-transport = Transportu
find-category = Jaki rodzaj pomocy?
    .any = Każdy rodzaj
find-language = Jaki język?
    .any = Każdy język
find-cost = Za darmo czy nie?
find-cost-any = Pokaż oba
find-cost-free = Tylko darmowa pomoc
find-cost-paid = Tylko płatna pomoc
find-access-said = Pokaż tylko miejsca, które piszą, jak wejść
find-found =
    { $count ->
        [one] Znaleziono { $count } miejsce lub grupę
        [few] Znaleziono { $count } miejsca i grupy
        [many] Znaleziono { $count } miejsc i grup
       *[other] Znaleziono { $count } miejsc i grup
    }
    .none = Nic na liście nie ma tego wszystkiego. Spróbuj innych słów albo mniej słów.
find-more = Pokaż więcej: { $count }

find-closed = Na razie zamknięte
find-checked = Sprawdzono: { $date }. Najpierw zadzwoń.
find-not-checked = Nie wiemy, kiedy to sprawdzono. Najpierw zadzwoń.
find-rest = Gdzie to jest i jak zapytać
find-run-by = Prowadzi:
find-where = Gdzie:
find-access = Wejście:
find-speaks = Języki:
find-kind = Rodzaj pomocy:
find-for = Dla kogo:
find-ages = Wiek:
    .both = od { $from } do { $to } lat
    .from = od { $from } lat
    .to = do { $to } lat
find-when = Kiedy:
find-costs = Cena:
find-free = za darmo
find-phone = Telefon:
find-email = E-mail:
find-web = W internecie:
find-planned-costs =
    { $what }: jest teraz w twoim planie.
    To kosztuje. Cenę możesz wpisać w „Ile to kosztuje”.

find-lines = Numery, na które możesz zadzwonić
    .lead = Pomagają ludziom w całej Anglii.
find-lines-checked = Sprawdzono: { $date }. Numery mogą się zmienić.
find-ring = Zadzwoń: { $number }
    .what = Zadzwoń: { $number }, { $what }
find-line-nhs = NHS 111
    .what = Chorujesz i nie wiesz, co robić.
find-line-samaritans = Samaritans
    .what = Jest ci bardzo źle lub samotnie. Słuchają w dzień i w nocy.
find-line-mind = Mind
    .what = Chcesz porozmawiać o swoich uczuciach i zdrowiu psychicznym.
find-line-mencap = Mencap
    .what = Ty lub ktoś bliski ma trudności w uczeniu się.
find-line-age-uk = Age UK
    .what = Jesteś osobą starszą albo opiekujesz się kimś starszym.
find-line-carers-uk = Carers UK
    .what = Opiekujesz się kimś z rodziny lub przyjaciół.
find-line-citizens-advice = Citizens Advice
    .what = Masz pytania o pieniądze, zasiłki lub mieszkanie.
find-line-ombudsman = Local Government and Social Care Ombudsman
    .what = Skarga do urzędu (council) nie pomogła.

find-ask = Zapytaj kogoś, kto wie
find-ask-peer = Zapytaj kogoś, kto też ma budżet osobisty.
find-ask-group = Zapytaj w grupie osób niepełnosprawnych, starszych lub opiekunów.
find-ask-own = Znasz już jakieś miejsce? Dodaj je do „Moja sieć”.
find-own = Dodaj miejsce do „Moja sieć”
