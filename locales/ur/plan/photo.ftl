# The photo of the person.

photo-choose = تصویر چنیں
photo-another = دوسری تصویر چنیں
photo-take-out = تصویر نکال دیں
photo-alt = { $name } کی تصویر
photo-alt-mine = میری تصویر
photo-trouble-large = یہ تصویر بہت بڑی ہے۔ چھوٹی تصویر چنیں۔
photo-trouble-kind = یہ فائل تصویر بن کر نہیں کھلتی۔ کوئی تصویر چنیں۔
photo-trouble-room = یہاں تصویر کی جگہ نہیں۔ آپ کے لفظ محفوظ ہیں۔
own-picture = اپنی تصویر یا ڈرائنگ لگائیں
    .alt = آپ کی اپنی تصویر
