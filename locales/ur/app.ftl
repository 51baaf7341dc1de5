brand = میرا سپورٹ پلان
tab-title = { $page } – میرا سپورٹ پلان
tab-title-step = { $page } مرحلہ { $number }، کل { $total } – میرا سپورٹ پلان
skip-link = سیدھا سوال پر جائیں
language = زبان
    .lead = ایپ کی زبان چنیں۔ آپ کے جواب ویسے ہی رہیں گے۔
    .here = آپ اس زبان میں پڑھ رہے ہیں
look = رنگ اور سائز
    .lead = جو آنکھوں کے لیے آسان ہو، وہ چنیں۔ یہ فوراً بدل جاتا ہے۔
help = مدد
    .lead = جس پر بھروسا ہو، اسے ساتھ بٹھا سکتے ہیں۔

steps = میرے پلان کے مرحلے
step-count = مرحلہ { $number }، کل { $total }
see-all-steps = سب مرحلے دیکھیں
status-not-started = ابھی شروع نہیں کیا
status-started = شروع کیا
status-filled-in = بھرا ہوا
status-here = آپ یہاں ہیں

continue = آگے چلیں
back = پیچھے
skip = ابھی یہ چھوڑ دیں
not-sure = ابھی معلوم نہیں
talk = مجھے اس پر بات کرنی ہے
own-words = اپنے لفظوں میں بتائیں
    .hint = اسے خالی چھوڑنا بھی ٹھیک ہے۔
word-ask = ”{ $word }“ کا کیا مطلب ہے؟
word-example = جیسے: { $example }
listen = سنیں
    .to = سنیں: { $what }
stop-listening = سننا بند کریں
    .to = سننا بند کریں: { $what }
no-voice = اس فون یا کمپیوٹر پر اس زبان کی آواز نہیں۔
    .help = کسی سے کہیں کہ پڑھ کر سنائے۔

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
undo = پہلے جیسا کریں
    .done = یہ پھر پہلے جیسا ہے۔
link-none = آپ کی فہرست ابھی خالی ہے۔ اسے ابھی چھوڑ سکتے ہیں۔
    .go = یہاں جائیں: { $step }
pounds = پاؤنڈ
said-back = { $often } { $amount }، یعنی سال میں { $year }۔

kept = اس کمپیوٹر یا فون پر محفوظ ہے۔
keeping = آپ کے لفظ محفوظ ہو رہے ہیں۔
not-kept-full = اس کمپیوٹر یا فون میں جگہ نہیں رہی۔
    .help = آپ کے لفظ اس صفحے پر موجود ہیں۔ ابھی ایک کاپی رکھیں۔
not-kept-blocked = یہ براؤزر ہمیں پلان رکھنے نہیں دیتا۔
    .help = آپ کے لفظ اس صفحے پر موجود ہیں۔ بند کرنے سے پہلے کاپی رکھیں۔
not-kept-damaged = یہاں رکھا ہوا پلان ہم نہیں کھول سکے۔
    .help = ہم نے اسے ایک طرف رکھا ہے، پھینکا نہیں۔ کاپی ہو تو اسے کھولیں۔
other-window = دوسری ونڈو میں پلان بدل گیا ہے۔
    .help = یہاں سب سے نئے لفظ ہیں۔ ہم نے دونوں رکھے ہیں۔
keep-a-copy = کاپی رکھیں
    .hint = کاپی 1 فائل ہے۔ اس میں پورا پلان ہوتا ہے۔
    .done = آپ کی کاپی تیار ہے۔ اسے ڈاؤن لوڈ (downloads) میں دیکھیں۔
    .last = پچھلی کاپی کی تاریخ { $date } ہے۔
    .never = ابھی آپ کے پاس کوئی کاپی نہیں۔

foot-yours = یہ پلان آپ کا ہے۔
foot-only-here = یہ صرف اس کمپیوٹر یا فون پر ہے۔
foot-nobody = کون دیکھے گا، یہ آپ کی مرضی ہے۔
danger = ابھی خطرہ ہے؟
    .call = 999 پر فون کریں۔
hurt = کیا کوئی آپ کو تکلیف دے رہا ہے؟
    .call = اپنی کونسل کو فون کریں۔ کہیں: adult safeguarding۔
hide-screen = میری سکرین چھپائیں
    .hint = اس سے سوپ کا صفحہ آ جاتا ہے۔ آپ کا پلان یہیں رہتا ہے۔

