# Kto co widzi: każda część planu jest tylko dla mnie, też dla pomocników albo też dla urzędu.

share = Kto co widzi
    .about = Wybierasz, kto widzi każdą część
share-about-me = Kto widzi części o Tobie?
    .lead = Możesz to zmienić przed każdym drukowaniem.
share-me = O mnie
share-me-only-me = Tylko ja
share-me-helpers = Ja i osoby, które mi pomagają
share-me-council = Urząd (council) też
share-what-i-want = Kto widzi, czego chcesz?
share-outcomes = Czego chcę
share-supports = Co by pomogło
share-money = Kto widzi Twoje pieniądze?
share-costs = Ile to kosztuje
share-safe = Kto widzi, co może pójść źle?
    .lead = Ta część jest tylko dla Ciebie, dopóki tego nie zmienisz.
share-risks = Co może pójść źle

share-web = Moja sieć
share-culture = Moja kultura, wiara i język
share-communicate = Jak się porozumiewam
share-days = Moje dobre i złe dni
share-working = Co u mnie działa
share-helpers = Kto pomaga mi planować
share-needs = Czego potrzebuję
share-week = Mój tydzień
share-helper = Kto ma mi pomagać
share-manage = Kto zajmuje się pieniędzmi
share-spend = Wydać teraz, oszczędzić później
share-backup = Mój plan awaryjny
share-carer = Osoba, która się mną opiekuje
share-decisions = Moje decyzje
share-after = Kto widzi, co będzie dalej?
share-actions = Co będzie najpierw
share-answer = Co powiedzieli
share-diary = Z kim rozmawiałem lub rozmawiałam
share-spending = Na co wydałem lub wydałam pieniądze
share-review = Kiedy znów na to spojrzymy

# Kopia, którą robimy.

for-whom = Dla kogo jest ta kopia?
for-whom-me = Dla mnie
for-whom-helpers = Dla osób, które mi pomagają
for-whom-council = Dla urzędu (council)
for-whom-all = Twoja kopia ma wszystkie części.
for-whom-nothing = Ta kopia ma wszystkie części.
for-whom-left-out = Te części pomijamy:
for-whom-change = Zmień, kto co widzi
