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
share-supports = Co pomoże
share-money = Kto widzi Twoje pieniądze?
share-costs = Ile to kosztuje
share-safe = Kto widzi, co może pójść źle?
    .lead = Ta część jest tylko dla Ciebie, dopóki tego nie zmienisz.
share-risks = Co może pójść źle

share-web = Moja sieć
share-culture = Moja kultura i wiara
share-communicate = Jak się porozumiewam
share-days = Dobre i złe dni
share-working = Co działa, a co nie
share-helpers = Kto może mi pomóc planować
share-needs = Czego potrzebuję
share-week = Mój tydzień
share-helper = Kto ma mi pomagać
share-manage = Kto pilnuje pieniędzy
share-spend = Zapłać teraz, potem płać mniej
share-backup = Mój plan zapasowy
share-carer = Kto się mną opiekuje
share-decisions = Moje decyzje
share-after = Kto widzi, co będzie dalej?
share-actions = Co będzie najpierw
share-answer = Co powiedzieli
share-diary = Pytania i rozmowy
share-spending = Moje wydatki
share-review = Spójrz znowu na plan

# Kopia, którą robimy.

for-whom = Dla kogo jest ta kopia?
for-whom-me = Dla mnie
for-whom-helpers = Dla osób, które mi pomagają
for-whom-council = Dla urzędu (council)
for-whom-all = Twoja kopia ma wszystkie części.
for-whom-nothing = Ta kopia ma wszystkie części.
for-whom-left-out = Te części pomijamy:
for-whom-change = Zmień, kto co widzi
