add-help = اس کے لیے مدد شامل کریں
    .what = اس کے لیے مدد شامل کریں: { $what }
other-help = دوسری مدد
