# The photo of the person.

photo-choose = Wybierz zdjęcie
photo-another = Wybierz inne zdjęcie
photo-take-out = Wyjmij zdjęcie
photo-alt = Zdjęcie: { $name }
photo-alt-mine = Moje zdjęcie
photo-trouble-large = To zdjęcie jest za duże. Wybierz mniejsze.
photo-trouble-kind = Nie możemy pokazać tego pliku jako zdjęcia. Wybierz plik ze zdjęciem.
photo-trouble-room = Nie ma tu miejsca na to zdjęcie. Twoje słowa są bezpieczne.
own-picture = Użyj własnego zdjęcia lub rysunku
    .alt = Twój własny obrazek
