outcomes = مجھے کیا چاہیے
    .about = مجھے اپنی زندگی میں کیا چاہیے

outcomes-list = آپ کو زندگی میں کیا چاہیے
    .lead = جو سب سے اہم ہے، اسے سب سے اوپر رکھیں۔
    .add = ایک بات شامل کریں
    .another = ایک اور بات شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ آپ کی زندگی کس بات سے بہتر ہوگی؟
    .count =
        { $count ->
            [one] { $count } بات جو مجھے چاہیے
           *[other] { $count } باتیں جو مجھے چاہییں
        }
    .untitled = ایک بات جس کا ابھی نام نہیں

outcomes-what = آپ کو زندگی میں کیا چاہیے؟
    .lead = 1 بات چنیں۔ اس کے بعد اور بھی شامل کر سکتے ہیں۔

outcomes-what-people = میرے لوگ
outcomes-what-see-family = اپنے خاندان سے ملنا
    .plan = مجھے اپنے خاندان سے ملنا ہے۔
outcomes-what-see-friends = دوستوں سے ملنا
    .plan = مجھے دوستوں سے ملنا ہے۔
outcomes-what-make-friends = نئے دوست بنانا
    .plan = مجھے نئے دوست بنانے ہیں۔
outcomes-what-partner = جیون ساتھی ہونا
    .plan = مجھے جیون ساتھی چاہیے۔

outcomes-what-out = گھر سے باہر
outcomes-what-use-bus = بس میں جانا
    .plan = مجھے بس میں جانا ہے۔
outcomes-what-go-shopping = خریداری کے لیے جانا
    .plan = مجھے خریداری کے لیے جانا ہے۔
outcomes-what-swim = تیرنے جانا
    .plan = مجھے تیرنے جانا ہے۔

outcomes-what-fun = تفریح
outcomes-what-join-group = کسی کلب یا گروپ میں شامل ہونا
    .plan = مجھے کسی کلب یا گروپ میں شامل ہونا ہے۔
outcomes-what-music-art = موسیقی یا آرٹ کا شوق
    .plan = مجھے موسیقی یا آرٹ کا شوق پورا کرنا ہے۔
outcomes-what-day-trip = دن بھر کی سیر پر جانا
    .plan = مجھے دن بھر کی سیر پر جانا ہے۔

outcomes-what-food = کھانا
outcomes-what-cook = اپنی پسند کا کھانا پکانا
    .plan = مجھے اپنی پسند کا کھانا پکانا ہے۔
outcomes-what-eat-together = دوسروں کے ساتھ کھانا کھانا
    .plan = مجھے دوسروں کے ساتھ کھانا کھانا ہے۔

outcomes-what-home = میرا گھر
outcomes-what-tidy-home = گھر صاف رکھنا
    .plan = مجھے اپنا گھر صاف رکھنا ہے۔
outcomes-what-stay-home = اپنے ہی گھر میں رہنا
    .plan = مجھے اپنے ہی گھر میں رہنا ہے۔
outcomes-what-safe-night = رات کو محفوظ محسوس کرنا
    .plan = مجھے رات کو محفوظ محسوس کرنا ہے۔

outcomes-what-clean = نہانا اور کپڑے
outcomes-what-wash-my-way = اپنے طریقے سے نہانا
    .plan = مجھے اپنے طریقے سے نہانا ہے۔
outcomes-what-choose-clothes = اپنے کپڑے خود چننا
    .plan = مجھے اپنے کپڑے خود چننے ہیں۔

outcomes-what-work = کام اور سیکھنا
outcomes-what-get-job = نوکری کرنا
    .plan = مجھے نوکری کرنی ہے۔
outcomes-what-learn-read = پڑھنا سیکھنا
    .plan = مجھے پڑھنا سیکھنا ہے۔
outcomes-what-learn-skill = کچھ نیا سیکھنا
    .plan = مجھے کچھ نیا سیکھنا ہے۔
outcomes-what-volunteer = رضاکار بننا
    .plan = مجھے رضاکار بن کر کام کرنا ہے۔

outcomes-what-health = میری صحت
outcomes-what-walk-more = زیادہ چلنا
    .plan = مجھے زیادہ چلنا ہے۔
