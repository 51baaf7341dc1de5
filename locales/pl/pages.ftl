filled-in-all = Wypełnione.
language-not-checked = Jeszcze nie sprawdzony
help-hide = Naciśnij „Ukryj mój ekran”, żeby zakryć plan. Możesz też nacisnąć Escape 2 razy.
