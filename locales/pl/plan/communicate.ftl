communicate = Jak się porozumiewam
    .about = Co robię i co to znaczy

communicate-list = Co robisz i co to znaczy
    .lead = Wiele osób mówi też bez słów. To pomaga innym cię zrozumieć.
    .add = Dodaj coś, co robię
    .another = Dodaj coś jeszcze, co robię
    .none = Tu jeszcze nic nie ma. Co robisz, a ludzie tego nie rozumieją?
    .count =
        { $count ->
            [one] { $count } rzecz, którą robię i która coś znaczy
            [few] { $count } rzeczy, które robię i które coś znaczą
            [many] { $count } rzeczy, które robię i które coś znaczą
           *[other] { $count } rzeczy, które robię i które coś znaczą
        }
    .untitled = Coś, co robię, jeszcze bez nazwy

communicate-when = Kiedy to się dzieje?
    .hint = Na przykład: ktoś mnie podnosi.
    .plan = Gdy to się dzieje, robię to
communicate-do = Co wtedy robisz?
    .hint = Na przykład: trzymam się czyjejś ręki.
communicate-means = Co to znaczy?
    .lead = Wybierz, co to może znaczyć.
    .plan = To znaczy
communicate-means-happy = Cieszę się
    .plan = Cieszę się.
communicate-means-pain = Boli mnie
    .plan = Boli mnie.
communicate-means-tired = Brak mi sił
    .plan = Brak mi sił.
communicate-means-scared = Boję się
    .plan = Boję się.
communicate-means-hungry = Chcę jeść lub pić
    .plan = Chcę jeść lub pić.
communicate-means-stop = Chcę, żeby to się skończyło
    .plan = Chcę, żeby to się skończyło.
communicate-means-other = Coś innego
communicate-please = Co ludzie mają zrobić?
    .plan = Proszę zrobić to
communicate-please-ask = Zapytaj mnie, czego chcę
    .plan = Proszę zapytać mnie, czego chcę.
communicate-please-wait = Poczekaj
    .plan = Proszę poczekać.
communicate-please-stop = Przestań
    .plan = Proszę przestać.
communicate-please-quiet = Idź ze mną w ciche miejsce
    .plan = Proszę iść ze mną w ciche miejsce.
communicate-please-stay = Zostań ze mną
    .plan = Proszę zostać ze mną.
communicate-please-help = Pomóż mi
    .plan = Proszę mi pomóc.
communicate-please-other = Coś innego

communicate-information = Jak lubisz dostawać informacje?
    .lead = Wybierz wszystko, co ci odpowiada.
    .plan = Jak lubię dostawać informacje
communicate-information-talking = Ktoś mi mówi
communicate-information-easy-words = Proste słowa i obrazki
communicate-information-big-letters = Duże litery
communicate-information-phone = Rozmowa przez telefon
communicate-information-film = Film
communicate-information-letter = List lub wiadomość
communicate-information-other = Coś innego

communicate-understand = Co pomaga ci rozumieć?
    .lead = Wybierz wszystko, co pomaga.
    .plan = Co pomaga mi rozumieć
communicate-understand-short = Krótkie słowa
communicate-understand-one-thing = Jedna rzecz na raz
communicate-understand-show = Pokaż mi
communicate-understand-again = Powiedz to jeszcze raz, inaczej
communicate-understand-time = Daj mi czas
communicate-understand-with-someone = Jest ze mną ktoś, komu ufam
communicate-understand-other = Coś innego

communicate-times = Kiedy jest dobry czas na rozmowę?
    .lead = Wtedy ludzie wiedzą, kiedy cię pytać.
communicate-best-time = Twoja najlepsza pora
    .plan = Moja najlepsza pora na rozmowę i decyzje
communicate-best-time-morning = Rano
communicate-best-time-day = W środku dnia
communicate-best-time-evening = Wieczorem
communicate-best-time-after-food = Po jedzeniu
communicate-best-time-after-rest = Po odpoczynku
communicate-best-time-after-medicine = Po lekach
communicate-best-time-other = Coś innego
communicate-worst-time = Twoja najgorsza pora
    .plan = Moja najgorsza pora na rozmowę i decyzje

communicate-show = Jak pokazujesz tak i nie?
    .lead = Wybierz wszystko, co robisz.
communicate-show-yes = Jak pokazujesz tak?
    .plan = Jak pokazuję tak
communicate-show-yes-say = Mówię to
communicate-show-yes-face = Głową lub twarzą
communicate-show-yes-hand = Ręką
communicate-show-yes-look = Oczami
communicate-show-yes-point = Wskazuję
communicate-show-yes-device = Mówi to moje urządzenie
communicate-show-yes-other = Coś innego
communicate-show-no = Jak pokazujesz nie?
    .plan = Jak pokazuję nie
communicate-show-not-sure = Jak pokazujesz, że nie wiesz?
    .plan = Jak pokazuję, że nie wiem
