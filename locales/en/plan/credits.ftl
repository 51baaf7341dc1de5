# Pictures, letters and translation.

credits-pictures = Pictures
credits-openmoji = Most pictures are from OpenMoji. Their licence is CC BY-SA 4.0. We cropped some.
credits-health-icons = Some pictures are from Health Icons. Their licence is MIT.
credits-own = We drew a few pictures. Their licence is CC BY-SA 4.0.
credits-letters = Letters
credits-fonts = The letters are Atkinson Hyperlegible Next, Lexend and Noto. They are free for everyone.
translation = About this translation
translation-not-checked = Nobody has checked these words yet. Some may be wrong.
translation-checked = Checked by { $who }.
