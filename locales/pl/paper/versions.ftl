# What is new since an older version of the plan.

paper-new = Co jest nowe od ostatniego razu
paper-new-since = Ostatnio była wersja { $number }.
    .day = Ostatnio była wersja { $number }, odłożona w dniu { $date }.
paper-new-nothing = Od tamtej pory nie ma nic nowego.
paper-new-sums = Ile kosztuje mój plan w roku
    .first = Ile kosztuje mój plan w pierwszym roku
    .later = Ile kosztuje mój plan w następnych latach
paper-new-before = Przedtem
paper-new-now = Teraz
paper-new-difference = Co się różni
paper-new-more = { $amount } więcej
paper-new-less = { $amount } mniej
paper-new-added = Nowe
paper-new-taken-out = Wyjęte
paper-new-order = To, co najważniejsze, ma nową kolejność.
paper-new-nothing-said = Nic
