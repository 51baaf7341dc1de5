find-local = آپ کے قریب مدد
find-none = آپ مقامی مدد کی فہرست میں تلاش کر سکتے ہیں۔ یہ فہرست ایک فائل ہے۔
    .ask = کسی مقامی گروپ، خیال رکھنے والوں کے سینٹر یا کونسل سے یہ فائل مانگیں۔
find-private = فہرست اسی کمپیوٹر یا فون پر رہتی ہے۔ آپ کیا تلاش کرتے ہیں، کوئی نہیں دیکھتا۔
find-open = فہرست والی فائل چنیں
find-reading = ایک لمحہ۔ ہم فہرست پڑھ رہے ہیں۔
find-count =
    { $count ->
        [one] اس فہرست میں { $count } جگہ یا گروپ ہے۔
       *[other] اس فہرست میں { $count } جگہیں اور گروپ ہیں۔
    }
find-from =
    فہرست کا نام ”{ $file }“ ہے۔
    آپ نے اسے { $date } کو کھولا۔
find-ended =
    { $count ->
        [one] ہم نے { $count } کو چھوڑ دیا جو ختم ہو چکا ہے۔
       *[other] ہم نے { $count } کو چھوڑ دیا جو ختم ہو چکے ہیں۔
    }
find-nameless =
    { $count ->
        [one] ہم نے { $count } کو چھوڑ دیا جس کا نام نہیں ہے۔
       *[other] ہم نے { $count } کو چھوڑ دیا جن کے نام نہیں ہیں۔
    }
find-cut = یہ فہرست بہت لمبی ہے۔ ہم نے پہلی 20,000 جگہیں لیں۔
find-this-visit = یہ براؤزر فہرست محفوظ نہیں رکھتا۔ اگلی بار فائل پھر چاہیے ہو گی۔
find-take-out = یہ فہرست اس کمپیوٹر یا فون سے ہٹائیں
find-another = دوسری فہرست چنیں
    .hint = دوسری فہرست اس کی جگہ لے لے گی۔
find-trouble-large = یہ فائل بہت بڑی ہے۔
    .help = صرف اپنے علاقے کی فہرست مانگیں۔
find-trouble-other = یہ فائل مقامی مدد کی فہرست نہیں ہے۔
    .help = ایسی فائل ڈھونڈیں جو “.json” یا “.csv” پر ختم ہو۔
find-trouble-broken = اس فائل کا کچھ حصہ خراب ہے، اس لیے یہ نہیں کھل سکتی۔
    .help = یہ فائل دوبارہ مانگیں۔
find-trouble-empty = اس فہرست میں کچھ نہیں ہے۔
    .help = دوسری فہرست مانگیں۔
find-trouble-kept = جو فہرست ہم نے یہاں رکھی تھی وہ نہیں کھل سکی۔
    .help = فائل دوبارہ چنیں۔

find-words = آپ کیا تلاش کر رہے ہیں؟
    .hint = فہرستیں اکثر انگریزی میں ہوتی ہیں۔ جیسے: lunch، یا آپ کے شہر کا نام۔
find-look = تلاش کریں
find-all = سب دکھائیں
find-often = بہت سے لوگ یہ تلاش کرتے ہیں:
find-often-peer = میرے جیسے لوگ
find-often-lunch = مل کر کھانا
find-often-carer = خیال رکھنے والوں کے لیے مدد
find-often-advocate = بات رکھنے والے (advocates)
find-often-transport = آنا جانا
find-category = کس قسم کی مدد؟
    .any = ہر قسم
find-language = کون سی زبان؟
    .any = کوئی بھی زبان
find-cost = مفت یا نہیں؟
find-cost-any = دونوں دکھائیں
find-cost-free = صرف مفت مدد
find-cost-paid = صرف وہ مدد جس کے پیسے لگتے ہیں
find-access-said = صرف وہ جگہیں دکھائیں جو بتاتی ہیں کہ اندر کیسے جائیں
find-found =
    { $count ->
        [one] { $count } جگہ یا گروپ ملا
       *[other] { $count } جگہیں اور گروپ ملے
    }
    .none = فہرست میں ایسا کچھ نہیں۔ دوسرے یا کم الفاظ سے تلاش کریں۔
find-more = { $count } اور دکھائیں

find-closed = ابھی بند ہے
find-checked = تصدیق: { $date }۔ پہلے فون کریں۔
find-not-checked = معلوم نہیں کہ اس کی تصدیق کب ہوئی۔ پہلے فون کریں۔
find-rest = یہ کہاں ہے اور کیسے پوچھیں
find-run-by = چلانے والے:
find-where = کہاں:
find-access = اندر جانا:
find-speaks = زبانیں:
find-kind = مدد کی قسم:
find-for = کس کے لیے:
find-ages = عمر:
    .both = { $from } سے { $to } سال
    .from = { $from } سال اور اس سے زیادہ
    .to = { $to } سال تک
find-when = کب:
find-costs = قیمت:
find-free = مفت
find-phone = فون:
find-email = ای میل:
find-web = ویب پر:
find-planned-costs =
    { $what } اب آپ کے پلان میں ہے۔
    اس کے پیسے لگتے ہیں۔ قیمت آپ ”خرچ کتنا ہوگا“ میں لکھ سکتے ہیں۔

find-lines = نمبر جن پر آپ فون کر سکتے ہیں
    .lead = یہ پورے انگلینڈ میں لوگوں کی مدد کرتے ہیں۔
find-lines-checked = تصدیق: { $date }۔ نمبر بدل سکتے ہیں۔
find-ring = فون کریں: { $number }
    .what = فون کریں: { $number }، { $what }
find-line-nhs = NHS 111
    .what = آپ بیمار ہیں اور نہیں جانتے کہ کیا کریں۔
find-line-samaritans = Samaritans
    .what = آپ بہت اداس یا اکیلے ہیں۔ وہ دن رات سنتے ہیں۔
find-line-mind = Mind
    .what = آپ اپنے احساسات اور ذہنی صحت پر بات کرنا چاہتے ہیں۔
find-line-mencap = Mencap
    .what = آپ کو یا آپ کے کسی قریبی کو سیکھنے میں معذوری ہے۔
find-line-age-uk = Age UK
    .what = آپ بزرگ ہیں، یا کسی بزرگ کا خیال رکھتے ہیں۔
find-line-carers-uk = Carers UK
    .what = آپ خاندان والوں یا دوست کا خیال رکھتے ہیں۔
find-line-citizens-advice = Citizens Advice
    .what = پیسوں، سرکاری امداد یا گھر کے بارے میں آپ کے سوال ہیں۔
find-line-ombudsman = Local Government and Social Care Ombudsman
    .what = آپ نے کونسل سے شکایت کی، مگر فائدہ نہیں ہوا۔

find-ask = کسی جاننے والے سے پوچھیں
find-ask-peer = کسی ایسے شخص سے پوچھیں جس کے پاس بھی پرسنل بجٹ ہے۔
find-ask-group = معذور لوگوں، بزرگوں یا خیال رکھنے والوں کے کسی گروپ سے پوچھیں۔
find-ask-own = کیا آپ نے خود کوئی جگہ ڈھونڈی؟ اسے ”میرے آس پاس“ میں لکھیں۔
find-own = ”میرے آس پاس“ میں کوئی جگہ لکھیں
