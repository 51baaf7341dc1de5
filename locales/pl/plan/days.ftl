days = Dobre i złe dni
    .about = Co sprawia, że mój dzień jest dobry lub zły

days-morning = Twoje poranki
    .lead = Pomyśl o dobrym poranku. Potem pomyśl o złym.
    .plan = Rano
days-morning-good = Co sprawia, że poranek jest dobry?
    .hint = Na przykład: wstaję późno i najpierw piję herbatę.
days-morning-bad = Co sprawia, że poranek jest zły?
    .hint = Na przykład: przychodzi ktoś nowy i się spieszy.

days-day = Twoje dni
    .lead = Pomyśl o czasie przed obiadem i po obiedzie.
    .plan = W dzień
days-day-good = Co sprawia, że dzień jest dobry?
    .hint = Na przykład: wychodzę i spotykam ludzi.
days-day-bad = Co sprawia, że dzień jest zły?
    .hint = Na przykład: siedzę w domu i nic się nie dzieje.

days-evening = Twoje wieczory
    .lead = Pomyśl o czasie przed snem.
    .plan = Wieczorem
days-evening-good = Co sprawia, że wieczór jest dobry?
    .hint = Na przykład: wybieram, co jemy.
days-evening-bad = Co sprawia, że wieczór jest zły?
    .hint = Na przykład: idę spać za wcześnie.

days-night = Twoje noce
    .lead = Pomyśl o czasie w łóżku.
    .plan = W nocy
days-night-good = Co sprawia, że noc jest dobra?
    .hint = Na przykład: światło się pali.
days-night-bad = Co sprawia, że noc jest zła?
    .hint = Na przykład: boli mnie i nikt mnie nie słyszy.

days-more-good = Co da ci więcej dobrych dni?
    .hint = Na przykład: ktoś, kto pomaga i się nie spieszy.
    .plan = Co da mi więcej dobrych dni
