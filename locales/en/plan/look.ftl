# Colours and size.

look-theme = Colours
look-theme-device = The same as my device
look-theme-light = Light
look-theme-cream = Cream
look-theme-dark = Dark
look-theme-contrast = High contrast
look-size = Size of words
look-size-usual = Usual
look-size-bigger = Bigger
look-size-large = Much bigger
look-size-larger = Even bigger
look-size-largest = Biggest
look-letters = Shape of letters
look-script = Urdu letters
look-letters-clear = Clear letters
look-letters-device = The letters of my device
look-letters-flowing = Flowing Urdu letters
look-letters-straight = Straight Urdu letters
look-movement = Movement
look-movement-device = The same as my device
look-movement-none = No movement
look-voice = Voice
look-voice-slow = Slow
look-voice-usual = Usual
look-example = This is how words look now.
look-reset = Put it all back as it was at the start
