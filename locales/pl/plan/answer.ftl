answer = Co powiedzieli
    .about = Co urząd powiedział o moim planie

answer-sent = Kto ma twój plan?
    .lead = Napisz to, gdy ktoś już dostanie twój plan.
answer-sent-on = Którego dnia plan poszedł do tej osoby?
answer-sent-to = Kto dostaje plan?
    .hint = Na przykład: Jo, mój pracownik socjalny.

answer-said = Co powiedzieli?
    .lead = Możesz tu wrócić, gdy będziesz wiedzieć.
answer-decision = Jaka jest decyzja?
answer-decision-waiting = Czekam
    .plan = Czekam na odpowiedź.
answer-decision-yes = Powiedzieli: tak
    .plan = Powiedzieli: tak.
answer-decision-yes-with-changes = Tak, jeśli coś zmienimy
    .plan = Powiedzieli: tak, jeśli coś zmienimy.
answer-decision-no = Powiedzieli: nie
    .plan = Powiedzieli: nie.
answer-while-waiting = Co ci pomaga, gdy czekasz?
    .hint = Na przykład: siostra przychodzi w piątki. Za 2 tygodnie pytam znowu.
answer-by = Kto to powiedział?
    .hint = Napisz imię i kim jest ta osoba.
answer-on = Którego dnia to powiedzieli?

answer-if-no = Jeśli mówią: nie
    .hint =
        Zapytaj dlaczego. Zapytaj, co zmieni odpowiedź na tak. Poproś o to na piśmie.
        Na co mówią nie? Czy chodzi o pieniądze lub pomoc? Czy chodzi o ryzyko?
        Możesz zmienić plan lub wyjaśnić więcej. Możesz nie zgodzić się na zmiany.
        Poszukaj pomocy. Pomoże rzecznik (advocate), lokalna grupa lub prawnicy z law centre.
        Jeśli twoje życie się zmieni, możesz prosić o przegląd planu (review). Poproś, żeby pomoc do tego czasu została.
        Możesz złożyć skargę w urzędzie. Najlepiej zrób to w ciągu 12 miesięcy.
        Dalej jest źle? Sprawdzi to rzecznik skarg (Ombudsman). To nic nie kosztuje.

answer-why = Dlaczego tak powiedzieli?
    .lead = Możesz poprosić o powody na piśmie.
answer-reasons = Jakie są ich powody?
answer-changes = Co chcą zmienić?

answer-not-agreed = W czym się nie zgadzacie?
    .lead = Możecie myśleć różnie. Napisz o obu stronach.
answer-my-view = Co ty myślisz?
answer-their-view = Co oni myślą?
