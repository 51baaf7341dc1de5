communicate = اپنی بات بتانے کے میرے طریقے
    .about = میرے اشارے، اور ان کا مطلب

communicate-list = آپ کے اشارے اور ان کا مطلب
    .lead = بہت لوگ لفظوں کے بغیر بھی بات کہتے ہیں۔ اس سے دوسرے آپ کو سمجھیں گے۔
    .add = ایک اشارہ شامل کریں
    .another = ایک اور اشارہ شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ آپ کا کون سا اشارہ لوگ نہیں سمجھتے؟
    .count =
        { $count ->
            [one] { $count } اشارہ جس کا کچھ مطلب ہے
           *[other] { $count } اشارے جن کا کچھ مطلب ہے
        }
    .untitled = ایک اشارہ جس کا ابھی نام نہیں

communicate-when = یہ کب ہوتا ہے؟
    .hint = جیسے: کوئی مجھے اٹھاتا ہے۔
    .plan = جب یہ ہو، تو میرا اشارہ یہ ہے
communicate-do = اُس وقت آپ کیا کرتے ہیں؟
    .hint = جیسے: کسی کا ہاتھ پکڑ لینا۔
communicate-means = اس کا کیا مطلب ہے؟
    .lead = جو مطلب ہو سکتا ہے، وہ چنیں۔
    .plan = اس کا مطلب
communicate-means-happy = مجھے خوشی ہے
    .plan = مجھے خوشی ہے۔
communicate-means-pain = مجھے درد ہے
    .plan = مجھے درد ہے۔
communicate-means-tired = مجھے تھکن ہے
    .plan = مجھے تھکن ہے۔
communicate-means-scared = مجھے ڈر لگ رہا ہے
    .plan = مجھے ڈر لگ رہا ہے۔
communicate-means-hungry = مجھے کچھ کھانا یا پینا ہے
    .plan = مجھے کچھ کھانا یا پینا ہے۔
communicate-means-stop = یہ بند ہونا چاہیے
    .plan = یہ بند ہونا چاہیے۔
communicate-means-other = کچھ اور
communicate-please = لوگ کیا کریں؟
    .plan = مہربانی کر کے یہ کریں
communicate-please-ask = مجھ سے پوچھیں کہ مجھے کیا چاہیے
    .plan = مہربانی کر کے پوچھیں کہ مجھے کیا چاہیے۔
communicate-please-wait = انتظار کریں
    .plan = مہربانی کر کے انتظار کریں۔
communicate-please-stop = رک جائیں
    .plan = مہربانی کر کے رک جائیں۔
communicate-please-quiet = میرے ساتھ خاموش جگہ چلیں
    .plan = مہربانی کر کے میرے ساتھ خاموش جگہ چلیں۔
communicate-please-stay = میرے ساتھ رہیں
    .plan = مہربانی کر کے میرے ساتھ رہیں۔
communicate-please-help = میری مدد کریں
    .plan = مہربانی کر کے میری مدد کریں۔
communicate-please-other = کچھ اور

communicate-information = آپ کو معلومات کیسے چاہییں؟
    .lead = جو آپ کے لیے ٹھیک ہو، وہ سب چنیں۔
    .plan = مجھے معلومات کیسے چاہییں
communicate-information-talking = کوئی بول کر بتائے
communicate-information-easy-words = آسان لفظ اور تصویریں
communicate-information-big-letters = بڑے حروف
communicate-information-phone = فون پر بات
communicate-information-film = فلم
communicate-information-letter = خط یا پیغام
communicate-information-other = کچھ اور

communicate-understand = آپ کو سمجھنے میں کس سے مدد ملتی ہے؟
    .lead = جس سے مدد ملے، وہ سب چنیں۔
    .plan = سمجھنے میں مجھے کس سے مدد ملتی ہے
communicate-understand-short = چھوٹے لفظ
communicate-understand-one-thing = ایک وقت میں ایک بات
communicate-understand-show = مجھے کر کے دکھائیں
communicate-understand-again = دوسرے لفظوں میں پھر بتائیں
communicate-understand-time = مجھے وقت دیں
communicate-understand-with-someone = بھروسے کا کوئی فرد ساتھ ہو
communicate-understand-other = کچھ اور

communicate-times = بات کرنے کا اچھا وقت کون سا ہے؟
    .lead = اس سے لوگوں کو پتا ہوگا کہ کب پوچھیں۔
communicate-best-time = آپ کا سب سے اچھا وقت
    .plan = بات اور فیصلے کے لیے میرا سب سے اچھا وقت
communicate-best-time-morning = صبح
communicate-best-time-day = دوپہر
communicate-best-time-evening = شام
communicate-best-time-after-food = کھانے کے بعد
communicate-best-time-after-rest = آرام کے بعد
communicate-best-time-after-medicine = دوا کے بعد
communicate-best-time-other = کچھ اور
communicate-worst-time = آپ کا سب سے مشکل وقت
    .plan = بات اور فیصلے کے لیے میرا سب سے مشکل وقت

communicate-show = آپ ہاں اور نہ کیسے بتاتے ہیں؟
    .lead = جو کچھ آپ کرتے ہیں، وہ سب چنیں۔
communicate-show-yes = آپ ہاں کیسے بتاتے ہیں؟
    .plan = ہاں کہنے کا میرا طریقہ
communicate-show-yes-say = بول کر
communicate-show-yes-face = سر یا چہرے سے
communicate-show-yes-hand = ہاتھ سے
communicate-show-yes-look = آنکھوں سے
communicate-show-yes-point = انگلی سے دکھا کر
communicate-show-yes-device = بولنے والی مشین سے
communicate-show-yes-other = کچھ اور
communicate-show-no = آپ نہ کیسے بتاتے ہیں؟
    .plan = نہ کہنے کا میرا طریقہ
communicate-show-not-sure = معلوم نہ ہو تو آپ کیسے بتاتے ہیں؟
    .plan = معلوم نہ ہو تو بتانے کا میرا طریقہ
