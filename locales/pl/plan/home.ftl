# The plan's own page: every step, and how far it is.

steps = Kroki mojego planu
step-count = Krok { $number } z { $total }
see-all-steps = Zobacz wszystkie kroki
status-not-started = Jeszcze nie zaczęte
status-started = Zaczęte
status-filled-in = Wypełnione
status-here = Jesteś tutaj
home = Mój plan wsparcia
    .named = Plan wsparcia: { $name }
    .lead = Możesz robić kroki w dowolnej kolejności.
home-carry-on = Kontynuuj: { $step }
home-look = Zobacz mój plan
so-far = Mój plan do tej pory
so-far-me =
    { $count ->
        [one] { $count } rzecz o mnie
        [few] { $count } rzeczy o mnie
        [many] { $count } rzeczy o mnie
       *[other] { $count } rzeczy o mnie
    }
so-far-empty = Twój plan jest na razie pusty. Zacznij od dowolnego kroku.
nobody-has-seen = Nikt jeszcze tego nie widział.
somebody-has-seen = Ktoś ma już ten plan.
filled-in-all = Wypełnione.

part-start = Przygotowanie
part-about = O mnie
part-want = Czego chcę
part-money = Moje pieniądze
part-safe = Moje bezpieczeństwo
part-go = Uzgodnić i działać
step-minutes =
    { $count ->
        [one] Około { $count } minuty.
        [few] Około { $count } minut.
        [many] Około { $count } minut.
       *[other] Około { $count } minuty.
    }
home-full = Pokaż wszystkie kroki
    .title = Za dużo tego czy za mało?
    .help = To jest pełny plan. Krótki plan ma mniej kroków. Rozpoczęte kroki zostają.
home-big = Mam dużo wsparcia
    .title = Za dużo tego?
    .help = To jest duży plan. Pyta też, kto jest z tobą w nocy i czy pomagają 2 osoby naraz.
home-short = Pokaż mniej kroków
    .title = Chcesz powiedzieć więcej?
    .help = To jest krótki plan. Pełny plan ma więcej kroków.
more-here = Tu można powiedzieć więcej
