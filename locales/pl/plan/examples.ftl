# Wymyślone plany do obejrzenia.

examples = Przykłady planów
    .lead = Zobacz, jak mówią o tym inni. Weź pomysły, które Ci się podobają.
examples-made-up = To jest wymyślony przykład. Ludzie i ceny nie są prawdziwi.
examples-ideas = Pomysły dla Ciebie
    .lead = Pomysł trafi do Twojego planu bez ceny.
examples-use = Weź ten pomysł
    .what = Weź ten pomysł: { $what }
examples-used = To jest już w Twoim planie. Zobacz.
examples-all = Wszystkie przykłady
example-sam = Sam, 24 lata
    .about = Sam odchodzi z ośrodka dziennego i uczy się jeździć autobusem.
example-kamlaben = Kamlaben, 78 lat
    .about = Pomaga jej osoba, która mówi po gudżaracku. Pieniędzmi zajmuje się organizacja.
example-ted-and-june = Ted i June, 81 i 79 lat
    .about = Ted ma demencję. June się nim opiekuje i potrzebuje odpoczynku.
example-maya = Maya, 33 lata
    .about = Raz jest lepiej, raz gorzej. Nie zna jeszcze swojej kwoty.
example-abdi = Abdi, 19 lat
    .about = Jest w spektrum autyzmu. Szkoła się kończy, a on chce pracować.
example-lorna = Lorna, 46 lat
    .about = Ma 3 asystentki, w dzień i w nocy. Plan kosztuje więcej niż jej kwota.
example-mei = Mei, 58 lat
    .about = Opiekuje się mamą. Ma 300 £ dla siebie.
example-stanislaw = Stanisław, 76 lat
    .about = Nie ma rodziny i słabo widzi. Wraca ze szpitala do domu.
