letter-manner = Jak chcesz to powiedzieć?
    .lead = Oba listy mówią to samo.
letter-easy = Łatwe słowa
letter-formal = Słowa urzędowe
letter-blanks = Na liniach pisz ręcznie.
letter-private = Niektóre rzeczy zachowujesz dla siebie. Nie ma ich w tym liście.
    .put-in = Dodaj je do tego listu
letter-ticked = Zaznaczone:
letter-own = Twój list
    .lead = Ten list jest dla ciebie do czytania.
letter-english = Twój list po angielsku
    .lead = Urząd czyta po angielsku. Wyślij ten list.
letter-copy = Skopiuj słowa
letter-copied = Słowa są skopiowane. Możesz je wkleić do e-maila.
letter-copy-trouble = Nie udało się skopiować słów.
    .help = Możesz wydrukować tę stronę.
letter-note-day = Zachowaj kopię każdego listu. Zapisz dzień, w którym go wysyłasz.

letter-from = Nazywam się: { $name }
letter-from-me = Nazywam się: { $carer }
letter-address = Mój adres: { $blank }
letter-to = Do: { $blank } (Council)
letter-date = Data: { $date }
letter-hello =
    .easy = Dzień dobry,
    .formal = Szanowni Państwo,
letter-thanks =
    .easy = Dziękuję.
    .formal = Z poważaniem,
letter-answer =
    .easy =
        Proszę o odpowiedź do { $blank }.
        Proszę pisać łatwymi słowami.
    .formal = Proszę o odpowiedź na piśmie do { $blank }, prostym językiem.
letter-sign = { $name }
letter-sign-here = { $carer }
letter-keep =
    .easy = Proszę nie zmieniać mojego wsparcia, dopóki rozmawiamy.
    .formal = Proszę o utrzymanie mojego obecnego wsparcia do czasu wyjaśnienia tej sprawy.
letter-amount = { $amount } { $often }
letter-a-year = { $amount } w roku
letter-helps = { " – " }

letter-L1 = Zapytaj o swoją kwotę
    .lead = Nikt ci nie powiedział, ile jest pieniędzy.
letter-L1-subject =
    .easy = Moja kwota
    .formal = Mój wstępny budżet osobisty (indicative personal budget)
letter-L1-ask =
    .easy =
        Robię swój plan wsparcia.
        Proszę mi powiedzieć, ile pieniędzy jest na moje wsparcie.
        Urząd mówi na to: indicative budget.
        Proszę mi powiedzieć, jak to policzono.
        Jeśli jeszcze tego nie wiadomo, proszę powiedzieć, kiedy będzie wiadomo.
    .formal =
        Przygotowuję swój plan wsparcia.
        Proszę o podanie kwoty mojego wstępnego budżetu osobistego i sposobu jej obliczenia.
        Jeśli kwota nie jest jeszcze ustalona, proszę o informację, kiedy to nastąpi.
letter-L1-why =
    .easy = Muszę znać swoją kwotę, żeby zrobić plan.
    .formal = Wytyczne do ustawy Care Act 2014 mówią, że kwota powinna być mi znana na etapie, który pozwala mi brać udział w planowaniu.
letter-L1-cost =
    .easy = Mój plan kosztuje na razie około { $cost } w roku.
    .formal = Koszt mojego planu wynosi na razie około { $cost } w roku.

letter-L2 = Poproś o kopię swojego planu
    .lead = Nie masz swojego planu albo innych papierów z urzędu.
letter-L2-subject =
    .easy = Kopia mojego planu
    .formal = Kopie planu, oceny potrzeb i informacji o budżecie osobistym
letter-L2-ask =
    .easy =
        Proszę przysłać mi kopię mojego planu wsparcia.
        Proszę przysłać mi kopię oceny moich potrzeb (assessment).
        Proszę przysłać mi papier, który mówi, jaki jest mój budżet osobisty.
    .formal = Proszę o kopię mojego planu wsparcia, oceny moich potrzeb oraz informacji o moim budżecie osobistym.
