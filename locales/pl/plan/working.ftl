working = Co działa, a co nie
    .about = Jakie jest teraz moje życie, według mnie i innych

working-list = Co działa, a co nie
    .lead = Ludzie mogą widzieć to różnie. Każdy głos stoi osobno.
    .add = Dodaj coś
    .another = Dodaj coś jeszcze
    .none = Tu jeszcze nic nie ma. Co w twoim życiu działa teraz dobrze?
    .count =
        { $count ->
            [one] { $count } rzecz, która działa lub nie
            [few] { $count } rzeczy, które działają lub nie
            [many] { $count } rzeczy, które działają lub nie
           *[other] { $count } rzeczy, które działają lub nie
        }
    .untitled = Coś, jeszcze bez nazwy

working-what = O co chodzi?
    .hint = Na przykład: pomoc rano.

working-works = Czy to działa?
working-works-yes = To działa
    .plan = To działa.
working-works-no = To nie działa
    .plan = To nie działa.
working-works-both = Trochę tak, trochę nie
    .plan = To działa trochę.

working-view = Kto tak to widzi?
    .lead = Ty jesteś na początku. Innych poproś o ich własne słowa.
working-view-me = Ja
    .plan = Co mówię ja
working-view-family = Moja rodzina
    .plan = Co mówi moja rodzina
working-view-worker = Ktoś z pracowników
    .plan = Co mówi ktoś z pracowników
working-view-other = Ktoś inny, wpiszę imię
    .plan = Co mówi ktoś inny
working-no-view = Nikt jeszcze nie powiedział, kto tak to widzi

working-next = Co ma być dalej?
    .hint = Zostaw to, co działa. Zmień to, co nie działa.
