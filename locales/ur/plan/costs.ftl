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

costs-my-part = کیا آپ کو کچھ حصہ دینا ہے؟
    .lead = کچھ لوگ اپنی مدد کا ایک حصہ خود دیتے ہیں۔ کونسل پہلے آپ کے پیسوں کا پوچھتی ہے۔

costs-contribution = کیا آپ کو اپنا حصہ معلوم ہے؟
costs-contribution-told = ہاں، معلوم ہے
    .plan = مجھے اپنا حصہ معلوم ہے۔
costs-contribution-not-told = ابھی معلوم نہیں
    .plan = مجھے اپنا حصہ ابھی معلوم نہیں۔
costs-contribution-nothing = مجھے کچھ نہیں دینا
    .plan = مجھے کچھ نہیں دینا۔
costs-contribution-all = سب مجھے دینا ہے
    .plan = سب مجھے دینا ہے۔
costs-contribution-again = کونسل سے پھر دیکھنے کو کہا ہے
    .plan = کونسل سے کہا ہے کہ میرا حصہ پھر دیکھے۔

costs-contribution-amount = ہر ہفتے آپ کا حصہ کتنا ہے؟
    .hint = یہ شاید کونسل کے خط میں لکھا ہو۔
    .missing = اپنا حصہ لکھیں، جیسے 45 یا 45.50

costs-includes-mine = کیا آپ کا حصہ آپ کی رقم کے اندر ہے؟
    .hint = آپ کی رقم شاید سب پیسے ہوں۔ شاید وہ صرف کونسل کا حصہ ہو۔
costs-includes-mine-yes = ہاں، میری رقم میں سب پیسے ہیں
    .plan = میری رقم میں سب پیسے ہیں۔
costs-includes-mine-no = نہیں، میرا حصہ الگ ہے
    .plan = میرا حصہ میری رقم سے الگ ہے۔

costs-paid-how = آپ اپنا حصہ کیسے دیتے ہیں؟
costs-paid-how-account = اکاؤنٹ میں ڈالتے ہیں
    .plan = میرا حصہ اکاؤنٹ میں جاتا ہے۔
costs-paid-how-bill = بل آتا ہے
    .plan = میرے حصے کا بل کونسل بھیجتی ہے۔
costs-paid-how-off = پیسے دینے سے پہلے کاٹ لیتے ہیں
    .plan = کونسل پیسے دینے سے پہلے میرا حصہ کاٹ لیتی ہے۔

costs-extra-costs = معذوری کی وجہ سے آپ کا خرچ کس پر زیادہ ہے؟
    .lead = پیسوں کا پوچھیں تو یہ فہرست دکھائیں۔ شاید آپ کا حصہ کم ہو جائے۔

costs-extra-costs-at-home = گھر میں
costs-extra-costs-washing = زیادہ دھلائی
costs-extra-costs-heating = زیادہ ہیٹنگ
costs-extra-costs-water = زیادہ پانی
costs-extra-costs-bedding = بستر کی چادریں اور غلاف
costs-extra-costs-cleaning = صفائی یا باغ میں مدد
costs-extra-costs-body = کھانا اور کپڑے
costs-extra-costs-food = خاص کھانا
costs-extra-costs-culture-food = میرے مذہب یا ثقافت کا تیار کھانا
costs-extra-costs-clothes = کپڑے اور جوتے جو جلد خراب ہوتے ہیں
costs-extra-costs-pads = پیڈ
costs-extra-costs-things = چیزیں جن سے مجھے مدد ملے
costs-extra-costs-repairs = میری چیزوں کی مرمت
costs-extra-costs-power = میری وہیل چیئر کی بجلی
costs-extra-costs-phone = حفاظت کے لیے فون یا انٹرنیٹ
costs-extra-costs-people = لوگ اور آنا جانا
costs-extra-costs-taxis = ٹیکسی
costs-extra-costs-helper = مدد جس کے پیسے میں دوں
costs-extra-costs-interpreter = ترجمان
costs-extra-costs-own = کچھ اور
costs-extra-costs-other = کچھ اور

costs-pay-pattern = کونسل پیسے کیسے دیتی ہے؟
    .lead = کونسل سے پوچھ سکتے ہیں۔
costs-pay-pattern-four-weeks = ہر 4 ہفتے بعد، سال میں 13 بار
    .plan = کونسل ہر 4 ہفتے بعد پیسے دیتی ہے، سال میں 13 بار۔
costs-pay-pattern-month = ہر مہینے برابر
    .plan = کونسل ہر مہینے برابر پیسے دیتی ہے۔
costs-pay-pattern-days = ہر مہینے، اس کے دنوں کے حساب سے
    .plan = کونسل ہر مہینے اس کے دنوں کے حساب سے پیسے دیتی ہے۔
costs-pay-pattern-once = سب ایک ساتھ، صرف ایک بار
    .plan = کونسل سب پیسے ایک ساتھ، صرف ایک بار دیتی ہے۔

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
costs-what-sleep-in = راتیں، جب کوئی یہاں سوئے
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
    .hint = 1 گھنٹے، 1 رات یا 1 چیز کی قیمت لکھیں۔
    .missing = قیمت لکھیں، جیسے 24 یا 24.50

costs-count = کتنے گھنٹے، راتیں یا چیزیں؟
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

