week = میرا ہفتہ
    .about = کس دن کیا ہوتا ہے

week-list = آپ کے ہفتے میں کیا ہو؟
    .lead = جو ابھی کرتے ہیں وہ شامل کریں۔ پھر وہ جو کرنا ہے۔
    .add = میرے ہفتے میں کچھ شامل کریں
    .another = ایک اور کام شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ پیر کو آپ کیا کرتے ہیں؟
    .count =
        { $count ->
            [one] میرے ہفتے میں { $count } کام
           *[other] میرے ہفتے میں { $count } کام
        }
    .untitled = ایک کام جس کا ابھی نام نہیں

week-what = آپ کو کیا کرنا ہے؟
    .hint = جیسے: تیرنے جانا۔

week-when = یہ کب ہوتا ہے؟
    .lead = 1 سے زیادہ بھی چن سکتے ہیں۔
week-days = کون سے دن؟
week-days-mon = پیر
week-days-tue = منگل
week-days-wed = بدھ
week-days-thu = جمعرات
week-days-fri = جمعہ
week-days-sat = ہفتہ
week-days-sun = اتوار
week-parts = دن کا کون سا حصہ؟
week-parts-morning = صبح
week-parts-afternoon = دوپہر
week-parts-evening = شام
week-parts-night = رات

week-place = آپ کہاں جاتے ہیں، اور وہاں کون ہے؟
week-where = آپ کہاں جائیں گے؟
    .hint = جیسے: شہر کا سوئمنگ پول۔
week-who = آپ کس سے ملیں گے؟
    .hint = جیسے: بین، یا کلب کے لوگ۔
week-taking-part = آپ کیسے حصہ لیتے ہیں؟
week-taking-part-there = میں وہاں ہوں
    .plan = میں وہاں ہوں
week-taking-part-join-in = سب کے ساتھ شامل ہونا
    .plan = سب کے ساتھ شامل ہونا
week-taking-part-give = کام میں ہاتھ بٹانا
    .plan = کام میں ہاتھ بٹانا

week-help = کیا اس میں مدد چاہیے؟
week-need = یہ کام کیسے ہوتا ہے؟
week-need-by-myself = بغیر مدد کے
    .plan = یہ کام بغیر مدد کے ہوتا ہے
week-need-with-help = مدد سے
    .plan = یہ کام مدد سے ہوتا ہے
week-support = کس سے مدد ملتی ہے؟
    .hint = اپنی مدد کی فہرست سے چنیں۔
week-hours = ہر دن کتنے گھنٹے مدد چاہیے؟
    .hint = 1 دن کے سارے گھنٹے گنیں۔
    .missing = گھنٹے لکھیں، جیسے 2 یا 2.5
week-rota = اس وقت آپ کے ساتھ کون ہے؟
week-at-once = ایک ساتھ کتنے لوگ مدد کرتے ہیں؟
    .hint = کچھ ہوئسٹ کے لیے یا حفاظت کے لیے 2 لوگ چاہییں۔
week-at-once-one = 1 فرد
    .plan = 1 فرد میری مدد کرتا ہے
week-at-once-two = 2 لوگ ایک ساتھ
    .plan = 2 لوگ ایک ساتھ میری مدد کرتے ہیں
week-nights = رات کو آپ کے پاس کیا مدد ہے؟
week-nights-nobody = کسی کی ضرورت نہیں
    .plan = رات کو مجھے کسی کی ضرورت نہیں
week-nights-call = بلانے پر کوئی آتا ہے
    .plan = رات کو بلانے پر کوئی آتا ہے
week-nights-sleep = کوئی یہیں سوتا ہے
    .plan = رات کو کوئی یہیں سوتا ہے
week-nights-awake = کوئی ساری رات جاگتا ہے
    .plan = کوئی ساری رات جاگتا ہے

week-table = میرا ہفتہ، دن بہ دن
week-day = دن
week-add = شامل کریں
    .what = کچھ شامل کریں: { $day }، { $part }
week-no-time = ابھی دن یا وقت نہیں
    .plan = ابھی دن یا وقت نہیں
week-sum = ہر ہفتے مدد کے گھنٹے
week-hours-count =
    { $count ->
        [one] ہر ہفتے { $count } گھنٹہ
       *[other] ہر ہفتے { $count } گھنٹے
    }
week-hours-each = ہر ہفتے { $hours } گھنٹے
week-nobody = ایک مدد جس کا ابھی نام نہیں
week-cost = بتائیں اس پر کتنا خرچ آتا ہے
    .what = بتائیں اس پر کتنا خرچ آتا ہے: { $what }

week-offer = آپ کا ہفتہ کچھ اور کہتا ہے۔
    .says = آپ کے ہفتے میں یہ مدد: { $hours }۔
    .use = { $hours } لکھیں
    .used = اب خرچ میں { $hours } لکھا ہے۔
