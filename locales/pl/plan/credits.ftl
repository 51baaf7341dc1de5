# Pictures, letters and translation.

credits-pictures = Obrazki
credits-openmoji = Większość obrazków jest z OpenMoji. Ich licencja to CC BY-SA 4.0. Niektóre są przycięte.
credits-health-icons = Niektóre obrazki są z Health Icons. Ich licencja to MIT.
credits-own = Kilka obrazków jest naszych. Ich licencja to CC BY-SA 4.0.
credits-letters = Litery
credits-fonts = Litery to Atkinson Hyperlegible Next, Lexend i Noto. Są za darmo dla wszystkich.
translation = O tym tłumaczeniu
translation-not-checked = Nikt jeszcze nie sprawdził tych słów. Niektóre mogą być złe.
translation-checked = Sprawdza: { $who }.