costs-pa-hours = کیا ہر ہفتے گھنٹے ایک جیسے ہیں؟
costs-pa-hours-same = ہاں، ایک جیسے گھنٹے
    .plan = ہر ہفتے ایک جیسے گھنٹے
costs-pa-hours-change = نہیں، گھنٹے بدلتے ہیں
    .plan = گھنٹے بدلتے ہیں

costs-sleep-boss = اس فرد کی تنخواہ کون دیتا ہے؟
costs-sleep-boss-me = میرے ذمے ہے
    .plan = تنخواہ میرے ذمے
costs-sleep-boss-others = ایجنسی، یا ان کا اپنا کاروبار ہے
    .plan = تنخواہ میرے ذمے نہیں

costs-relative = کیا یہ فرد آپ کے خاندان سے ہے؟
costs-relative-no = نہیں
    .plan = میرے خاندان سے نہیں
costs-relative-partner = میرے شوہر، بیوی یا ساتھی
    .plan = میرے شوہر، بیوی یا ساتھی
costs-relative-lives-here = خاندان، جو میرے ساتھ رہتا ہے
    .plan = خاندان، جو میرے ساتھ رہتا ہے
costs-relative-elsewhere = خاندان، جو کہیں اور رہتا ہے
    .plan = خاندان، جو کہیں اور رہتا ہے

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

costs-managed-by = یہ پیسے کون سنبھالتا ہے؟
    .lead = اس خرچ کا الگ طریقہ ہو سکتا ہے۔
costs-managed-by-rest = میرے باقی پیسوں کی طرح
costs-managed-by-for-me = کوئی میرے لیے کرتا ہے
costs-managed-by-to-me = پیسے میرے ہاتھ میں
costs-managed-by-more = اور طریقے
costs-managed-by-same = باقی کی طرح
    .plan = باقی کی طرح۔
costs-managed-by-council = کونسل انتظام کرتی ہے
    .plan = کونسل انتظام کرتی ہے۔
costs-managed-by-dp = پیسے میرے پاس آتے ہیں
    .plan = پیسے ڈائریکٹ پیمنٹ (direct payment) سے میرے پاس آتے ہیں۔
costs-managed-by-managed = پیسے سنبھالنے والی سروس
    .plan = یہ پیسے ایک سروس سنبھالتی ہے۔
costs-managed-by-isf = میری مدد کرنے والے
    .plan = یہ پیسے میری مدد کرنے والے سنبھالتے ہیں۔
costs-managed-by-card = کارڈ پر آتے ہیں
    .plan = کارڈ پر آتے ہیں۔
costs-managed-by-nominated = میرا چنا ہوا فرد لیتا ہے
    .plan = میرا چنا ہوا فرد میرے لیے لیتا ہے۔
costs-managed-by-authorised = کوئی اور لیتا ہے، کیونکہ میں اس کا فیصلہ نہیں کر سکتا
    .plan = کوئی اور لیتا ہے، کیونکہ میں اس کا فیصلہ نہیں کر سکتا۔
costs-managed-by-trust = وہ گروپ جس پر مجھے بھروسا ہے
    .plan = وہ گروپ رکھتا ہے جس پر مجھے بھروسا ہے۔

costs-put-by = کیا یہ پیسے الگ رکھتے ہیں؟
    .lead = کچھ پیسے بعد کے لیے اکاؤنٹ میں رہتے ہیں۔ یوں سب کو وجہ معلوم ہوتی ہے۔
costs-put-by-now = کیا یہ پیسے بعد کے لیے ہیں؟
costs-put-by-now-yes = ہاں، الگ رکھتے ہیں
    .plan = یہ پیسے الگ رکھے ہیں۔
costs-put-by-now-no = نہیں، ساتھ ساتھ دیتے ہیں
    .plan = یہ پیسے ساتھ ساتھ خرچ ہوتے ہیں۔
costs-put-by-day = یہ کب چاہییں؟
    .hint = اندازہ بھی ٹھیک ہے۔

costs-priority = یہ کتنا اہم ہے؟
    .lead = رقم معلوم ہونے سے پہلے اس سے پلان میں مدد ملتی ہے۔
costs-priority-must = یہ لازمی چاہیے
    .plan = یہ مجھے لازمی چاہیے۔
costs-priority-should = یہ ہونا چاہیے
    .plan = یہ ہونا چاہیے۔
costs-priority-nice = یہ ہو تو اچھا ہے
    .plan = یہ ہو تو اچھا ہے۔

costs-support = یہ پیسے کس مدد کے لیے ہیں؟
    .lead = اسے اپنی مدد کی فہرست سے چنیں۔

costs-ask-first = کیا پہلے کونسل کا ماننا ضروری ہے؟
costs-ask-first-list = ان کا پہلے کونسل سے پوچھیں
    .hint =
        علاج جو NHS دیتی ہے
        کیئر ہوم میں رہنا
        کرایہ، کھانا اور بل
        قرض
        جوا
        تحفے
        قانون کے خلاف کوئی بات
costs-legal = کیا اس فہرست کی کوئی بات آپ کے پلان میں ہے؟
costs-legal-none = نہیں، کچھ نہیں
    .plan = میرے پلان میں پہلے پوچھنے والی کوئی بات نہیں۔
costs-legal-some = ہاں، یا شاید
    .plan = مجھے کونسل سے پہلے کچھ پوچھنا ہے۔
costs-legal-what = آپ کو کیا پوچھنا ہے؟
