# Colours and size.

look-theme = Kolory
look-theme-device = Takie jak na moim urządzeniu
look-theme-light = Jasne
look-theme-cream = Kremowe
look-theme-dark = Ciemne
look-theme-contrast = Wysoki kontrast
look-size = Rozmiar słów
look-size-usual = Zwykły
look-size-bigger = Większy
look-size-large = Dużo większy
look-size-larger = Jeszcze większy
look-size-largest = Największy
look-letters = Kształt liter
look-script = Litery urdu
look-letters-clear = Wyraźne litery
look-letters-device = Litery mojego urządzenia
look-letters-flowing = Płynne litery urdu
look-letters-straight = Proste litery urdu
look-movement = Ruch
look-movement-device = Taki jak na moim urządzeniu
look-movement-none = Bez ruchu
look-voice = Głos
look-voice-slow = Wolny
look-voice-usual = Zwykły
look-example = Tak teraz wyglądają słowa.
look-reset = Ustaw wszystko tak jak na początku
