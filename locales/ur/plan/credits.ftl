# Pictures, letters and translation.

credits-pictures = تصویریں
credits-openmoji = زیادہ تصویریں OpenMoji کی ہیں۔ لائسنس CC BY-SA 4.0 ہے۔ کچھ ہم نے کاٹی ہیں۔
credits-health-icons = کچھ تصویریں Health Icons کی ہیں۔ لائسنس MIT ہے۔
credits-own = چند تصویریں ہم نے بنائیں۔ لائسنس CC BY-SA 4.0 ہے۔
credits-letters = حروف
credits-fonts = حروف کے نام: Atkinson Hyperlegible Next, Lexend, Noto۔ یہ سب کے لیے مفت ہیں۔
translation = اس ترجمے کے بارے میں
translation-not-checked = ابھی کسی نے یہ ترجمہ نہیں دیکھا۔ کچھ لفظ غلط ہو سکتے ہیں۔
translation-checked = یہ ترجمہ { $who } نے دیکھا ہے۔