letter-L2-why =
    .easy =
        Chcę wiedzieć, co tam jest napisane.
        Jeśli nie ma dla mnie planu, proszę mi to powiedzieć.
    .formal = Jeśli któregoś z tych dokumentów nie ma, proszę o taką informację.

letter-L3 = Powiedz, że pieniędzy jest za mało
    .lead = Twój plan kosztuje więcej niż twoja kwota.
letter-L3-subject =
    .easy = Moja kwota nie wystarcza
    .formal = Mój budżet osobisty nie pokrywa moich potrzeb
letter-L3-ask =
    .easy =
        Myślę, że pieniędzy jest za mało na moje potrzeby.
        Proszę spojrzeć jeszcze raz na moją kwotę.
    .formal = Uważam, że mój budżet osobisty nie wystarcza na moje potrzeby. Proszę o ponowne rozpatrzenie kwoty.
letter-L3-number =
    .easy = Moja kwota to { $number }.
    .formal = Podano mi kwotę: { $number }.
letter-L3-more =
    .easy =
        Mój plan kosztuje { $cost } w roku.
        To jest w roku o { $more } więcej niż moja kwota.
    .formal = Koszt mojego planu to { $cost } w roku, czyli o { $more } w roku więcej niż ta kwota.
letter-L3-costs =
    .easy = Za to płaci mój plan:
    .formal = Mój plan obejmuje następujące koszty:
letter-L3-needs =
    .easy = Moja kwota nie wystarcza na te potrzeby:
    .formal = Kwota nie pokrywa następujących potrzeb:
letter-L3-why =
    .easy = Pieniędzy musi wystarczyć na potrzeby, na które urząd się zgodził.
    .formal = Wytyczne do ustawy Care Act 2014 mówią, że budżet osobisty musi wystarczać na potrzeby, które urząd ma zaspokoić.

letter-L4 = Zapytaj, dlaczego powiedzieli nie
    .lead = Urząd powiedział nie na twój plan albo na jego część.
letter-L4-subject =
    .easy = Dlaczego odpowiedź to nie
    .formal = Uzasadnienie decyzji
letter-L4-no =
    .easy = Urząd powiedział nie na to: { $blank }
    .formal = Dnia { $decided-on } urząd nie zgodził się na: { $blank }
letter-L4-reasons =
    .easy = Urząd podał taki powód:
    .formal = Podano następujące powody:
letter-L4-ask =
    .easy =
        Proszę powiedzieć mi dlaczego.
        Proszę powiedzieć mi, co trzeba zmienić, żeby było tak.
        Proszę powiedzieć mi, co będzie dalej.
    .formal = Proszę o uzasadnienie na piśmie. Proszę też o informację, co musiałoby się zmienić i jaki jest następny krok.

letter-L5 = Poproś o przegląd planu
    .lead = Twoje życie się zmieniło albo plan nie działa.
letter-L5-subject =
    .easy = Proszę spojrzeć jeszcze raz na mój plan
    .formal = Prośba o przegląd planu wsparcia (review)
letter-L5-ask =
    .easy =
        Proszę spojrzeć ze mną jeszcze raz na mój plan.
        Urząd mówi na to: review.
    .formal = Proszę o przegląd (review) mojego planu wsparcia na podstawie ustawy Care Act 2014.
letter-L5-because =
    .easy = Proszę o to, bo:
    .formal = Moje powody:
letter-L5-wants =
    .easy = Tego chcę w swoim życiu:
    .formal = Cele, które chcę osiągnąć:
letter-L5-there =
    .easy =
        Chcę być przy rozmowie o moim planie.
        Proszę nie zmieniać go beze mnie.
    .formal = Proszę o mój udział, zanim cokolwiek zmieni się w planie.

letter-L6 = Odpowiedz na list o pieniądzach
    .lead = Urząd pyta o pieniądze, które zostały, albo chce zwrotu.
    .first =
        Nie ma pośpiechu. Taki list nie znaczy, że robisz coś źle.
        Poproś kogoś, komu ufasz, żeby przeczytał go z tobą.
        Znajdź kwotę i dzień, do którego trzeba odpowiedzieć.
        Weź swój plan i umowę, jeśli ją masz.
