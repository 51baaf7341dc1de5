costs = خرچ کتنا ہوگا
    .about = ہر چیز پر کتنا خرچ ہوگا

costs-number = آپ کے لیے کتنے پیسے ہیں؟
    .lead = کونسل شاید آپ کو ایک رقم بتائے۔ اس سے پہلے بھی پلان بن سکتا ہے۔

costs-told = کیا آپ کو اپنی رقم معلوم ہے؟
costs-told-told = ہاں، معلوم ہے
    .plan = مجھے اپنی رقم معلوم ہے۔
costs-told-roughly = اندازے سے معلوم ہے
    .plan = مجھے اپنی رقم اندازے سے معلوم ہے۔
costs-told-not-told = ابھی معلوم نہیں
    .plan = مجھے اپنی رقم ابھی معلوم نہیں۔

costs-budget = آپ کی رقم کتنی ہے؟
    .hint = یہ شاید کونسل کے خط میں لکھی ہو۔
    .missing = اپنی رقم لکھیں، جیسے 150 یا 150.50

costs-per = یہ پیسے کتنی بار ملتے ہیں؟
costs-per-usual = عام وقت
costs-per-week = ہر ہفتے
    .plan = ہر ہفتے
costs-per-four-weeks = ہر 4 ہفتے بعد
    .plan = ہر 4 ہفتے بعد
costs-per-month = ہر مہینے
    .plan = ہر مہینے
costs-per-year = ہر سال
    .plan = ہر سال
costs-per-once = بس ایک بار
    .plan = بس ایک بار
costs-per-other = دوسرے وقت
costs-per-fortnight = ہر 2 ہفتے بعد
    .plan = ہر 2 ہفتے بعد
costs-per-quarter = ہر 3 مہینے بعد
    .plan = ہر 3 مہینے بعد
costs-per-term = سکول کی ہر ٹرم میں
    .plan = سکول کی ہر ٹرم میں
costs-per-half-year = ہر 6 مہینے بعد
    .plan = ہر 6 مہینے بعد

costs-year = آپ کی کونسل سال کو کیسے گنتی ہے؟
    .lead = کونسل سے پوچھ سکتے ہیں۔ تب تک ہم 52 ہفتے گنتے ہیں۔
costs-year-52 = 52 ہفتے
    .plan = ہم سال کے 52 ہفتے گنتے ہیں۔
costs-year-365 = 365 دن
    .plan = ہم سال کے 365 دن گنتے ہیں۔

costs-list = آپ کی مدد پر کتنا خرچ ہوگا؟
    .lead = ہر خرچ الگ لکھیں۔ حساب ہم کرتے ہیں۔
    .add = ایک خرچ شامل کریں
    .another = ایک اور خرچ شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ قیمت کے بغیر بھی خرچ لکھ سکتے ہیں۔
    .count =
        { $count ->
            [one] میرے پلان میں { $count } خرچ
           *[other] میرے پلان میں { $count } خرچ
        }
    .untitled = ایک خرچ جس کا ابھی نام نہیں

costs-what = یہ خرچ کس لیے ہے؟
    .lead = 1 چنیں۔

costs-what-helpers = لوگوں کو پیسے دینا
costs-what-pa-wages = میرے ذاتی مددگار کی تنخواہ
costs-what-agency = ایجنسی کا مددگار
costs-what-self-employed = مددگار جس کا اپنا کاروبار ہو
costs-what-pa-expenses = میرے ساتھ باہر مددگار کا خرچ

costs-what-out = باہر جانا
costs-what-activity = کلب، کلاس یا شوق
costs-what-day-activity = ڈے سینٹر یا گروپ
costs-what-travel = آنا جانا
costs-what-travel-training = سفر کرنا سیکھنا

costs-what-breaks = آرام کے دن
costs-what-short-break = گھر سے دور میرا آرام
costs-what-carer-break = میرا خیال رکھنے والوں کی چھٹی

costs-what-things = چیزیں
costs-what-equipment = چیزیں جن سے مجھے مدد ملے
costs-what-tech = الارم، ٹیبلٹ یا فون

costs-what-boss = مالک ہونے کا خرچ
costs-what-payroll = تنخواہ کا حساب (payroll)
costs-what-insurance = مالک کی انشورنس (insurance)
costs-what-pa-recruit = ذاتی مددگار ڈھونڈنا
costs-what-pa-training = مددگار کی ٹریننگ

