letters = Listy
    .about = Poproś o coś urząd
    .lead = Wybierz list. Wpiszemy to, co mówi twój plan.

where = Gdzie jestem?
    .lead = To nie jest test. To pokazuje, co się dzieje od początku do końca.
who = Kto co robi?
    .lead = Ci ludzie mogą być częścią twojego planu.
hard-words = Trudne słowa
    .lead = Urząd używa tych słów. Tu jest ich znaczenie.

say-no = Jeśli powiedzą nie
    .lead = „Nie” to nie koniec. Możesz robić to krok po kroku.
have-a-break = Zrób przerwę
    .lead = Twój plan na ciebie czeka.
break-kept = Twoje słowa zostają na tym komputerze lub telefonie.
break-rest = Napij się czegoś. Daj odpocząć oczom.
break-close = Możesz zamknąć tę stronę i wrócić innego dnia.
break-back = Naciśnij „Kontynuuj”, gdy chcesz wrócić.
break-carry-on = Kontynuuj

rights-here = Twoje prawo: { $right }
see-letters = Zobacz listy
see-letter = Napisz list
letter-here = Może w tym pomóc list.
life = Całe moje życie
    .lead = Życie to więcej niż wsparcie. Czego chcesz w każdej części?
life-list = Zobacz wszystko, czego chcę, jako listę
meetings = Rozmowy o twoim planie
    .lead = Często wystarczą 3 rozmowy. Do każdej jest kartka.
eighteen = Kiedy kończysz 18 lat
    .lead = Dla młodych ludzi od 14 do 25 lat i ich rodzin.
