paper-title = میرا سپورٹ پلان
paper-title-named = { $name } کا سپورٹ پلان
paper-belongs = یہ پلان میرا ہے۔
paper-belongs-named = یہ پلان { $name } کا ہے۔
paper-page-of = صفحہ { "{page}" } از { "{pages}" }
paper-contents = اس پلان میں
paper-contents-book = اس کتاب میں
paper-contents-between = { "، " }
paper-book-of = کتاب { "{book}" } از { "{books}" }
paper-in-book = کتاب { "{book}" } میں:{ " " }
paper-who-made = پلان کس نے بنایا
paper-stage = میں اب کہاں ہوں
paper-nobody-has-seen = ابھی کسی نے یہ نہیں دیکھا۔
paper-own-picture = میری اپنی تصویر
paper-photo = میری تصویر

paper-me = میرے بارے میں
paper-needs = میری ضرورتیں
paper-outcomes = مجھے کیا چاہیے
paper-supports = کس سے مدد ملے گی
paper-costs = خرچ کتنا ہوگا
paper-risks = کیا بگڑ سکتا ہے
paper-backup = مدد نہ آئے تو میرا پلان
paper-grab = کچھ بگڑ جائے تو
paper-actions = سب سے پہلے کیا ہوگا
paper-reply = انہوں نے کیا کہا
paper-contacts = سوال اور بات چیت
paper-spending = کہاں خرچ ہوا
paper-reviews = پلان پھر کب دیکھیں گے
paper-carer = میرا خیال کون رکھتا ہے
paper-carer-page = میرا خیال رکھنے والوں کا صفحہ
paper-carer-page-named = { $name } کا صفحہ
paper-decisions = میرے فیصلے
paper-words = مشکل لفظوں کا مطلب

paper-important = میرے لیے کیا اہم ہے
paper-liked = لوگوں کو مجھ میں کیا اچھا لگتا ہے
paper-support = میری اچھی مدد کیسے کریں
paper-communicate = میرے لیے بات کہنا کیسے آسان ہے
paper-around-me = میرے ارد گرد کی دنیا
paper-my-talk = اپنی بات بتانے کے میرے طریقے
paper-culture = میری ثقافت اور ایمان
paper-days = میرے اچھے اور برے دن
paper-working = کیا ٹھیک ہے اور کیا نہیں
paper-helpers = پلان میں میری مدد کرنے والے لوگ
paper-topic = کس بارے میں
paper-my-answer = جاننے کی بات
paper-part-of-day = کب
paper-good-day = میرا اچھا دن
paper-bad-day = میرا برا دن
paper-works = کیا یہ ٹھیک ہے
paper-next = آگے کیا ہو
paper-says = یہ کس کی سوچ ہے
paper-nobody-says = معلوم نہیں یہ کس کی سوچ ہے
paper-change-mind = میری رائے بدل سکتی ہے۔

paper-most-important = سب سے اہم بات سب سے پہلے ہے۔
paper-needs-law = میرے لفظوں کے نیچے قانون کے لفظ ہیں۔
paper-need-what = کیا
paper-need-how = میرے ساتھ یہ کیسا ہے، اور کیا ہوگا
paper-need-wanted = مجھے کیا چاہیے
paper-need-day = برا دن اور اچھا دن
paper-need-another-way = یہ کیسے ہوگا
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
paper-worker-view = تنخواہ پر مدد کرنے والوں کی سوچ
paper-decides = فیصلہ کس کا ہے
paper-decision = میرا فیصلہ
paper-look-again = دوبارہ کب دیکھیں گے
paper-backup-table = کون مدد کرے گا، اور کیا ضروری ہے
paper-backup-if = اگر یہ ہو
paper-backup-call = کس کو فون کریں
paper-backup-must = کیا ہونا ضروری ہے
paper-backup-always = میری مدد نہ آئے
paper-backup-then = وہ نہ آ سکیں تو:
paper-backup-cost = اس کے پیسے
paper-cannot-wait = کون سا کام رک نہیں سکتا
paper-out-of-hours = رات اور ہفتہ اتوار کو کونسل
paper-emergency = خطرہ ہو تو 999 پر فون کریں۔
    .hurt = کوئی مجھے تکلیف دے تو کونسل کو فون کریں۔ کہیں: adult safeguarding۔