costs-what-pay-extras = مددگار کے لیے اور پیسے
costs-what-pa-holiday = چھٹی کی تنخواہ
costs-what-pa-holiday-cover = مددگار کی چھٹی پر دوسرا مددگار
costs-what-pa-pension = مددگار کی پنشن (pension)
costs-what-pa-ni = مالک کی نیشنل انشورنس (National Insurance)
costs-what-pa-sick = بیماری کی تنخواہ کے لیے رکھے پیسے
costs-what-pa-redundancy = نوکری ختم ہونے پر دینے کے پیسے

costs-what-fees = فیس
costs-what-isf-fee = میرے individual service fund کی فیس
costs-what-managed-fee = میرے managed account کی فیس
costs-what-support-planning = پلان بنانے میں مدد
costs-what-interpreter = ترجمان

costs-what-spare = مشکل وقت کے لیے
costs-what-contingency = مشکل وقت کے پیسے
costs-what-other = کچھ اور

costs-price = قیمت کتنی ہے؟
    .lead = اندازہ بھی ٹھیک ہے۔ بعد میں بدل سکتے ہیں۔

costs-amount = یہ کتنے کا ہے؟
    .hint = 1 گھنٹے، 1 بار یا 1 چیز کی قیمت لکھیں۔
    .missing = قیمت لکھیں، جیسے 24 یا 24.50

costs-count = اس قیمت پر کتنے؟
    .hint = جیسے 8 گھنٹے۔ صرف 1 ہو تو خالی چھوڑ دیں۔
    .missing = تعداد لکھیں، جیسے 8 یا 2.5

costs-often = پیسے کتنی بار دینے ہیں؟
costs-often-usual = عام وقت
costs-often-week = ہر ہفتے
    .plan = ہر ہفتے
costs-often-four-weeks = ہر 4 ہفتے بعد
    .plan = ہر 4 ہفتے بعد
costs-often-month = ہر مہینے
    .plan = ہر مہینے
costs-often-year = ہر سال
    .plan = ہر سال
costs-often-once = بس ایک بار
    .plan = بس ایک بار
costs-often-other = دوسرے وقت
costs-often-fortnight = ہر 2 ہفتے بعد
    .plan = ہر 2 ہفتے بعد
costs-often-quarter = ہر 3 مہینے بعد
    .plan = ہر 3 مہینے بعد
costs-often-term = سکول کی ہر ٹرم میں
    .plan = سکول کی ہر ٹرم میں
costs-often-half-year = ہر 6 مہینے بعد
    .plan = ہر 6 مہینے بعد

costs-part = کیا یہ خرچ سارا سال ہے؟

costs-weeks = کن ہفتوں کا خرچ ہے؟
costs-weeks-all = سارا سال
    .plan = سارا سال۔
costs-weeks-some = صرف کچھ ہفتے
    .plan = صرف کچھ ہفتے۔
costs-weeks-later = بعد میں شروع ہوگا
    .plan = یہ بعد میں شروع ہوگا۔
costs-weeks-stops = سال ختم ہونے سے پہلے رک جائے گا
    .plan = یہ سال ختم ہونے سے پہلے رک جائے گا۔

costs-weeks-used = سال میں کتنے ہفتے؟
    .hint = جیسے کوئی کلاس 40 ہفتے چلتی ہے۔
    .missing = ہفتوں کی تعداد لکھیں، جیسے 40

costs-from-week = کس ہفتے شروع ہوگا؟
    .hint = ہفتہ 1 آپ کے پلان کا پہلا ہفتہ ہے۔
    .missing = ہفتے کا نمبر لکھیں، جیسے 13

costs-until-week = آخری ہفتہ کون سا ہے؟
    .hint = ہفتہ 1 آپ کے پلان کا پہلا ہفتہ ہے۔
    .missing = ہفتے کا نمبر لکھیں، جیسے 12

costs-payer = اس کے پیسے کون دے گا؟
costs-payer-budget = میرا پرسنل بجٹ (personal budget)
    .plan = پیسے میرے پرسنل بجٹ (personal budget) سے آتے ہیں۔
costs-payer-me = میں، اپنے پیسوں سے
    .plan = پیسے میرے اپنے ہیں۔
costs-payer-family = میرا خاندان
    .plan = پیسے میرا خاندان دیتا ہے۔
costs-payer-nhs = NHS
    .plan = پیسے NHS دیتی ہے۔
costs-payer-benefits = میرے بینیفٹ (benefits)
    .plan = پیسے میرے بینیفٹ (benefits) سے آتے ہیں۔
costs-payer-other = کوئی اور
    .plan = پیسے کوئی اور دیتا ہے۔

costs-support = یہ پیسے کس مدد کے لیے ہیں؟
    .lead = اسے اپنی مدد کی فہرست سے چنیں۔