hide-soup = دال کا سوپ
    .needs = 1 کپ دال اور تھوڑی یخنی چاہیے۔ 1 پیاز اور 1 گاجر بھی۔
    .serve = گرم گرم، روٹی کے ساتھ کھائیں۔
hide-soup-1 = پیاز اور گاجر کاٹیں۔
hide-soup-2 = تھوڑے تیل میں 5 منٹ پکائیں۔
hide-soup-3 = دال اور یخنی ڈالیں۔
hide-soup-4 = ہلکی آنچ پر 25 منٹ پکائیں۔

front = اپنی زندگی اور اپنی مدد کا پلان بنائیں
    .lead = یہ پلان آپ کا ہے۔ آپ بتائیں کہ کیا چاہیے۔ ہم تصویروں کے ساتھ ایک ایک قدم چلتے ہیں۔
front-make = میرا پلان بنائیں
front-carry-on = میرا پلان آگے بڑھائیں
front-open = کوئی پلان کھولیں
front-language = اپنی زبان چنیں
front-know = شروع کرنے سے پہلے جان لیں
front-know-time = اس میں تقریباً 1 گھنٹہ لگتا ہے۔ کبھی بھی رکیں اور واپس آئیں۔
front-know-letters = کونسل کے خط پاس رکھیں۔ ان کے بغیر بھی شروع کر سکتے ہیں۔
front-know-trust = جس پر بھروسا ہو، اسے ساتھ بٹھائیں۔ یہ آپ کی مرضی ہے۔
front-know-private = جو آپ لکھیں، وہ اسی کمپیوٹر یا فون پر رہتا ہے۔

home = میرا سپورٹ پلان
    .named = { $name } کا سپورٹ پلان
    .lead = مرحلے جس ترتیب سے چاہیں کریں۔
home-carry-on = آگے بڑھائیں: { $step }
home-look = میرا پلان دیکھیں
so-far = اب تک میرا پلان
so-far-me =
    { $count ->
        [one] میرے بارے میں { $count } بات
       *[other] میرے بارے میں { $count } باتیں
    }
so-far-empty = آپ کا پلان ابھی خالی ہے۔ کسی بھی مرحلے سے شروع کریں۔
nobody-has-seen = ابھی کسی نے یہ نہیں دیکھا۔

problem-count =
    { $count ->
        [one] 1 بات پھر دیکھیں
       *[other] { $count } باتیں پھر دیکھیں
    }
problem-kept = آپ کا لکھا ہوا سب موجود ہے۔
trouble-did-you-mean = کیا رقم { $amount } ہے؟
    .use = ہاں، { $amount } لکھیں
trouble-money-comma = پاؤنڈ اور پینس کے بیچ نقطہ لگائیں، جیسے 12.50
trouble-money-parts = پینس کے 2 ہندسے لکھیں، جیسے 12.50
trouble-money-minus = رقم منفی کے نشان کے بغیر لکھیں۔
trouble-money-words = رقم ہندسوں میں لکھیں، جیسے 12.50
trouble-money-large = یہ بہت بڑی رقم ہے۔ ہندسے پھر دیکھیں۔
trouble-count-words = تعداد ہندسوں میں لکھیں، جیسے 8 یا 2.5
trouble-count-large = یہ بہت بڑی تعداد ہے۔ ہندسے پھر دیکھیں۔
trouble-count-parts = نقطے کے بعد 3 ہندسوں تک لکھیں، جیسے 2.5
trouble-week-range = 1 سے 52 تک پورا نمبر لکھیں۔
trouble-phone = فون نمبر ہندسوں میں لکھیں۔

total-title = میرے پلان کا خرچ
total-first-year = پہلا سال
total-later-years = بعد کے سال
total-week = ہر ہفتے
total-four-weeks = ہر 4 ہفتے بعد
total-month = ہر مہینے
total-year = ہر سال
total-by-payer = کون کتنے پیسے دیتا ہے
amount-week = ہر ہفتے { $amount }
no-price = ابھی قیمت نہیں
no-price-count =
    { $count ->
        [one] { $count } چیز کی ابھی قیمت نہیں۔
       *[other] { $count } چیزوں کی ابھی قیمت نہیں۔
    }
helps-with = کس بات میں مدد: { $what }
helps-with-nothing = ابھی کسی خواہش سے نہیں جوڑا

