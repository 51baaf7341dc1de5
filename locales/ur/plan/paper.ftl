paper-title = میرا سپورٹ پلان
paper-title-named = { $name } کا سپورٹ پلان
paper-belongs = یہ پلان میرا ہے۔
paper-belongs-named = یہ پلان { $name } کا ہے۔
paper-page-of = صفحہ { "{page}" } از { "{pages}" }
paper-who-made = پلان کس نے بنایا
paper-stage = میں اب کہاں ہوں
paper-nobody-has-seen = ابھی کسی نے یہ نہیں دیکھا۔
paper-photo = میری تصویر

paper-me = میرے بارے میں
paper-outcomes = مجھے کیا چاہیے
paper-supports = کس سے مدد ملے گی
paper-costs = خرچ کتنا ہوگا
paper-risks = کیا بگڑ سکتا ہے
paper-backup = مدد نہ آئے تو
paper-words = مشکل لفظوں کا مطلب

paper-important = میرے لیے کیا اہم ہے
paper-liked = لوگوں کو مجھ میں کیا اچھا لگتا ہے
paper-support = میری اچھی مدد کیسے کریں
paper-communicate = میرے لیے بات کہنا کیسے آسان ہے
paper-most-important = سب سے اہم بات سب سے پہلے ہے۔
paper-why = یہ میرے لیے کیوں اہم ہے
paper-know = کیسے پتا چلے گا کہ بات بن گئی
paper-who = کون مدد کرے گا
paper-hours-count =
    { $count ->
        [one] ہر بار { $count } گھنٹہ
       *[other] ہر بار { $count } گھنٹے
    }
paper-hours-each = ہر بار { $hours } گھنٹے
paper-helps-with = کس بات میں مدد
paper-helped-by = اس میں کس سے مدد ملتی ہے
paper-own-words = میرے اپنے لفظ
paper-not-sure = مجھے ابھی معلوم نہیں۔
paper-talk = مجھے اس پر بات کرنی ہے۔

paper-good = اس میں اچھی بات کیا ہے
paper-if-not = یہ نہ ہو تو کیا ہوگا
paper-wrong = کیا بگڑ سکتا ہے
paper-how-bad = کتنا برا ہو سکتا ہے
paper-tried = ہم نے کیا کر کے دیکھا
paper-i-do = مجھے کیا کرنا ہوگا
paper-others-do = دوسرے لوگ کیا کریں گے
paper-signs = پہلے سے کیسے پتا چلے گا
paper-if-happens = ایسا ہو جائے تو کس کو فون کرنا ہے
paper-my-view = میری سوچ
paper-family-view = میرے خاندان کی سوچ
paper-worker-view = میرے سوشل ورکر کی سوچ
paper-decides = فیصلہ کس کا ہے
paper-decision = میرا فیصلہ
paper-look-again = دوبارہ کب دیکھیں گے
paper-backup-name = کس کو فون کریں
paper-backup-phone = فون نمبر
paper-cannot-wait = کون سا کام رک نہیں سکتا
paper-emergency = خطرہ ہو تو 999 پر فون کریں۔

paper-number-is = میری رقم { $often } { $amount } ہے۔
paper-number-roughly = میری رقم اندازے سے { $often } { $amount } ہے۔
paper-number-not-known = مجھے اپنی رقم ابھی معلوم نہیں۔
paper-costs-table = میری مدد پر کتنا خرچ ہوگا
paper-column-what = کیا
paper-column-much = رقم
paper-column-often = کتنی بار
paper-column-year = سال میں
paper-all-together = کل
paper-first-year = پہلا سال
paper-later-years = بعد کے سال
paper-totals = ہر ہفتے، مہینے اور سال کا خرچ
paper-no-price = ابھی قیمت نہیں
paper-no-price-count =
    { $count ->
        [one] { $count } چیز کی ابھی قیمت نہیں۔
       *[other] { $count } چیزوں کی ابھی قیمت نہیں۔
    }
paper-times = { $count } بار { $amount }
paper-weeks =
    { $count ->
        [one] { $count } ہفتے کے لیے
       *[other] { $count } ہفتوں کے لیے
    }
paper-from-week = ہفتہ { $number } سے
paper-until-week = ہفتہ { $number } تک

paper-budget-no-number = مجھے اپنی رقم ابھی معلوم نہیں۔ میرے پلان کا خرچ سال میں تقریباً { $year } ہے۔
    .so-far = مجھے اپنی رقم ابھی معلوم نہیں۔ اب تک پلان کا خرچ سال میں تقریباً { $year } ہے۔
paper-budget-fits = میرا پلان میری رقم کے اندر ہے۔
    .so-far = اب تک میرا پلان میری رقم کے اندر ہے۔
paper-budget-under = سال کے { $amount } ابھی پلان میں نہیں۔
    .so-far = اب تک پلان کا خرچ میری رقم سے کم ہے۔
paper-budget-over-first-year = میرا پلان شروع میں مہنگا ہے۔ بعد میں پیسے بچتے ہیں۔
    .sum = پہلے سال کا خرچ میری رقم سے { $amount } زیادہ ہے۔
    .so-far = اب تک میرا پلان شروع میں مہنگا ہے۔
paper-budget-over-later = میرا پلان اس سال رقم کے اندر ہے۔ بعد میں خرچ زیادہ ہے۔
    .sum = بعد کے ہر سال کا خرچ میری رقم سے { $amount } زیادہ ہے۔
    .so-far = اب تک پلان اس سال رقم کے اندر ہے۔ بعد میں خرچ زیادہ ہے۔
paper-budget-over = ہر ہفتے پلان کا خرچ میری رقم سے { $week } زیادہ ہے۔ اس کا مطلب یہ نہیں کہ پلان غلط ہے۔
    .sum = ہر سال پلان کا خرچ میری رقم سے { $amount } زیادہ ہے۔
    .so-far = اب تک ہر ہفتے پلان کا خرچ میری رقم سے { $week } زیادہ ہے۔ اس کا مطلب یہ نہیں کہ پلان غلط ہے۔
paper-bar-planned = میرے پلان میں
paper-bar-left = باقی
paper-bar-more = میری رقم سے زیادہ
paper-bar-line = میری رقم: { $amount }

paper-contact = یہ پڑھنے میں کوئی میری مدد کر سکتا ہے۔
    .who = یہ پڑھنے میں میری مدد کون کر سکتا ہے
paper-sign = میرا نام، اور تاریخ
paper-pictures = تصویریں: OpenMoji, CC BY-SA 4.0۔ کچھ تصویریں کاٹی ہیں۔ Health Icons, MIT۔
paper-checked-by = یہ ترجمہ { $who } نے دیکھا ہے۔
paper-not-checked = یہ ترجمہ ابھی کسی نے نہیں دیکھا۔
