outcomes = Czego chcę
    .about = Czego chcę w moim życiu

outcomes-list = Czego chcesz w swoim życiu
    .lead = Najważniejsze daj na początek.
    .add = Dodaj coś, czego chcę
    .another = Dodaj coś jeszcze
    .none = Tu jeszcze nic nie ma. Co poprawi twoje życie?
    .count =
        { $count ->
            [one] { $count } rzecz, której chcę
            [few] { $count } rzeczy, których chcę
            [many] { $count } rzeczy, których chcę
           *[other] { $count } rzeczy, których chcę
        }
    .untitled = Coś, czego chcę, jeszcze bez nazwy

outcomes-what = Czego chcesz w swoim życiu?
    .lead = Wybierz 1 rzecz. Potem możesz dodać więcej.

outcomes-what-people = Ludzie w moim życiu
outcomes-what-see-family = Spotykać się z rodziną
    .plan = Chcę spotykać się z rodziną.
outcomes-what-see-friends = Spotykać się z przyjaciółmi
    .plan = Chcę spotykać się z przyjaciółmi.
outcomes-what-make-friends = Poznać nowych przyjaciół
    .plan = Chcę poznać nowych przyjaciół.
outcomes-what-partner = Mieć partnera lub partnerkę
    .plan = Chcę mieć partnera lub partnerkę.

outcomes-what-out = Poza domem
outcomes-what-use-bus = Jeździć autobusem
    .plan = Chcę jeździć autobusem.
outcomes-what-go-shopping = Chodzić na zakupy
    .plan = Chcę chodzić na zakupy.
outcomes-what-swim = Chodzić na basen
    .plan = Chcę chodzić na basen.

outcomes-what-fun = Zabawa
outcomes-what-join-group = Należeć do klubu lub grupy
    .plan = Chcę należeć do klubu lub grupy.
outcomes-what-music-art = Cieszyć się muzyką lub sztuką
    .plan = Chcę cieszyć się muzyką lub sztuką.
outcomes-what-day-trip = Jeździć na wycieczki
    .plan = Chcę jeździć na wycieczki.

outcomes-what-food = Jedzenie
outcomes-what-cook = Gotować to, co lubię
    .plan = Chcę gotować to, co lubię.
outcomes-what-eat-together = Jeść razem z innymi
    .plan = Chcę jeść razem z innymi.

outcomes-what-home = Mój dom
outcomes-what-tidy-home = Mieć porządek w domu
    .plan = Chcę mieć porządek w domu.
outcomes-what-stay-home = Zostać w swoim domu
    .plan = Chcę zostać w swoim domu.
outcomes-what-safe-night = Czuć się bezpiecznie w nocy
    .plan = Chcę czuć się bezpiecznie w nocy.

outcomes-what-clean = Mycie i ubrania
outcomes-what-wash-my-way = Myć się tak, jak lubię
    .plan = Chcę myć się tak, jak lubię.
outcomes-what-choose-clothes = Wybierać swoje ubrania
    .plan = Chcę wybierać swoje ubrania.

outcomes-what-work = Praca i nauka
outcomes-what-get-job = Mieć pracę
    .plan = Chcę mieć pracę.
outcomes-what-learn-read = Uczyć się czytać
    .plan = Chcę uczyć się czytać.
outcomes-what-learn-skill = Uczyć się czegoś nowego
    .plan = Chcę uczyć się czegoś nowego.
outcomes-what-volunteer = Pracować jako wolontariusz
    .plan = Chcę pracować w wolontariacie.

outcomes-what-health = Moje zdrowie
outcomes-what-walk-more = Więcej chodzić
    .plan = Chcę więcej chodzić.
outcomes-what-sleep-well = Dobrze spać
    .plan = Chcę dobrze spać.
outcomes-what-medicine-time = Brać leki na czas
    .plan = Chcę brać leki na czas.
outcomes-what-see-dentist = Chodzić do dentysty
    .plan = Chcę chodzić do dentysty.

outcomes-what-mind = Jak się czuję
outcomes-what-less-worried = Mniej się martwić
    .plan = Chcę mniej się martwić.
outcomes-what-someone-to-talk = Mieć z kim porozmawiać
    .plan = Chcę mieć z kim porozmawiać.
outcomes-what-out-of-hospital = Nie trafiać do szpitala
    .plan = Chcę nie trafiać do szpitala.

outcomes-what-faith = Wiara i kultura
outcomes-what-pray-together = Modlić się z innymi
    .plan = Chcę modlić się z innymi.
outcomes-what-keep-culture = Zachować swoją kulturę
    .plan = Chcę zachować swoją kulturę.
outcomes-what-festivals = Obchodzić swoje święta
    .plan = Chcę obchodzić swoje święta.

outcomes-what-children = Moje dzieci
outcomes-what-be-parent = Dobrze wychowywać dzieci
    .plan = Chcę dobrze wychowywać swoje dzieci.
outcomes-what-child-time = Mieć czas dla dzieci
    .plan = Chcę mieć czas dla swoich dzieci.

outcomes-what-money = Moje pieniądze
outcomes-what-pay-bills = Płacić rachunki
    .plan = Chcę płacić swoje rachunki.
outcomes-what-not-tricked = Mieć bezpieczne pieniądze
    .plan = Chcę, żeby moje pieniądze były bezpieczne.

outcomes-what-giving = Pomoc innym
outcomes-what-help-neighbour = Pomagać sąsiadom
    .plan = Chcę pomagać sąsiadom.
outcomes-what-vote = Głosować w wyborach
    .plan = Chcę głosować w wyborach.
outcomes-what-teach-language = Uczyć innych swojego języka
    .plan = Chcę uczyć innych swojego języka.

outcomes-what-my-say = Moje zdanie
outcomes-what-choose-helpers = Wybierać, kto mi pomaga
    .plan = Chcę wybierać, kto mi pomaga.
outcomes-what-run-meeting = Prowadzić swoje spotkanie
    .plan = Chcę prowadzić swoje spotkanie.

outcomes-what-carer = Osoba, która się mną opiekuje
outcomes-what-carer-sleep = Osoba, która się mną opiekuje, dobrze śpi
    .plan = Chcę, żeby osoba, która się mną opiekuje, dobrze spała.
outcomes-what-carer-job = Osoba, która się mną opiekuje, ma pracę
    .plan = Chcę, żeby osoba, która się mną opiekuje, zachowała pracę.
outcomes-what-carer-day-off = Osoba, która się mną opiekuje, ma wolne
    .plan = Chcę, żeby osoba, która się mną opiekuje, miała wolne dni.

outcomes-what-own = Mój własny pomysł
outcomes-what-other = Coś innego

outcomes-why = Dlaczego to jest dla ciebie ważne?
    .hint = Wystarczy kilka słów.

outcomes-know = Po czym poznasz, że się udało?
    .hint = Pomyśl, co będzie inaczej.

outcomes-needs = W jakiej potrzebie to pomaga?
    .lead = Wybierz ze swojej listy potrzeb. Możesz wybrać więcej niż 1.