paper-grab-table = اگر میں بول نہ سکوں
paper-grab-what = کیا جاننا ہے
paper-grab-about = میرے بارے میں
paper-grab-name = میرا نام
paper-grab-cared-for = جن کا خیال رکھنا میرے ذمے ہے
paper-grab-alone = مجھے چوٹ لگے یا بیماری ہو تو وہ اکیلے ہیں۔
paper-grab-ring = اِنہیں فون کریں:
paper-grab-first = پہلے اِنہیں فون کریں
paper-grab-second = پھر اِنہیں فون کریں
paper-grab-keys = میری چابیاں
paper-grab-medicine = میری دوا
paper-grab-sheet = میرا پلان
paper-grab-danger = خطرہ

paper-actions-table = پہلے کیا کرنا ہے
paper-action-who = کون کرے گا
paper-action-by = کب تک

paper-agreed = { $who } نے { $date } کو یہ پلان مان لیا۔
paper-decided-by = کس نے کہا
paper-decided-on = کب کہا
paper-sent-to = پلان کس کے پاس ہے
paper-sent-on = پلان کب بھیجا
paper-while-waiting = انتظار کے دوران کس سے مدد ملتی ہے
paper-reasons = ان کی وجہ
paper-changes = وہ کیا بدلنا چاہتے ہیں
paper-not-agreed-mine = جس پر ایک رائے نہیں: میری سوچ
paper-not-agreed-theirs = جس پر ایک رائے نہیں: ان کی سوچ

paper-questions = مجھے کیا پوچھنا ہے
paper-contacts-table = کس نے کیا کہا
paper-contact-who = کون اور کب
paper-contact-said = انہوں نے کیا کہا
paper-contact-next = آگے کیا ہوگا
paper-chase = پھر پوچھنا ہے

paper-spending-table = اب تک کہاں خرچ ہوا
paper-spending-for = کس لیے
paper-spending-times = کتنی بار
paper-spending-other = دوسری چیزیں
paper-spending-count =
    { $count ->
        [one] { $count } بار پیسے دیے
       *[other] { $count } بار پیسے دیے
    }
paper-receipts-count =
    { $count ->
        [one] { $count } رسید رکھی ہے
       *[other] { $count } رسیدیں رکھی ہیں
    }

paper-reviews-table = پلان پھر دیکھنے کی تاریخیں
paper-review-due = کب ہونا ہے
paper-review-done = کب ہوا
paper-review-working = کیا اچھا چل رہا ہے
paper-not-working = کیا اچھا نہیں چل رہا
paper-review-tried = ہم نے نیا کیا کر کے دیکھا
paper-learned = ہم نے کیا سیکھا
paper-reached = جو مجھے چاہیے تھا اور اب ہے
paper-can-now = اب مجھے کیا آتا ہے
paper-changed = کیا بدل گیا
paper-enough = کیا پیسے کافی ہیں
paper-happy = کیا مجھے پلان سے خوشی ہے
paper-review-next = آگے کیا ہوگا

paper-caring = خیال رکھنے کے میرے کام
paper-caring-who = جن کا خیال رکھنا میرے ذمے ہے
paper-caring-hours = عام ہفتے میں گھنٹے
paper-caring-nights = عام ہفتے میں راتیں
paper-caring-must-change = کیا بدلنا ضروری ہے

