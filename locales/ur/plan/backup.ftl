backup = مدد نہ آئے تو میرا پلان
    .about = کچھ بگڑ جائے تو کس کو فون کرنا ہے

backup-who = مدد نہ آئے تو کون مدد کرے گا؟
    .lead = کوئی ایسا چنیں جس پر بھروسا ہو۔ پہلے اُن سے پوچھیں۔
backup-name = ان کا نام کیا ہے؟
backup-phone = ان کا فون نمبر کیا ہے؟
    .hint = جیسے ملاتے ہیں، ویسے ہی لکھیں۔
    .missing = فون نمبر لکھیں، جیسے { "\u2066" }01632 960123{ "\u2069" }

backup-cannot-wait = کون سا کام رک نہیں سکتا؟
    .lead = وہ مدد چنیں جو ہر روز ضروری ہے۔
backup-cannot-wait-medicine = میری دوا
    .plan = میری دوا رک نہیں سکتی۔
backup-cannot-wait-toilet = ٹوائلٹ جانا
    .plan = ٹوائلٹ جانا رک نہیں سکتا۔
backup-cannot-wait-food = کھانا پینا
    .plan = کھانا پینا رک نہیں سکتا۔
backup-cannot-wait-moving = اٹھنا اور چلنا پھرنا
    .plan = اٹھنا اور چلنا پھرنا رک نہیں سکتا۔
backup-cannot-wait-company = کوئی میرے پاس ہو
    .plan = کسی کا میرے پاس ہونا ضروری ہے۔
backup-cannot-wait-washing = نہانا دھونا
    .plan = نہانا دھونا رک نہیں سکتا۔
backup-cannot-wait-other = کچھ اور

backup-list = کچھ بگڑ جائے تو کیا ہوگا؟
    .lead = چنیں کہ کیا ہو سکتا ہے۔ پھر بتائیں، کون مدد کرے گا۔
    .add = ایک بات شامل کریں جو ہو سکتی ہے
    .another = ایک اور بات شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ آپ کی مدد میں کیا بگڑ سکتا ہے؟
    .count =
        { $count ->
            [one] { $count } بات جس کا پلان تیار ہے
           *[other] { $count } باتیں جن کا پلان تیار ہے
        }
    .untitled = ایک بات جس کا ابھی نام نہیں

backup-what = کیا ہو سکتا ہے؟
    .lead = 1 چنیں۔ اور باتیں بعد میں شامل کر سکتے ہیں۔
backup-what-cared-for = جن کا خیال رکھنا میرے ذمے ہے
backup-what-they-are-alone = جن کا خیال رکھنا میرے ذمے ہے، وہ اکیلے ہوں
backup-what-i-am-ill = میں بیمار ہوں یا چوٹ لگے
backup-what-helper = میرے مددگار
backup-what-helper-ill = مددگار بیمار ہو
backup-what-helper-away = مددگار چھٹی پر ہو
backup-what-helper-leaves = مددگار کام چھوڑ دے
backup-what-no-show = مددگار نہ آئے
backup-what-agency-stops = ایجنسی کسی کو نہ بھیج سکے
backup-what-home = گھر اور سفر
backup-what-bad-weather = موسم خراب ہو
backup-what-no-transport = بس یا ٹیکسی نہ آئے
backup-what-broken = میرے کام کی چیز خراب ہو جائے
backup-what-power-cut = بجلی چلی جائے
backup-what-people = لوگ اور صحت
backup-what-carer-ill = جو میرا خیال رکھتے ہیں، وہ بیمار ہوں
backup-what-hospital = مجھے ہسپتال جانا پڑے
backup-what-illness-around = کوئی بیماری پھیلی ہو
backup-what-money = پیسے
backup-what-money-late = پیسے دیر سے آئیں
backup-what-card-lost = بینک کارڈ گم ہو جائے
backup-what-own = میری اپنی بات
backup-what-other = کچھ اور

backup-call-first = سب سے پہلے کس کو فون کریں گے؟
    .lead = نام لکھنے سے پہلے اُن سے پوچھیں۔
backup-first = پہلے فرد کا نام کیا ہے؟
backup-first-phone = پہلے فرد کا فون نمبر کیا ہے؟
    .hint = جیسے ملاتے ہیں، ویسے ہی لکھیں۔
    .missing = فون نمبر لکھیں، جیسے { "\u2066" }01632 960123{ "\u2069" }
backup-knows = ان کے بارے میں کیا سچ ہے؟
backup-knows-knows-me = وہ مجھے اچھی طرح جانتے ہیں
    .plan = وہ مجھے اچھی طرح جانتے ہیں۔
backup-knows-has-key = ان کے پاس میرے گھر کی چابی ہے
    .plan = ان کے پاس میرے گھر کی چابی ہے۔

