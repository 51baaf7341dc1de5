# Find help: a list of local help, lines to ring, and people who know.

find = Szukam pomocy
    .about = Miejsca blisko mnie i numery, na które mogę zadzwonić
    .lead = Poszukaj pomocy blisko siebie. Najpierw zadzwoń i zapytaj.
find-link = Znajdź pomoc blisko siebie

