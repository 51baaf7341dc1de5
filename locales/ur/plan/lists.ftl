# Lists of things that a person makes.

change = بدلیں
    .what = بدلیں: { $what }
take-out = نکال دیں
    .what = نکال دیں: { $what }
taken-out = نکال دیا۔
    .what = نکال دیا: { $what }
put-back = واپس رکھیں
    .what = واپس رکھیں: { $what }
move-up = اوپر کریں
    .what = اوپر کریں: { $what }
move-down = نیچے کریں
    .what = نیچے کریں: { $what }
moved = { $what } اب نمبر { $number } پر ہے۔
link-none = آپ کی فہرست ابھی خالی ہے۔ اسے ابھی چھوڑ سکتے ہیں۔
    .go = یہاں جائیں: { $step }
pounds = پاؤنڈ
said-back = { $often } { $amount }، یعنی سال میں { $year }۔
add-help = اس کے لیے مدد شامل کریں
    .what = اس کے لیے مدد شامل کریں: { $what }
other-help = دوسری مدد
offered = شروع کرنے کے لیے ایک چنیں
