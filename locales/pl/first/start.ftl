start = Początek
    .about = Twój język i kto robi ten plan

start-language = Wybierz swój język
    .lead = Możesz go zmienić w każdej chwili. Twoje odpowiedzi zostaną.

start-who = Kto robi ten plan?
    .lead = To jest twój plan. Ktoś może ci pomóc.
start-who-me = Ja, bez pomocy
    .plan = To mój plan. Robię go bez pomocy.
start-who-with-help = Ja, z czyjąś pomocą
    .plan = To mój plan. Ktoś mi pomaga go zrobić.
start-who-for-me = Ktoś, kto dobrze mnie zna
    .plan = Ten plan robi ze mną ktoś, kto dobrze mnie zna.

start-length = Ile chcesz napisać?
    .lead = Możesz to zmienić w każdej chwili. Nic, co napiszesz, nie zginie.
start-length-short = Krótki plan. Zajmuje od 2 do 3 godzin.
start-length-full = Pełny plan. Zajmuje od 4 do 5 godzin.
start-length-big = Duży plan, jeśli masz dużo wsparcia. Zajmuje 6 godzin lub więcej.

start-private = Twój plan zostaje u ciebie
    .lead = To, co piszesz, zostaje na tym komputerze lub telefonie.
    .hint =
        Ty wybierasz, kto to zobaczy.
        Nikomu tego nie wysyłamy.
        Inni ludzie, którzy używają tego komputera lub telefonu, mogą to otworzyć.
        Trzymaj kopię planu w bezpiecznym miejscu.