letter-L6-subject =
    .easy = List o moich pieniądzach
    .formal = Państwa list w sprawie pieniędzy na moim koncie
letter-L6-about =
    .easy =
        Urząd napisał do mnie o pieniądzach dnia { $blank }.
        Chcę to razem wyjaśnić.
    .formal = Dziękuję za list z dnia { $blank } w sprawie pieniędzy na moim koncie. Chcę tę sprawę wyjaśnić.
letter-L6-for =
    .easy = Te pieniądze są na:
    .formal = Pieniądze są odłożone na:
letter-L6-show =
    .easy =
        Proszę pokazać mi umowę, o którą chodzi.
        Proszę pokazać, jak policzono tę kwotę.
    .formal = Proszę o kopię umowy, na którą urząd się powołuje, i o sposób obliczenia kwoty.
letter-L6-wait =
    .easy =
        Proszę nie zabierać pieniędzy, dopóki rozmawiamy.
        Jeśli muszę zapłacić, proszę o małe raty.
    .formal = Proszę nie pobierać pieniędzy do czasu wyjaśnienia. Jeśli zapłata okaże się należna, proszę o małe raty.

letter-L7 = Poproś o rzecznika (advocate)
    .lead = Trudno ci brać udział i nie ma kto ci pomóc.
letter-L7-subject =
    .easy = Potrzebuję rzecznika (advocate)
    .formal = Prośba o niezależnego rzecznika (independent advocate)
letter-L7-ask =
    .easy =
        Potrzebuję rzecznika (advocate).
        To osoba, która pomaga mi mówić, czego chcę.
    .formal = Proszę urząd o zapewnienie mi niezależnego rzecznika na podstawie ustawy Care Act 2014.
letter-L7-hard =
    .easy = To jest dla mnie trudne:
    .formal = Mam znaczne trudności z tym, aby:
letter-L7-understand =
    .easy = Zrozumieć, co ludzie mi mówią
    .formal = zrozumieć informacje
letter-L7-remember =
    .easy = Zapamiętać to
    .formal = zapamiętać informacje
letter-L7-weigh =
    .easy = Pomyśleć o tym i wybrać
    .formal = rozważyć informacje
letter-L7-tell =
    .easy = Powiedzieć, czego chcę
    .formal = przekazać swoje zdanie, życzenia i uczucia
letter-L7-alone =
    .easy = Nie mam nikogo, kto może to dla mnie zrobić.
    .formal = Nie ma odpowiedniej osoby, która mogłaby mi w tym pomóc.
letter-L7-when =
    .easy = Proszę znaleźć rzecznika, zanim porozmawiamy o moim planie.
    .formal = Proszę o to przed następnym etapem oceny, planowania lub przeglądu.

letter-L8 = Poproś o informacje, które zrozumiesz
    .lead = Trudno ci czytać lub słyszeć to, co mówi urząd.
letter-L8-subject =
    .easy = Jak dawać mi informacje
    .formal = Informacje w formie dla mnie dostępnej
letter-L8-ask =
    .easy = Proszę dawać mi informacje tak:
    .formal = Proszę o informacje i rozmowy w takiej formie:
letter-L8-easy-read =
    .easy = Łatwymi słowami, z obrazkami (easy read)
    .formal = tekst łatwy do czytania (easy read)
letter-L8-large =
    .easy = Dużym drukiem
    .formal = duży druk
letter-L8-language =
    .easy = W tym języku: { $language }
    .formal = w tym języku: { $language }
letter-L8-interpreter =
    .easy = Z tłumaczem, gdy się spotykamy
    .formal = z tłumaczem na spotkaniach
letter-L8-telling =
    .easy = Tak mówię ludziom różne rzeczy:
    .formal = Porozumiewam się w ten sposób:

letter-L9 = Złóż skargę
    .lead = Coś poszło źle i rozmowa nie pomogła.
    .first =
        Jeśli możesz, najpierw porozmawiaj z kimś w urzędzie.
        Możesz poprosić o pomoc rzecznika (advocate).
        Najlepiej złożyć skargę w ciągu 12 miesięcy.
