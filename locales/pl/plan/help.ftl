# Help.

help-order = Możesz robić kroki w dowolnej kolejności.
help-skip = Możesz pominąć każde pytanie. Możesz do niego wrócić.
help-not-sure = „Nie wiem” to dobra odpowiedź.
help-listen = Naciśnij „Posłuchaj”, żeby usłyszeć słowa.
help-words = Możesz pisać swoimi słowami, w swoim języku.
help-back = Naciśnij „Wstecz”, żeby wrócić. Twoje słowa zostają.
help-put-back = Coś jest wyjęte? Możesz to włożyć z powrotem.
help-copy = Często zachowuj kopię planu. Przeglądarka może coś zgubić.
help-private = To, co piszesz, zostaje na tym komputerze lub telefonie.
help-people = Kto może ci pomóc?
help-people-trust = Ktoś z przyjaciół lub z rodziny.
help-people-group = Lokalna grupa dla osób z niepełnosprawnością lub ich bliskich.
help-people-advocate = Rzecznik (advocate) pomoże ci mówić, czego chcesz.
help-people-council = Twój pracownik socjalny w urzędzie.
help-tell = Ktoś Cię krzywdzi? Komu możesz powiedzieć
help-tell-doctor = Lekarzowi albo pielęgniarce.
help-tell-police = Policji. Zadzwoń pod 101. W niebezpieczeństwie pod 999.
help-hide = Naciśnij „Ukryj mój ekran”, żeby zakryć plan. Możesz też nacisnąć Escape 2 razy.
