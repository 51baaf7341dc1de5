# Versions of a plan: a newer one beside the one that is kept, and what is new in it.

versions = Wersje mojego planu
version-now = To jest wersja { $number } Twojego planu.
version-named = { $name }, wersja { $number }
version-number = Wersja { $number }
    .kept = Wersja { $number }, odłożona w dniu { $date }
version-kept = Odłożony bez zmian w dniu { $date }
version-start = Zacznij nową wersję
    .help = Twój plan zostaje tu taki, jaki jest teraz. Dalej pracujesz w nowej wersji.
version-begun = Jesteś teraz w wersji { $number }.
    .help = Poprzednia wersja jest na liście planów. Możesz ją obejrzeć w każdej chwili.
version-look = Obejrzyj tę wersję
version-older = Starsza wersja planu
    .lead = Możesz ją obejrzeć i wydrukować. Zostaje taka, jaka jest.
version-missing = Tej wersji nie ma na tym komputerze ani telefonie.
version-go-on = Chcesz pracować dalej od tego miejsca?
whats-new = Co jest nowe od ostatniego razu
    .lead = Zobacz, co zmieniło się w Twoim planie.
whats-new-none = Nie ma tu starszej wersji tego planu.
whats-new-printed = W pliku PDF jest Twój plan i ta lista. To Twoja własna kopia, jest w niej wszystko.