outcomes-what-sleep-well = اچھی نیند سونا
    .plan = مجھے اچھی نیند سونا ہے۔
outcomes-what-medicine-time = دوا وقت پر لینا
    .plan = مجھے دوا وقت پر لینی ہے۔
outcomes-what-see-dentist = دانتوں کے ڈاکٹر کے پاس جانا
    .plan = مجھے دانتوں کے ڈاکٹر کے پاس جانا ہے۔

outcomes-what-mind = میرا دل کیسا ہے
outcomes-what-less-worried = فکر کم ہونا
    .plan = مجھے فکر کم کرنی ہے۔
outcomes-what-someone-to-talk = کوئی ہو جس سے بات کروں
    .plan = مجھے کوئی چاہیے جس سے بات کروں۔
outcomes-what-out-of-hospital = ہسپتال جانے سے بچنا
    .plan = مجھے ہسپتال جانے سے بچنا ہے۔

outcomes-what-faith = ایمان اور اپنی روایت
outcomes-what-pray-together = دوسروں کے ساتھ عبادت کرنا
    .plan = مجھے دوسروں کے ساتھ عبادت کرنی ہے۔
outcomes-what-keep-culture = اپنی روایت قائم رکھنا
    .plan = مجھے اپنی روایت قائم رکھنی ہے۔
outcomes-what-festivals = اپنے تہوار منانا
    .plan = مجھے اپنے تہوار منانے ہیں۔

outcomes-what-children = میرے بچے
outcomes-what-be-parent = بچوں کی اچھی پرورش کرنا
    .plan = مجھے اپنے بچوں کی اچھی پرورش کرنی ہے۔
outcomes-what-child-time = بچوں کے ساتھ وقت گزارنا
    .plan = مجھے اپنے بچوں کے ساتھ وقت گزارنا ہے۔

outcomes-what-money = میرے پیسے
outcomes-what-pay-bills = اپنے بل ادا کرنا
    .plan = مجھے اپنے بل ادا کرنے ہیں۔
outcomes-what-not-tricked = اپنے پیسے محفوظ رکھنا
    .plan = مجھے اپنے پیسے محفوظ رکھنے ہیں۔

outcomes-what-giving = دوسروں کے کام آنا
outcomes-what-help-neighbour = پڑوسی کی مدد کرنا
    .plan = مجھے پڑوسی کی مدد کرنی ہے۔
outcomes-what-vote = ووٹ دینا
    .plan = مجھے ووٹ دینا ہے۔
outcomes-what-teach-language = اپنی زبان سکھانا
    .plan = مجھے اپنی زبان سکھانی ہے۔

outcomes-what-my-say = میری بات سنی جائے
outcomes-what-choose-helpers = اپنے مددگار خود چننا
    .plan = مجھے اپنے مددگار خود چننے ہیں۔
outcomes-what-run-meeting = اپنی میٹنگ خود چلانا
    .plan = مجھے اپنی میٹنگ خود چلانی ہے۔

outcomes-what-carer = جو میرا خیال رکھتے ہیں
outcomes-what-carer-sleep = میرا خیال رکھنے والوں کو اچھی نیند ملے
    .plan = جو میرا خیال رکھتے ہیں، انہیں اچھی نیند ملے۔
outcomes-what-carer-job = میرا خیال رکھنے والوں کی نوکری قائم رہے
    .plan = جو میرا خیال رکھتے ہیں، ان کی نوکری قائم رہے۔
outcomes-what-carer-day-off = میرا خیال رکھنے والوں کو چھٹی ملے
    .plan = جو میرا خیال رکھتے ہیں، انہیں چھٹی کے دن ملیں۔

outcomes-what-own = میری اپنی بات
outcomes-what-other = کچھ اور

outcomes-why = یہ آپ کے لیے کیوں اہم ہے؟
    .hint = چند لفظ کافی ہیں۔

outcomes-know = کیسے پتا چلے گا کہ بات بن گئی؟
    .hint = سوچیں، تب کیا فرق ہوگا۔

outcomes-needs = اس سے آپ کی کس ضرورت میں مدد ملے گی؟
    .lead = اپنی ضرورتوں کی فہرست سے چنیں۔ 1 سے زیادہ بھی چن سکتے ہیں۔