backup-call-second = پھر کس کو فون کریں گے؟
    .lead = یہ اس وقت کے لیے ہے جب پہلا فرد نہ آ سکے۔
backup-second = دوسرے فرد کا نام کیا ہے؟
backup-second-phone = دوسرے فرد کا فون نمبر کیا ہے؟
    .hint = جیسے ملاتے ہیں، ویسے ہی لکھیں۔
    .missing = فون نمبر لکھیں، جیسے { "\u2066" }01632 960123{ "\u2069" }

backup-must = تب کیا ہونا ضروری ہے؟
    .lead = وہ چنیں جو تب بھی ضروری ہے۔
backup-must-medicine = مجھے دوا ملے
    .plan = مجھے دوا ملنا ضروری ہے۔
backup-must-toilet = ٹوائلٹ جا سکوں
    .plan = میرا ٹوائلٹ جانا ضروری ہے۔
backup-must-food = کھانا پینا ملے
    .plan = مجھے کھانا پینا ملنا ضروری ہے۔
backup-must-safety = میں محفوظ رہوں
    .plan = میرا محفوظ رہنا ضروری ہے۔
backup-must-other = کچھ اور

backup-wait = مدد کا کتنی دیر انتظار ہو سکتا ہے؟
    .lead = اندازہ بھی ٹھیک ہے۔
backup-wait-minutes = کچھ منٹ
    .plan = میرے لیے کچھ منٹ کا انتظار ٹھیک ہے۔
backup-wait-hour = 1 گھنٹہ
    .plan = میرے لیے 1 گھنٹے کا انتظار ٹھیک ہے۔
backup-wait-hours = کچھ گھنٹے
    .plan = میرے لیے کچھ گھنٹوں کا انتظار ٹھیک ہے۔
backup-wait-day = 1 دن
    .plan = میرے لیے 1 دن کا انتظار ٹھیک ہے۔

backup-they-must = جن کا آپ خیال رکھتے ہیں، ان کے لیے کیا ضروری ہے؟
    .lead = وہ چنیں جو آپ کے بغیر بھی ضروری ہے۔
backup-they-must-company = کوئی ان کے پاس ہو
    .plan = کسی کا ان کے پاس ہونا ضروری ہے۔
backup-they-must-medicine = انہیں دوا ملے
    .plan = انہیں دوا ملنا ضروری ہے۔
backup-they-must-toilet = وہ ٹوائلٹ جا سکیں
    .plan = ان کا ٹوائلٹ جانا ضروری ہے۔
backup-they-must-food = انہیں کھانا پینا ملے
    .plan = انہیں کھانا پینا ملنا ضروری ہے۔
backup-they-must-other = کچھ اور

backup-they-wait = وہ کتنی دیر اکیلے رہ سکتے ہیں؟
    .lead = اندازہ بھی ٹھیک ہے۔
backup-they-wait-never = بالکل نہیں
    .plan = ہر وقت کسی کا ان کے پاس ہونا ضروری ہے۔
backup-they-wait-hour = 1 گھنٹہ
    .plan = وہ 1 گھنٹہ اکیلے رہ سکتے ہیں۔
backup-they-wait-hours = کچھ گھنٹے
    .plan = وہ کچھ گھنٹے اکیلے رہ سکتے ہیں۔
backup-they-wait-day = 1 دن
    .plan = وہ 1 دن اکیلے رہ سکتے ہیں۔

backup-cost = اس کے پیسے کہاں سے آئیں گے؟
    .lead = مشکل وقت کے پیسے چنیں، اگر رکھے ہیں۔

backup-out-of-hours = رات کو کس نمبر پر فون کریں گے؟
    .lead = رات اور ہفتہ اتوار کے لیے کونسل کا ایک نمبر ہے۔ آپ یہ پوچھ سکتے ہیں۔
    .hint = جیسے ملاتے ہیں، ویسے ہی لکھیں۔
    .missing = فون نمبر لکھیں، جیسے { "\u2066" }01632 960123{ "\u2069" }

backup-where = آپ کی چیزیں کہاں ہیں؟
    .lead = جو آپ کا پلان دیکھے گا، اسے یہ پتا چلے گا۔ اسے خالی چھوڑ سکتے ہیں۔
backup-where-keys = آپ کی چابیاں کہاں ہیں؟
    .hint = جیسے: پڑوس میں سلمیٰ کے پاس ہیں۔
backup-where-medicine = آپ کی دوا کہاں ہے؟
    .hint = جیسے: باورچی خانے میں، کیتلی کے پاس۔
backup-where-sheet = یہ پلان کہاں رکھا ہے؟
    .hint = جیسے: فریج پر۔