paper-carer-does-for-me = وہ کیا کرتے ہیں
paper-carer-wants = کیا وہ مدد کر سکتے ہیں، اور چاہتے ہیں
paper-carer-step-in = وہ نہ کر سکیں تو
paper-carer-does = میرے کام
paper-carer-willing = کیا مجھ سے مدد ہو سکتی ہے، اور میری مرضی ہے
paper-carer-will-not = جو کام مجھے نہیں کرنے
paper-carer-break = مجھے کتنا آرام چاہیے
paper-carer-hard = مدد کرنے کی وجہ سے میرے لیے کیا مشکل ہے
paper-carer-assessment = کیا کونسل سے میری ضرورتوں پر بات ہوئی
paper-carer-right = مجھے کونسل سے carer’s assessment مانگنے کا حق ہے۔
    .why = یہ میری ضرورتوں کی بات ہے۔ مدد کم ہو یا زیادہ، یہ حق رہتا ہے۔

paper-decisions-table = کون سا فیصلہ کس کا ہے
paper-decision-what = کیا
paper-decision-help = فیصلے میں کس سے مدد ملتی ہے
paper-decision-last-word = آخری فیصلہ کس کا ہے
paper-best-interests = لوگ وہ کریں جو میرے لیے بہتر ہے۔ وہ میری خواہش کو سوچیں۔
    .family = یہ وہ بات نہیں جو میرا خاندان چاہتا ہے۔
paper-need-to-know = مجھے کیا معلوم ہونا چاہیے
paper-reason = فیصلہ کوئی اور کیوں کرتا ہے
paper-involved = وہ مجھ سے کیسے پوچھیں
paper-best-time = مجھ سے پوچھنے کا سب سے اچھا وقت
paper-worst-time = مجھ سے پوچھنے کا سب سے برا وقت
paper-show-yes = میری ہاں کیسے پتا چلتی ہے
paper-show-no = میری نہ کیسے پتا چلتی ہے
paper-show-unsure = کیسے پتا چلتا ہے کہ مجھے معلوم نہیں

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
paper-nights-a-week =
    { $count ->
        [one] ہفتے میں { $count } رات، فی رات { $amount }
       *[other] ہفتے میں { $count } راتیں، فی رات { $amount }
    }
paper-nights =
    { $count ->
        [one] { $count } رات، فی رات { $amount }
       *[other] { $count } راتیں، فی رات { $amount }
    }
paper-weeks =
    { $count ->
        [one] { $count } ہفتے کے لیے
       *[other] { $count } ہفتوں کے لیے
    }
paper-from-week = ہفتہ { $number } سے
paper-until-week = ہفتہ { $number } تک

paper-budget-no-number = مجھے اپنی رقم ابھی معلوم نہیں۔ میرے پلان کا خرچ سال میں تقریباً { $year } ہے۔
    .once = مجھے اپنی رقم ابھی معلوم نہیں۔ میرے پلان کا خرچ تقریباً { $year } ہے۔
    .so-far = مجھے اپنی رقم ابھی معلوم نہیں۔ اب تک پلان کا خرچ سال میں تقریباً { $year } ہے۔
paper-budget-fits = میرا پلان میری رقم کے اندر ہے۔
    .so-far = اب تک میرا پلان میری رقم کے اندر ہے۔
paper-budget-under = سال کے { $amount } ابھی پلان میں نہیں۔
    .once = { $amount } ابھی پلان میں نہیں۔
    .so-far = اب تک پلان کا خرچ میری رقم سے کم ہے۔
paper-budget-over-first-year = میرا پلان شروع میں مہنگا ہے۔ بعد میں پیسے بچتے ہیں۔
    .sum = پہلے سال کا خرچ میری رقم سے { $amount } زیادہ ہے۔
    .so-far = اب تک میرا پلان شروع میں مہنگا ہے۔
paper-budget-over-later = میرا پلان اس سال رقم کے اندر ہے۔ بعد میں خرچ زیادہ ہے۔
    .sum = بعد کے ہر سال کا خرچ میری رقم سے { $amount } زیادہ ہے۔
    .so-far = اب تک پلان اس سال رقم کے اندر ہے۔ بعد میں خرچ زیادہ ہے۔