letter-L9-subject =
    .easy = Moja skarga
    .formal = Skarga (formal complaint)
letter-L9-ask =
    .easy = Chcę złożyć skargę na moje wsparcie.
    .formal = Składam skargę dotyczącą mojego wsparcia.
letter-L9-happened =
    .easy = To się stało i wtedy:
    .formal = Co się stało i kiedy:
letter-L9-want =
    .easy = Proszę, żeby urząd zrobił to:
    .formal = O co proszę urząd:
letter-L9-next =
    .easy =
        Proszę to sprawdzić i napisać do mnie.
        Jeśli nadal będzie źle, mogę iść do ombudsmana (Ombudsman).
    .formal = Proszę o zbadanie sprawy i odpowiedź na piśmie. Jeśli odpowiedź mnie nie przekona, mogę zwrócić się do Local Government and Social Care Ombudsman.

letter-L10 = Poproś o pomoc dla osoby, która się tobą opiekuje
    .lead = Ktoś z rodziny lub przyjaciół ci pomaga i też potrzebuje pomocy. Ta osoba wysyła list.
letter-L10-subject =
    .easy = Opiekuję się kimś i też potrzebuję pomocy
    .formal = Prośba o ocenę potrzeb opiekuna (carer’s assessment)
letter-L10-about =
    .easy =
        Pomagam tej osobie: { $looked-after }.
        Robię to bez zapłaty.
    .formal = Opiekuję się bez wynagrodzenia osobą: { $looked-after }.
letter-L10-ask =
    .easy =
        Proszę porozmawiać ze mną o moim życiu i moich potrzebach.
        Urząd mówi na to: carer’s assessment.
    .formal = Proszę o ocenę moich własnych potrzeb (carer’s assessment) na podstawie ustawy Care Act 2014.
letter-L10-talk =
    .easy =
        Chcę powiedzieć, co robię.
        Chcę powiedzieć, co mogę i co chcę robić.
        Chcę powiedzieć, czego potrzebuję, na przykład odpoczynku.
    .formal = Proszę wziąć pod uwagę, co robię, co mogę i chcę robić teraz i później, a także moją pracę, naukę, rodzinę i odpoczynek.

letter-L11 = Poproś o zgodę na koszt
    .lead = Chcesz coś kupić, a nikt się jeszcze nie zgodził.
letter-L11-subject =
    .easy = Proszę o zgodę na ten koszt
    .formal = Prośba o zgodę na wydatek z budżetu osobistego
letter-L11-ask =
    .easy = Chcę za to zapłacić z budżetu osobistego:
    .formal = Proszę o zgodę na zapłacenie z mojego budżetu osobistego za:
letter-L11-why =
    .easy = To mi pomaga, bo:
    .formal = Pomaga to w moich potrzebach, ponieważ:
letter-L11-answer =
    .easy =
        Proszę powiedzieć mi, czy urząd się zgadza.
        Jeśli nie, proszę powiedzieć mi dlaczego.
    .formal = Proszę o odpowiedź na piśmie, czy urząd się zgadza, a jeśli nie, o podanie powodów.

letter-L12 = Poproś o osobę do wspólnego planowania
    .lead = Chcesz, żeby osoba, której ufasz, robiła plan z tobą i z urzędem.
letter-L12-subject =
    .easy = Kto pomaga mi planować
    .formal = Wspólne przygotowanie planu
letter-L12-ask =
    .easy =
        Chcę, żeby ta osoba robiła plan ze mną i z urzędem: { $helper }
        Proszę planować razem z nami.
    .formal = Proszę o wspólne przygotowanie mojego planu wsparcia przez urząd, mnie i tę osobę: { $helper }
letter-L12-share =
    .easy =
        Można rozmawiać z tą osobą o moim planie.
        Proszę dać tej osobie informacje, których potrzebuje.
    .formal = Mogą Państwo rozmawiać z tą osobą o moim planie. Proszę dać jej potrzebne informacje i pomoc.
