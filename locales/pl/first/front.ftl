# The front page.

front = Zrób plan swojego życia i wsparcia
    .lead = Ten plan należy do ciebie. Ty mówisz, czego chcesz. Idziemy krok po kroku, z obrazkami.
front-make = Zrób mój plan
front-carry-on = Kontynuuj mój plan
front-where = Wróć do ostatniej strony
front-open = Otwórz plan
new = To dla ciebie nowe?
    .lead = Tu jest o tym, czym jest plan wsparcia i jak to działa.
front-language = Wybierz swój język
front-know = Dobrze wiedzieć przed startem
front-know-time = To trwa 2 godziny lub dłużej. Możesz przerwać i wrócić w każdej chwili.
front-know-letters = Weź listy z urzędu. Możesz zacząć bez nich.
front-know-trust = Poproś osobę, której ufasz, żeby usiadła obok. Ty wybierasz kto.
front-know-private = To, co piszesz, zostaje na tym komputerze lub telefonie.
plans-start = Zacznij następny plan
