# Lists of things that a person makes.

change = Zmień
    .what = Zmień: { $what }
take-out = Wyjmij
    .what = Wyjmij: { $what }
taken-out = Wyjęte.
    .what = Wyjęte: { $what }
put-back = Włóż z powrotem
    .what = Włóż z powrotem: { $what }
move-up = Przesuń w górę
    .what = Przesuń w górę: { $what }
move-down = Przesuń w dół
    .what = Przesuń w dół: { $what }
moved = { $what } ma teraz numer { $number }.
link-none = Twoja lista jest pusta. Możesz to na razie pominąć.
    .go = Idź do: { $step }
pounds = Funty
said-back = { $amount } { $often } to { $year } na rok.
add-help = Dodaj pomoc do tego
    .what = Dodaj pomoc do tego: { $what }
other-help = Inna pomoc
offered = Wybierz coś, żeby zacząć
