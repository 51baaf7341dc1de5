supports = کس سے مدد ملے گی
    .about = لوگ اور چیزیں جن سے مجھے مدد ملتی ہے

supports-list = آپ کو کس سے مدد ملے گی
    .lead = پہلے مفت مدد سوچیں۔ پھر پیسوں والی مدد۔
    .add = ایک مدد شامل کریں
    .another = ایک اور مدد شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ کون یا کیا آپ کی مدد کر سکتا ہے؟
    .count =
        { $count ->
            [one] { $count } مدد جو کام آئے گی
           *[other] { $count } طرح کی مدد جو کام آئے گی
        }
    .untitled = ایک مدد جس کا ابھی نام نہیں

supports-what = کس سے مدد ملے گی؟
    .lead = 1 چنیں۔ مفت مدد پہلے ہے۔

supports-what-me = میں
supports-what-do-it = یہ کام خود کرنا
    .plan = یہ کام مجھے خود کرنا ہے۔
supports-what-learn-it = یہ کام سیکھنا
    .plan = مجھے یہ کام سیکھنا ہے۔

supports-what-family = میرا خاندان
supports-what-relative = خاندان میں سے کوئی
    .plan = خاندان میں سے کسی سے مجھے مدد ملتی ہے۔
supports-what-partner = میرا جیون ساتھی
    .plan = میرے جیون ساتھی سے مجھے مدد ملتی ہے۔
supports-what-close = کوئی اور قریبی
    .plan = ایک قریبی سے مجھے مدد ملتی ہے۔

supports-what-friends = دوست اور پڑوسی
supports-what-friend = کوئی دوست
    .plan = ایک دوست سے مجھے مدد ملتی ہے۔
supports-what-neighbour = کوئی پڑوسی
    .plan = ایک پڑوسی سے مجھے مدد ملتی ہے۔

supports-what-community = گھر کے آس پاس
supports-what-lunch-club = لنچ کلب
    .plan = مجھے لنچ کلب جانا ہے۔
supports-what-faith-group = مسجد، مندر یا چرچ کے لوگ
    .plan = میری عبادت گاہ کے لوگ میری مدد کرتے ہیں۔
supports-what-peer-group = مجھ جیسے لوگوں کا گروپ
    .plan = مجھے مجھ جیسے لوگوں کے گروپ میں جانا ہے۔
supports-what-library = لائبریری
    .plan = مجھے لائبریری سے مدد ملتی ہے۔
supports-what-college = کالج کا کورس
    .plan = مجھے کالج کا کورس کرنا ہے۔
supports-what-place = کوئی اور گروپ یا جگہ
    .plan = گھر کے پاس ایک گروپ یا جگہ سے مجھے مدد ملتی ہے۔

supports-what-equipment = کام کی چیزیں
supports-what-phone = فون یا ٹیبلٹ
    .plan = فون یا ٹیبلٹ سے مجھے مدد ملتی ہے۔
supports-what-bus-pass = بس پاس
    .plan = میرے پاس بس پاس ہے۔
supports-what-clock-pills = بڑی گھڑی یا گولیوں کا ڈبہ
    .plan = بڑی گھڑی یا گولیوں کے ڈبے سے مجھے مدد ملتی ہے۔
supports-what-alarm = مدد بلانے کا الارم
    .plan = میرے پاس مدد بلانے کا الارم ہے۔
supports-what-home-things = چیزیں جو گھر کو آسان بنائیں
    .plan = کچھ چیزیں میرے گھر کو آسان بناتی ہیں۔

supports-what-helpers = پیسوں پر لوگ
supports-what-assistant = ذاتی مددگار (personal assistant)
    .plan = ذاتی مددگار (personal assistant) سے مجھے مدد ملتی ہے۔
supports-what-agency = ایجنسی کا مددگار
    .plan = ایجنسی کے مددگار سے مجھے مدد ملتی ہے۔
supports-what-support-worker = سپورٹ ورکر
    .plan = سپورٹ ورکر سے مجھے مدد ملتی ہے۔
supports-what-sitter = کوئی جو میرے پاس بیٹھے
    .plan = جب گھر والے باہر ہوں تو کوئی میرے پاس بیٹھتا ہے۔
supports-what-paid-person = کوئی اور جسے پیسے ملتے ہیں
    .plan = کسی سے مجھے پیسوں پر مدد ملتی ہے۔

supports-what-places = پیسوں والی جگہیں اور سفر
supports-what-day-place = ڈے سینٹر
    .plan = مجھے ڈے سینٹر جانا ہے۔
supports-what-club = کلب یا کلاس
    .plan = مجھے کلب یا کلاس میں جانا ہے۔
supports-what-taxi = ٹیکسی
    .plan = مجھے ٹیکسی میں جانا ہے۔
supports-what-travel-training = سفر کرنا سیکھنا
    .plan = کوئی مجھے سفر کرنا سکھاتا ہے۔
supports-what-break-away = گھر سے دور کچھ دن آرام
    .plan = مجھے گھر سے دور کچھ دن آرام چاہیے۔

supports-what-own = میری اپنی بات
supports-what-other = کچھ اور

supports-outcomes = اس سے کس بات میں مدد ملے گی؟
    .lead = اپنی فہرست سے چنیں۔ 1 سے زیادہ بھی چن سکتے ہیں۔

supports-who = کون مدد کرے گا؟
    .hint = نام لکھیں، یا بتائیں وہ کون ہیں۔ جیسے: میری بہن۔

supports-when = مدد کب ملے گی؟

supports-often = کتنی بار؟
supports-often-every-day = ہر روز
supports-often-some-days = ہفتے میں کچھ دن
supports-often-fortnight = ہر 2 ہفتے بعد
supports-often-month = ہر مہینے
supports-often-now-and-then = کبھی کبھی
supports-often-once = بس ایک بار

supports-days = کون سے دن؟
supports-days-mon = پیر
supports-days-tue = منگل
supports-days-wed = بدھ
supports-days-thu = جمعرات
supports-days-fri = جمعہ
supports-days-sat = ہفتہ
supports-days-sun = اتوار

supports-hours = ہر بار کتنے گھنٹے؟
    .hint = اندازہ بھی ٹھیک ہے۔
    .missing = گھنٹے لکھیں، جیسے 2 یا 2.5
