risks = Co może pójść źle
    .about = Robię to, czego chcę, i dbam o siebie

risks-no-worries = Czy coś cię martwi?
    .lead = Pomyśl, co robisz i gdzie bywasz. Pomyśl o swojej pomocy.
risks-no-worries-yes = Myślę o tym i nic mnie nie martwi.
    .plan = Myślę o tym, co może pójść źle. Nic mnie nie martwi.
risks-no-worries-no = Chcę zrobić plan na coś

risks-list = Robisz to, czego chcesz, i dbasz o siebie
    .lead = Ryzyko to nie powód, żeby rezygnować. To powód, żeby zrobić plan.
    .add = Dodaj coś, co chcę robić
    .another = Dodaj coś jeszcze, co chcę robić
    .none = Tu jeszcze nic nie ma. Co chcesz robić?
    .count =
        { $count ->
            [one] { $count } rzecz, którą chcę robić bezpiecznie
            [few] { $count } rzeczy, które chcę robić bezpiecznie
            [many] { $count } rzeczy, które chcę robić bezpiecznie
           *[other] { $count } rzeczy, które chcę robić bezpiecznie
        }
    .untitled = Coś, co chcę robić, jeszcze bez nazwy

risks-activity = Co chcesz robić?
    .hint = Na przykład: jeździć autobusem bez pomocy.

risks-good = Co jest w tym dobrego?
    .lead = Zacznij od dobrych stron. Wybierz tyle, ile chcesz.
risks-good-feel = Jak się z tym czuję
risks-good-fun = To jest fajne
    .plan = To jest fajne.
risks-good-freedom = Czuję wolność
    .plan = Czuję wolność.
risks-good-useful = Czuję, że mnie potrzebują
    .plan = Czuję, że mnie potrzebują.
risks-good-faith = To pomaga mojej wierze
    .plan = To pomaga mojej wierze.
risks-good-life = Co mi to daje
risks-good-friends = Spotykam przyjaciół
    .plan = Spotykam przyjaciół.
risks-good-skills = Uczę się nowych rzeczy
    .plan = Uczę się nowych rzeczy.
risks-good-health = To dobre dla mojego zdrowia
    .plan = To dobre dla mojego zdrowia.
risks-good-money = To pomaga moim finansom
    .plan = To pomaga moim finansom.
risks-good-own = Mój własny pomysł
risks-good-other = Coś innego

risks-if-not = Co będzie, jeśli tego nie zrobisz?
    .hint = Na przykład: siedzę w domu i jest mi smutno.

risks-wrong = Co może pójść źle?
    .lead = Wybierz to, co martwi ciebie lub innych.
risks-wrong-out = Poza domem
risks-wrong-falling = Mogę się przewrócić
    .plan = Mogę się przewrócić.
risks-wrong-lost = Mogę się zgubić
    .plan = Mogę się zgubić.
risks-wrong-traffic = Coś może mi się stać na drodze
    .plan = Coś może mi się stać na drodze.
risks-wrong-driving = Mogę mieć wypadek autem lub skuterem
    .plan = Mogę mieć wypadek autem lub skuterem.
risks-wrong-people = Inni ludzie
risks-wrong-tricked = Ktoś może mnie oszukać lub okraść
    .plan = Ktoś może mnie oszukać lub okraść.
risks-wrong-online = Ktoś może mnie skrzywdzić w internecie
    .plan = Ktoś może mnie skrzywdzić w internecie.
risks-wrong-bullied = Ktoś może mi dokuczać
    .plan = Ktoś może mi dokuczać.
risks-wrong-hurt-by-others = Ktoś może mnie skrzywdzić
    .plan = Ktoś może mnie skrzywdzić.
risks-wrong-hurting-others = Mogę kogoś skrzywdzić
    .plan = Mogę kogoś skrzywdzić.
risks-wrong-relationships = Miłość lub seks mogą pójść źle
    .plan = Miłość lub seks mogą pójść źle.
risks-wrong-body = Moje ciało
risks-wrong-not-eating = Mogę za mało jeść lub pić
    .plan = Mogę za mało jeść lub pić.
risks-wrong-medicine = Mogę pomylić leki
    .plan = Mogę pomylić leki.
risks-wrong-choking = Mogę się zakrztusić
    .plan = Mogę się zakrztusić.
risks-wrong-seizures = Mogę mieć napad padaczki
    .plan = Mogę mieć napad padaczki.
risks-wrong-skin = Mogę mieć rany na skórze
    .plan = Mogę mieć rany na skórze.
risks-wrong-infection = Mogę zachorować
    .plan = Mogę zachorować.
risks-wrong-mind = Jak się czuję
risks-wrong-alone = Mogę za dużo być bez ludzi
    .plan = Mogę za dużo być bez ludzi.
risks-wrong-very-low = Mogę czuć się bardzo źle lub zrobić sobie krzywdę
    .plan = Mogę czuć się bardzo źle lub zrobić sobie krzywdę.
risks-wrong-upset = Mogę się bardzo zdenerwować
    .plan = Mogę się bardzo zdenerwować.
risks-wrong-alcohol-drugs = Alkohol lub narkotyki mogą mi zaszkodzić
    .plan = Alkohol lub narkotyki mogą mi zaszkodzić.
risks-wrong-home = W domu
risks-wrong-fire = Może być pożar
    .plan = Może być pożar.
risks-wrong-smoking = Papieros może wywołać pożar
    .plan = Papieros może wywołać pożar.