paper-budget-over = ہر ہفتے پلان کا خرچ میری رقم سے { $week } زیادہ ہے۔ اس کا مطلب یہ نہیں کہ پلان غلط ہے۔
    .once = پلان کا خرچ میری رقم سے { $amount } زیادہ ہے۔ اس کا مطلب یہ نہیں کہ پلان غلط ہے۔
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

paper-my-part = میرا حصہ ہر ہفتے { $amount } ہے۔
paper-parts = میری مدد کے پیسے کون دیتا ہے
paper-column-who = کون
paper-column-week = ہر ہفتے
paper-part-mine = میرا حصہ
paper-part-council = کونسل کا حصہ
paper-extra-costs = معذوری کی وجہ سے میرا زیادہ خرچ
    .lead = پیسوں کا پوچھیں تو مجھے یہ فہرست دکھانی ہے۔
paper-payment-four-weeks = ہر بار { $amount } ملتے ہیں۔ سال میں 13 بار۔
paper-payment-month = ہر بار { $amount } ملتے ہیں۔ سال میں 12 بار۔
paper-payment-days = { $days } دن کے مہینے میں { $amount } ملتے ہیں۔
paper-payment-once = { $amount } ملتے ہیں، صرف ایک بار۔
paper-first-month = مجھے پہلے مہینے تقریباً { $needs } چاہییں۔ پہلی بار تقریباً { $gets } ملتے ہیں۔
    .short = مجھے شروع کے لیے کچھ پیسے چاہییں۔
paper-weeks-worth = میرے تقریباً { $weeks } ہفتے کے پیسے
paper-weeks-left = یہ میرے تقریباً { $weeks } ہفتے کے پیسے ہیں۔
paper-put-by = الگ رکھے پیسے
    .lead = یہ پیسے کسی وجہ سے میرے اکاؤنٹ میں ہیں۔
    .day = { $day } کے لیے { $amount }
paper-priority = سب سے اہم کیا ہے
paper-manage = میرے پیسے کون سنبھالتا ہے
paper-manage-who = وہ کون ہے
paper-direct-payment = میری ڈائریکٹ پیمنٹ (direct payment) { $often } { $amount } ہے۔
    .amount = میری ڈائریکٹ پیمنٹ (direct payment) { $amount } ہے۔
paper-how-check = پیسوں کا حساب کیسے دیکھنا ہے
paper-managed-by = ہر خرچ کون سنبھالتا ہے
paper-boss = مالک ہونا
paper-ask-first = پہلے کیا پوچھنا ہے
paper-costs-less = بعد میں کس کا خرچ کم ہے

paper-helper = مجھے کیسا مددگار چاہیے
paper-helper-skills = مددگار کو کیا آنا چاہیے
paper-helper-character = مددگار کیسا ہو
paper-helper-interests = مددگار کو کیا پسند ہو
paper-helper-gender = عورت یا مرد
paper-helper-speaks = مددگار کون سی زبانیں بولے
paper-helper-faith = مذہب یا پس منظر
paper-helper-matters = میرے لیے سب سے اہم بات
paper-helper-page = نئے مددگار کے لیے صفحہ
paper-helper-must = مددگار کو کیا ضرور کرنا ہے
paper-helper-judge = مددگار کیا طے کر سکتا ہے
paper-helper-not-job = کون سا کام مددگار کا نہیں

paper-web = میرے آس پاس
paper-web-rings = میرے آس پاس کون اور کیا ہے
paper-web-ring = کتنا قریب
paper-web-who = کون یا کیا
paper-web-help = کس میں مدد مل سکتی ہے

paper-week = میرا ہفتہ
paper-week-rota = میرے ساتھ کون ہے
paper-week-where = مجھے کہاں جانا اور کس سے ملنا ہے
paper-week-with = ساتھ:
paper-week-hours = ہر ہفتے مدد کے گھنٹے