budget-no-number = ابھی آپ کی رقم معلوم نہیں۔ یہ ٹھیک ہے۔
    .sum = پلان کا خرچ سال میں تقریباً { $year } ہے۔
    .so-far = اب تک پلان کا خرچ سال میں تقریباً { $year } ہے۔
    .later = پہلے سال کے بعد کی رقم معلوم نہیں۔
    .help = کونسل سے اپنی رقم پوچھ سکتے ہیں۔
budget-fits = پلان آپ کی رقم کے اندر ہے۔
    .sum = پلان کا خرچ ہر ہفتے { $week } ہے۔
    .so-far = اب تک پلان آپ کی رقم کے اندر ہے۔
budget-under = سال کے { $amount } ابھی پلان میں نہیں۔
    .sum = پلان کا خرچ ہر ہفتے { $week } ہے۔ ہر ہفتے { $left } بچتے ہیں۔
    .so-far = اب تک پلان کا خرچ آپ کی رقم سے کم ہے۔
    .help = یہ پیسے مشکل وقت کے لیے رکھ سکتے ہیں۔ کوئی خواہش بھی شامل کر سکتے ہیں۔
budget-over-first-year = شروع میں خرچ زیادہ ہے۔ بعد میں پیسے بچتے ہیں۔
    .sum = پہلے سال کا خرچ آپ کی رقم سے { $amount } زیادہ ہے۔
    .so-far = اب تک شروع میں خرچ زیادہ ہے۔
    .help = کونسل سے ایک بار کے زیادہ پیسے مانگ سکتے ہیں۔
budget-over-later = اس سال رقم کے اندر ہے۔ بعد میں خرچ زیادہ ہے۔
    .sum = بعد کے ہر سال کا خرچ آپ کی رقم سے { $amount } زیادہ ہے۔
    .so-far = اب تک اس سال رقم کے اندر ہے۔ بعد میں خرچ زیادہ ہے۔
    .help = کونسل کو ابھی بتائیں، تاکہ مل کر پلان بن سکے۔
budget-over = ہر ہفتے پلان کا خرچ آپ کی رقم سے { $week } زیادہ ہے۔ اس کا مطلب یہ نہیں کہ پلان غلط ہے۔
    .sum = ہر سال پلان کا خرچ آپ کی رقم سے { $amount } زیادہ ہے۔
    .so-far = اب تک ہر ہفتے پلان کا خرچ آپ کی رقم سے { $week } زیادہ ہے۔ اس کا مطلب یہ نہیں کہ پلان غلط ہے۔
    .help = کونسل سے کہہ سکتے ہیں کہ رقم پھر دیکھے۔
budget-what-to-do = دیکھیں، آپ کیا کر سکتے ہیں
budget-do-sums = اپنا حساب پھر دیکھیں۔
budget-do-free = کوئی مفت طریقہ دیکھیں۔ پوچھیں کہ کیا NHS پیسے دے سکتی ہے۔
budget-do-share = کچھ بدل لیں، یا دوسروں کے ساتھ بانٹ لیں۔
budget-do-ask = کونسل سے کہیں کہ پھر دیکھے۔ پیسے کافی ہونے ضروری ہیں۔
budget-year-365 = ہم سال کے 365 دن گنتے ہیں۔
budget-year-52 = ہم سال کے 52 ہفتے گنتے ہیں۔

bar-planned = آپ کے پلان میں
bar-left = باقی
bar-more = آپ کی رقم سے زیادہ
bar-line = آپ کی رقم: { $amount }
bar-block-week = 1 خانہ ہفتے کے { $amount } ہے۔

photo-choose = تصویر چنیں
photo-another = دوسری تصویر چنیں
photo-take-out = تصویر نکال دیں
photo-alt = { $name } کی تصویر
photo-alt-mine = میری تصویر
photo-trouble-large = یہ تصویر بہت بڑی ہے۔ چھوٹی تصویر چنیں۔
photo-trouble-kind = یہ فائل تصویر بن کر نہیں کھلتی۔ کوئی تصویر چنیں۔
photo-trouble-room = یہاں تصویر کی جگہ نہیں۔ آپ کے لفظ محفوظ ہیں۔

open = کوئی پلان کھولیں
    .lead = اپنی رکھی ہوئی فائل چنیں۔ دوسرے پلان بھی یہیں رہیں گے۔