risks-wrong-hot-cold = Może mi być za gorąco lub za zimno
    .plan = Może mi być za gorąco lub za zimno.
risks-wrong-moving = Coś może mi się stać, gdy ktoś mnie podnosi
    .plan = Coś może mi się stać, gdy ktoś mnie podnosi.
risks-wrong-power-cut = Może zabraknąć prądu
    .plan = Może zabraknąć prądu.
risks-wrong-pets = Zwierzę może zrobić krzywdę
    .plan = Zwierzę może zrobić krzywdę.
risks-wrong-help = Moja pomoc
risks-wrong-no-show = Osoba, która pomaga, może nie przyjść
    .plan = Osoba, która mi pomaga, może nie przyjść.
risks-wrong-helper-leaves = Osoba, która pomaga, może odejść
    .plan = Osoba, która mi pomaga, może odejść.
risks-wrong-carer-ill = Osoba, która się mną opiekuje, może zachorować
    .plan = Osoba, która się mną opiekuje, może zachorować.
risks-wrong-money = Pieniądze
risks-wrong-debt = Mogę mieć długi
    .plan = Mogę mieć długi.
risks-wrong-run-out = Może mi zabraknąć pieniędzy
    .plan = Może mi zabraknąć pieniędzy.
risks-wrong-letters = Mogę przeoczyć list
    .plan = Mogę przeoczyć list.
risks-wrong-benefits = Mogę stracić zasiłki
    .plan = Mogę stracić zasiłki.
risks-wrong-own = Mój własny pomysł
risks-wrong-other = Coś innego

risks-how-bad = Jak źle może być?
    .lead = Możesz zgadywać.

risks-who-hurt = Komu może się coś stać?
risks-who-hurt-me = Mnie
    .plan = Coś może się stać mnie.
risks-who-hurt-others = Komuś innemu
    .plan = Coś może się stać komuś innemu.
risks-who-hurt-things = Rzeczom
    .plan = Coś może się zepsuć.

risks-likely = Czy to się stanie?
risks-likely-hardly-ever = Prawie nigdy
    .plan = To prawie nigdy się nie zdarza.
risks-likely-sometimes = Czasami
    .plan = To może się czasami zdarzyć.
risks-likely-often = Często
    .plan = To może się często zdarzać.

risks-serious = Jak bardzo będzie źle?
risks-serious-a-bit = Trochę źle
    .plan = Będzie trochę źle.
risks-serious-quite = Dość źle
    .plan = Będzie dość źle.
risks-serious-very = Bardzo źle
    .plan = Będzie bardzo źle.

risks-talk = Porozmawiaj o tym z kimś, komu ufasz. Porozmawiaj też z pracownikiem socjalnym.

risks-harm = Ktoś cię teraz krzywdzi? Zadzwoń do urzędu (council). Powiedz: adult safeguarding.
    .tell = Zobacz, komu możesz powiedzieć

risk-card-plan = Co zrobimy?
risk-card-me = Ja
risk-card-others = Inni ludzie

risks-tried = Jakie próby już były?
    .hint = Co pomogło? Co nie pomogło?

risks-plan = Jaki jest plan?
    .lead = Małe kroki pomagają dbać o siebie.
risks-i-do = Co zrobisz ty?
    .hint = Na przykład: co wieczór ładuję telefon.
risks-others-do = Co zrobią inni?
    .hint = Napisz kto. Na przykład: Asha uczy się drogi ze mną.

risks-ready = Przygotuj się
    .lead = Plan pomaga, gdy coś zaczyna iść źle.
risks-signs = Po czym poznasz, że coś idzie źle?
    .hint = Co widać najpierw?
risks-if-happens = Do kogo zadzwonisz, jeśli to się stanie?
    .hint = Napisz imię i numer telefonu.

risks-views = Co myślą ludzie?
    .lead = Ludzie mogą myśleć różnie. To jest w porządku.
risks-my-view = Co ty myślisz?
risks-family-view = Co myśli twoja rodzina?
risks-worker-view = Co myśli osoba, która pomaga ci za pieniądze?

risks-decides = Kto decyduje?
    .lead = Jeśli możesz, decydujesz o swoim życiu. Ktoś może ci pomóc zdecydować.
risks-decides-me = Ja
    .plan = Ja decyduję.
risks-decides-with-help = Ja, z pomocą
    .plan = Ja decyduję, z pomocą.
risks-decides-together = Decydujemy razem
    .plan = Decydujemy razem.
risks-decides-best-interests = Inni, dla mojego dobra
    .plan = Inni decydują dla mojego dobra. Myślą o tym, czego chcę.

risks-next = Co teraz?
risks-decision = Co wybierasz?
risks-decision-go = Robię to
    .plan = Robię to.
risks-decision-go-with-changes = Robię to, ze zmianami
    .plan = Robię to, ze zmianami.
risks-decision-try-first = Najpierw próba
    .plan = Najpierw zrobię próbę.
risks-decision-not-now = Nie teraz
    .plan = Nie robię tego teraz.
risks-look-again = Kiedy wrócimy do tego?
risks-look-again-month = Za 1 miesiąc
    .plan = Wrócimy do tego za 1 miesiąc.
risks-look-again-three-months = Za 3 miesiące
    .plan = Wrócimy do tego za 3 miesiące.
risks-look-again-six-months = Za 6 miesięcy
    .plan = Wrócimy do tego za 6 miesięcy.
risks-look-again-year = Za 1 rok
    .plan = Wrócimy do tego za 1 rok.
risks-look-again-day = Którego dnia?
    .hint = To pole może być puste.
