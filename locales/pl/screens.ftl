add-help = Dodaj pomoc do tego
    .what = Dodaj pomoc do tego: { $what }
other-help = Inna pomoc