open-choose = فائل چنیں
open-done = آپ کا پلان کھل گیا ہے۔
open-trouble-large = یہ فائل پلان ہونے کے لیے بہت بڑی ہے۔
    .help = وہ فائل ڈھونڈیں جو اس ایپ سے رکھی تھی۔
open-trouble-other = یہ فائل سپورٹ پلان نہیں ہے۔
    .help = وہ فائل ڈھونڈیں جو اس ایپ سے رکھی تھی۔
open-trouble-newer = یہ پلان نئی ایپ نے بنایا ہے۔
    .help = سب سے نئی ایپ چلائیں، پھر پلان کھولیں۔
open-trouble-damaged = فائل کا ایک حصہ خراب ہے، اس لیے نہیں کھلتی۔
    .help = دوسری کاپی ہو تو اسے کھولیں۔
open-trouble-reading = ہم یہ فائل نہیں پڑھ سکے۔
    .help = دوبارہ کوشش کریں، یا دوسری کاپی چنیں۔
open-trouble-full = یہاں ایک اور پلان کی جگہ نہیں۔
    .help = یہاں کے کسی پلان کی کاپی رکھیں۔ پھر اسے نکال دیں۔
open-nothing-lost = یہاں جو کچھ تھا، سب موجود ہے۔

plans = اس کمپیوٹر یا فون پر پلان
    .lead = جس پلان پر کام کرنا ہے، اسے چنیں۔
    .count =
        { $count ->
            [one] یہاں { $count } پلان ہے۔
           *[other] یہاں { $count } پلان ہیں۔
        }
    .none = یہاں ابھی کوئی پلان نہیں۔
plans-untitled = ایک پلان جس کا ابھی نام نہیں
plans-changed = پچھلی بار بدلا: { $date }
plans-open = یہ پلان کھولیں
plans-open-now = یہ پلان ابھی کھلا ہے۔
plans-start = ایک اور پلان شروع کریں
plans-take-out = یہ پلان یہاں سے نکال دیں
    .hint = پہلے کاپی رکھیں۔ یہ صفحہ چھوڑنے تک اسے واپس رکھ سکتے ہیں۔
plans-shared = کیا اور لوگ بھی یہ کمپیوٹر چلاتے ہیں؟ کاپی رکھیں، پھر پلان نکال دیں۔

look-theme = رنگ
look-theme-device = جیسا میرے فون یا کمپیوٹر میں ہے
look-theme-light = ہلکا
look-theme-cream = کریم
look-theme-dark = گہرا
look-theme-contrast = بہت صاف فرق
look-size = لفظوں کا سائز
look-size-usual = عام
look-size-bigger = بڑا
look-size-large = کافی بڑا
look-size-larger = اور بھی بڑا
look-size-largest = سب سے بڑا
look-letters = حروف کی شکل
look-script = اردو کے حروف
look-letters-clear = صاف حروف
look-letters-device = میرے فون یا کمپیوٹر کے حروف
look-letters-flowing = نستعلیق
look-letters-straight = نسخ
look-movement = حرکت
look-movement-device = جیسا میرے فون یا کمپیوٹر میں ہے
look-movement-none = کوئی حرکت نہیں
look-voice = آواز
look-voice-slow = آہستہ
look-voice-usual = عام
look-example = اب لفظ ایسے نظر آتے ہیں۔
look-reset = سب کچھ شروع جیسا کریں

help-order = مرحلے جس ترتیب سے چاہیں کریں۔
help-skip = کوئی بھی سوال چھوڑ سکتے ہیں۔ بعد میں واپس آئیں۔
help-not-sure = ”ابھی معلوم نہیں“ بھی اچھا جواب ہے۔
help-listen = لفظ سننے کے لیے ”سنیں“ دبائیں۔
help-words = اپنی زبان میں، اپنے لفظ لکھ سکتے ہیں۔
help-back = پیچھے جانے کے لیے ”پیچھے“ دبائیں۔ آپ کے لفظ رہیں گے۔
help-put-back = کچھ نکال دیا؟ اسے واپس رکھ سکتے ہیں۔
help-copy = پلان کی کاپی اکثر رکھیں۔ براؤزر سے چیزیں کھو سکتی ہیں۔
help-private = جو آپ لکھیں، وہ اسی کمپیوٹر یا فون پر رہتا ہے۔
help-people = کون مدد کر سکتا ہے؟
help-people-trust = کوئی دوست، یا خاندان میں سے کوئی۔
help-people-group = معذور لوگوں کا، یا خیال رکھنے والوں کا مقامی گروپ۔
help-people-advocate = میری بات رکھنے والا فرد (advocate)۔
help-people-council = کونسل میں آپ کے سوشل ورکر۔

