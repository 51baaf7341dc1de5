where-what = Co się dzieje
where-rights = Twoje prawa
where-ask = Kogo zapytać
where-time = Jak długo to może trwać
where-say = Powiedz, gdzie teraz jesteś
where-needs =
    .what =
        Rozmawiasz o swoim życiu i o pomocy, której potrzebujesz.
        Urząd mówi na to: assessment.
    .rights =
        Ta rozmowa jest za darmo.
        Może być z tobą ktoś, komu ufasz.
    .ask = Zadzwoń do urzędu. Powiedz: adult social care.
    .time = To może trwać kilka tygodni. Zapytaj, kiedy przyjdą.
where-number =
    .what =
        Urząd liczy, ile jest pieniędzy.
        Może też zapytać o twoje pieniądze.
    .rights =
        Urząd powinien powiedzieć ci twoją kwotę.
        Powinien powiedzieć, jak to policzył.
    .ask = Zapytaj pracownika socjalnego albo dział finansowy (finance team).
    .time = Zapytaj o kwotę wcześnie. Plan możesz zacząć bez niej.
where-plan =
    .what = Mówisz, czego chcesz w życiu i co może pomóc.
    .rights =
        To twój plan. Możesz pomagać go pisać.
        Może ci pomóc ktoś, komu ufasz.
    .ask = Zapytaj rodzinę, przyjaciół albo lokalną grupę.
    .time = Nie ma pośpiechu. Możesz przerwać i wrócić.
where-agree =
    .what =
        Urząd czyta twój plan.
        Czasem mówi tak lub nie zespół ludzi (panel).
    .rights =
        Jeśli powiedzą nie, możesz zapytać dlaczego.
        Musisz dostać kopię swojego planu.
    .ask = Zapytaj pracownika socjalnego. Rzecznik (advocate) może ci pomóc.
    .time = To może trwać kilka tygodni. Zapytaj, którego dnia odpowiedzą.
where-money =
    .what = Wybierasz, jak ktoś dba o twoje pieniądze.
    .rights = Możesz mieć pomoc przy pieniądzach.
    .ask = Zapytaj dział finansowy (finance team) albo lokalną grupę.
    .time = Pierwsze pieniądze mogą przyjść po kilku tygodniach.
where-support =
    .what = Szukasz ludzi i rzeczy, które ci pomogą.
    .rights = Możesz powiedzieć, kto ma ci pomagać.
    .ask = Zapytaj lokalną grupę albo brokera (broker).
    .time = Czasem trzeba czasu, żeby znaleźć dobrą osobę.
where-life =
    .what = Żyjesz swoim życiem, ze swoim wsparciem.
    .rights =
        Możesz ryzykować, tak jak wszyscy.
        Możesz prosić o przegląd planu (review), gdy coś się zmieni.
    .ask = Najpierw zapytaj ludzi, którzy ci pomagają. Gdy coś jest źle, zadzwoń do urzędu.
    .time = To trwa dalej. Zapisuj, co działa.
where-review =
    .what = Ty i urząd patrzycie jeszcze raz na plan.
    .rights = Masz głos, zanim plan się zmieni.
    .ask = Zapytaj pracownika socjalnego.
    .time = Pierwszy raz jest często po 6 do 8 tygodniach. Potem co najmniej raz w roku.

who-social-worker = Pracownik socjalny (social worker)
    .means = Osoba z urzędu. Planuje z tobą wsparcie.
who-finance = Dział finansowy (finance team)
    .means = Ludzie w urzędzie, którzy liczą pieniądze. Pytają, ile możesz płacić.
who-panel = Panel
    .means = Spotkanie ludzi w urzędzie. Mówią tak lub nie na plany.
who-broker = Broker (broker)
    .means = Osoba, która pomaga zorganizować wsparcie. Najpierw zapytaj, czy to kosztuje.
who-planner = Osoba do planowania (support planner)
    .means = Osoba, która pomaga ci pisać plan. Czasem jest z lokalnej grupy.
who-advocate = Rzecznik (advocate)
    .means = Osoba, która pomaga ci mówić, czego chcesz. Nie jest z urzędu.
who-payroll = Firma od płac (payroll service)
    .means = Liczą płacę i podatek osoby, która u ciebie pracuje.
who-assistant = Asystent osobisty (personal assistant)
    .means = Osoba, której płacisz za pomoc. Ty mówisz, co ma robić.
who-doctor = Twój lekarz (GP)
    .means = Dba o twoje zdrowie. Może napisać, czego potrzebujesz.
who-carer = Osoba, która się tobą opiekuje (carer)
    .means = Ktoś z rodziny lub przyjaciół, kto pomaga bez zapłaty. Też ma prawa.

say-no-calm = Nie musisz krzyczeć. Spokojny list ma siłę.
say-no-keep = Poproś, żeby nie zmieniali wsparcia, dopóki rozmawiacie.
say-no-why = Zapytaj dlaczego
    .means = Poproś o odpowiedź na piśmie. Zapytaj, co trzeba zmienić, żeby było tak.
say-no-what = Dowiedz się, na co mówią nie
    .means =
        Czy chodzi o kwotę?
        Czy chodzi o sposób pomocy?
        Czy chodzi o ryzyko?
        Czy chodzi o potrzebę?
say-no-change = Powiedz więcej albo coś zmień
    .means =
        Możesz powiedzieć więcej o tym, jak to pomaga.
        Możesz zmienić część planu.
        Możesz nie zgodzić się na zmiany.
say-no-help = Znajdź pomoc
    .means =
        Poproś kogoś, komu ufasz.
        Poproś o rzecznika (advocate).
        Zapytaj lokalną grupę osób z niepełnosprawnością lub ich bliskich.
        Zapytaj w poradni prawnej (law centre) lub w Citizens Advice.
say-no-review = Poproś o przegląd planu (review)
    .means = Zrób to, gdy twoje życie lub potrzeby się zmieniły.
say-no-complain = Złóż skargę w urzędzie
    .means =
        Najlepiej zrobić to w ciągu 12 miesięcy.
        Odpowiedź może przyjść nawet po 6 miesiącach. Zwykle przychodzi szybciej.
say-no-ombudsman = Idź do ombudsmana (Ombudsman)
    .means =
        Tam sprawdzają skargi na urzędy. To jest za darmo.
        Pełna nazwa to Local Government and Social Care Ombudsman.
        Idź tam, gdy urząd już odpowie, w ciągu 12 miesięcy.
say-no-law = Jeśli wsparcie kończy się teraz
    .means = Szybko zapytaj prawnika. Pomoże ci poradnia prawna (law centre).
say-no-letter = Napisz ten list: { $letter }
