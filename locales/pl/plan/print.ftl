print = Drukuj i zachowaj
    .about = Możesz drukować w każdej chwili
    .lead = Zrób swój plan na papierze. Zachowaj też kopię.

pdf = Twój plan na papierze
    .lead = PDF to plik, który możesz wydrukować lub wysłać.
pdf-make = Zrób mój PDF
pdf-making = Robimy twój PDF. To może potrwać kilka sekund.
pdf-made = Twój PDF jest gotowy. Poszukaj go w pobranych plikach.
pdf-again = Zrób mój PDF jeszcze raz
pdf-missing = Tych liter nie ma w twoim PDF: { $letters }
    .help = W planie one są. Możesz je dopisać ręcznie.
pdf-trouble = Nie udało się zrobić PDF.
    .help = Twój plan jest bezpieczny. Spróbuj jeszcze raz albo wydrukuj tę stronę.
pdf-trouble-parts = Brakuje części aplikacji, więc PDF jeszcze nie ma.
    .help = Włącz internet i otwórz aplikację jeszcze raz.
pdf-trouble-memory = To urządzenie ma za mało pamięci na PDF.
    .help = Zamknij inne okna i spróbuj jeszcze raz.
pdf-books = Twój plan jest długi. To { $count ->
    [one] 1 zeszyt
    [few] { $count } zeszyty
    [many] { $count } zeszytów
   *[other] { $count } zeszytu
}.
    .help = Zeszyt łatwiej trzymać. Zapisz każdy z nich.
pdf-book-pages = { $count ->
    [one] 1 strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
pdf-book-save = Zapisz zeszyt { $book }
pdf-book-saved = Zeszyt { $book } jest zapisany. Szukaj go w pobranych plikach.
pdf-print-page = Drukuj tę stronę
keep-file = Twój plan w 1 pliku
    .lead = Ten plik otworzysz tu znowu lub na innym urządzeniu.
keep-safe = Gdzie jest dobre miejsce na kopię?
    .hint = Na pendrivie lub u osoby, której ufasz.
