# Pomoc przy planie. Tego nigdy nie ma na papierze.

reminder = Dla osoby, która pomaga
reminder-ask = Najpierw zapytaj. To nie Twój plan.
reminder-wait = Poczekaj. Policz do 10, zanim coś dodasz.
reminder-words = Zapisz słowa tej osoby, nie swoje.
reminder-quiet = Milczenie to też odpowiedź.
reminder-one = Pytaj o jedną rzecz naraz.
reminder-two = Podaj 2 możliwości. Potem zapytaj, czy ta osoba woli coś innego.
reminder-show = Pokaż. Nie tylko mów.
reminder-later = Spróbuj innym razem albo w innym miejscu.
think = Pomyśl jeszcze
think-loved = Co kiedyś bardzo lubiłeś lub lubiłaś?
think-proud = Z czego jesteś dumny lub dumna?
think-people = Kogo chcesz widywać częściej?
think-free-day = Co byś robił lub robiła w wolny dzień?
think-else = Co jeszcze?
think-free-help = Co możesz mieć za darmo?
think-friends = Kto chciałby robić to z Tobą?
think-good = Co byłoby w tym dobre?
think-not = Czego by Ci brakowało, gdybyś tego nie zrobił lub nie zrobiła?

# Czyje to słowa.

whose = Czyje to słowa?
    .said = Czyje to słowa? { $whose }
    .each = { $question } – { $whose }
whose-mine = Moje własne
whose-with-help = Moje, z czyjąś pomocą
whose-someone-else = Innej osoby
whose-with-help-paper = Ktoś pomógł mi to powiedzieć.
whose-someone-else-paper = Ktoś inny powiedział to za mnie.
whose-with-help-note = – powiedziane z czyjąś pomocą
whose-someone-else-note = – słowa innej osoby
