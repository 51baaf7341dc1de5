actions = سب سے پہلے کیا ہوگا
    .about = پہلے کیا کرنا ہے، اور کون کرے گا

actions-list = سب سے پہلے کیا ہوگا
    .lead = پلان چھوٹے قدموں سے شروع ہوتا ہے۔ چنیں کہ پہلے کیا ہوگا۔
    .add = ایک کام شامل کریں
    .another = ایک اور کام شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ سب سے پہلے کیا کرنا ہے؟
    .count =
        { $count ->
            [one] { $count } کام کرنا ہے
           *[other] { $count } کام کرنے ہیں
        }
    .untitled = ایک کام جس کا ابھی نام نہیں

actions-what = کیا کرنا ہے؟
    .lead = 1 چنیں۔ اور کام بعد میں شامل کر سکتے ہیں۔
actions-what-calls = پہلے فون
actions-what-call-worker = سوشل ورکر کو فون کرنا
actions-what-tell-family = خاندان اور دوستوں کو بتانا
actions-what-ask-start = پوچھنا کہ پیسے کب شروع ہوں گے
actions-what-people = مدد کے لیے لوگ
actions-what-find-helper = ذاتی مددگار ڈھونڈنا
actions-what-call-agency = ایجنسی کو فون کرنا
actions-what-meet-helper = نئے مددگار سے ملنا
actions-what-paperwork = پیسے اور فارم
actions-what-open-account = ان پیسوں کے لیے بینک اکاؤنٹ کھولنا
actions-what-get-insurance = انشورنس (insurance) لینا
actions-what-find-payroll = تنخواہ کے حساب (payroll) کی سروس ڈھونڈنا
actions-what-out = کرنے کے کام اور کام کی چیزیں
actions-what-join-club = کلب یا کلاس میں نام لکھوانا
actions-what-learn-travel = سفر کرنا سیکھنا شروع کرنا
actions-what-get-equipment = ضرورت کی چیزیں لینا
actions-what-own = میری اپنی بات
actions-what-other = کچھ اور

actions-who = یہ کون کرے گا؟
    .hint = نام لکھیں۔ یہ آپ بھی ہو سکتے ہیں۔

actions-when = یہ کب تک ہوگا؟
actions-by = کس تاریخ تک؟
    .hint = اندازہ بھی ٹھیک ہے۔ بدل بھی سکتے ہیں۔
actions-done = کیا یہ ہو گیا؟
actions-done-yes = ہاں، ہو گیا
    .plan = یہ ہو گیا ہے۔
actions-done-not-yet = ابھی نہیں
    .plan = یہ ابھی نہیں ہوا۔