rights = میرے حق
    .lead = پلان بناتے وقت یہ آپ کے حق ہیں۔
rights-plan = میرا پلان
    .means = یہ پلان میری زندگی کا ہے۔ اسے لکھنے میں میرا حصہ ہے۔
rights-help = پلان بنانے میں مدد
    .means = جس پر بھروسا ہو، اس سے مدد لینا میرا حق ہے۔
rights-advocate = میری بات رکھنے والا فرد (advocate)
    .means =
        یہ فرد میری بات کہنے میں مدد کرتا ہے۔
        مجھے ضرورت ہو تو کونسل کو یہ انتظام کرنا ہوگا۔
        یہ ان کے لیے ہے جن کی مدد کے لیے کوئی اور نہیں۔
rights-number = میری رقم
    .means = کونسل کو بتانا چاہیے کہ کتنے پیسے ہیں۔ یہ بھی کہ حساب کیسے کیا۔
rights-enough = کافی پیسے
    .means =
        پیسے میری ضرورت کے لیے کافی ہونے ضروری ہیں۔
        یعنی وہ ضرورتیں جو کونسل نے مانی ہیں۔
rights-choice = میری مرضی
    .means = میرے پیسے کیسے سنبھالے جائیں، یہ میری مرضی ہے۔
rights-reasons = وجہ
    .means = کونسل نہ کرے تو وجہ پوچھنا میرا حق ہے۔ جواب لکھا ہوا مانگ سکتے ہیں۔
rights-copy = ایک کاپی
    .means = مجھے اپنے پلان کی کاپی ملنی چاہیے۔
rights-change = تبدیلی
    .means = کچھ بدل جائے تو پلان پھر دیکھنے (review) کا کہنا میرا حق ہے۔
rights-risk = خطرہ
    .means = سب کی طرح خطرہ مول لینا میرا بھی حق ہے۔
rights-information = معلومات
    .means = آسان لفظ، بڑے حروف یا اپنی زبان مانگنا میرا حق ہے۔
rights-carer = خیال رکھنے والے
    .means = جو میرا خیال رکھتے ہیں، ان کے بھی حق ہیں۔
rights-complain = شکایت
    .means = کچھ غلط ہو تو شکایت کرنا میرا حق ہے۔
rights-england = یہ حق انگلینڈ کے ہیں۔

credits = تصویروں اور لفظوں کے بارے میں
    .lead = اس ایپ کی چیزیں بہت لوگوں نے بنائیں۔ ان کا شکریہ۔
credits-pictures = تصویریں
credits-openmoji = زیادہ تصویریں OpenMoji کی ہیں۔ لائسنس CC BY-SA 4.0 ہے۔ کچھ ہم نے کاٹی ہیں۔
credits-health-icons = کچھ تصویریں Health Icons کی ہیں۔ لائسنس MIT ہے۔
credits-own = چند تصویریں ہم نے بنائیں۔ لائسنس CC BY-SA 4.0 ہے۔
credits-letters = حروف
credits-fonts = حروف کے نام: Atkinson Hyperlegible Next, Lexend, Noto۔ یہ سب کے لیے مفت ہیں۔
translation = اس ترجمے کے بارے میں
translation-not-checked = ابھی کسی نے یہ ترجمہ نہیں دیکھا۔ کچھ لفظ غلط ہو سکتے ہیں۔
translation-checked = یہ ترجمہ { $who } نے دیکھا ہے۔

check-look-count =
    { $count ->
        [one] 1 بات دیکھنی ہے
       *[other] { $count } باتیں دیکھنی ہیں
    }
check-ask-count =
    { $count ->
        [one] 1 بات پوچھنی ہے
       *[other] { $count } باتیں پوچھنی ہیں
    }
check-ready-count =
    { $count ->
        [one] 1 بات تیار ہے
       *[other] { $count } باتیں تیار ہیں
    }

page-wait = ایک لمحہ
    .lead = یہ صفحہ کھل رہا ہے۔
page-missing = یہ صفحہ نہیں کھل سکا
    .safe = آپ نے جو لکھا ہے، وہ یہیں ہے۔
    .online = دیکھیں کہ انٹرنیٹ چل رہا ہے۔
    .again = دوبارہ کوشش کریں
