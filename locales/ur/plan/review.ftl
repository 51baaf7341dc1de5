review = پلان پھر دیکھنا
    .about = پلان پھر کب دیکھیں گے، اور کیا نظر آیا

review-list = آپ کا پلان پھر کب دیکھیں گے؟
    .lead = زندگی بدل جائے تو کبھی بھی پلان پھر دیکھنے (review) کا کہہ سکتے ہیں۔
    .add = پھر دیکھنے کا وقت شامل کریں
    .another = ایک اور وقت شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ پلان پھر کب دیکھنا ہے؟
    .count =
        { $count ->
            [one] { $count } بار پلان پھر دیکھنا ہے
           *[other] { $count } بار پلان پھر دیکھنا ہے
        }
    .untitled = پھر دیکھنا، ابھی نام نہیں
review-usual = عام طور پر یہ تاریخیں ہوتی ہیں۔ آپ دوسری تاریخیں چن سکتے ہیں۔

review-kind = پلان کب پھر دیکھنا ہے؟
    .lead = کونسل اکثر 6 سے 8 ہفتے بعد پھر دیکھتی ہے۔ ہر 12 مہینے بعد دیکھنا ضروری ہے۔
review-kind-six-weeks = 6 سے 8 ہفتے بعد
review-kind-three-months = 3 مہینے بعد
review-kind-twelve-months = 12 مہینے بعد
review-kind-asked = میرے کہنے پر

review-days = یہ کس تاریخ کو ہے؟
review-due = یہ کس تاریخ کو ہونا ہے؟
    .hint = آپ اسے بدل سکتے ہیں۔
review-done = یہ کس تاریخ کو ہوا؟
    .hint = تب تک اسے خالی چھوڑیں۔

review-how-it-goes = کیسا چل رہا ہے؟
    .lead = دوسروں سے بھی پوچھ سکتے ہیں کہ وہ کیا سوچتے ہیں۔
review-working = کیا اچھا چل رہا ہے؟
review-not-working = کیا اچھا نہیں چل رہا؟

review-learning = کیا کر کے دیکھا؟
review-tried = نیا کیا کر کے دیکھا؟
review-learned = اس سے کیا سیکھا؟

review-reached = کیا مل گیا؟
    .lead = وہ چنیں جو آپ کو چاہیے تھا اور اب ہے۔

review-new = زندگی میں نیا کیا ہے؟
review-can-now = اب آپ کیا کر سکتے ہیں؟
    .hint = جیسے: اکیلے دکان تک جانا۔
review-changed = کیا بدل گیا؟
    .hint = اپنی صحت، گھر، خاندان اور مدد کا سوچیں۔

review-still-right = کیا پلان اب بھی ٹھیک ہے؟
review-enough = کیا پیسے کافی ہیں؟
review-enough-yes = ہاں، کافی ہیں
    .plan = پیسے کافی ہیں۔
review-enough-no = نہیں، اور چاہییں
    .plan = پیسے کافی نہیں۔
review-happy = کیا آپ اپنے پلان سے خوش ہیں؟
review-happy-yes = ہاں
    .plan = مجھے اپنے پلان سے خوشی ہے۔
review-happy-partly = تھوڑا
    .plan = مجھے اپنے پلان سے تھوڑی خوشی ہے۔
review-happy-no = نہیں
    .plan = مجھے اپنے پلان سے خوشی نہیں۔

review-next = آگے کیا ہوگا؟
    .hint = جیسے: مجھے ہفتے میں 2 بار جانا ہے۔

review-planning = پلان بنانا آپ کو کیسا لگا؟
    .lead = یہ کاغذ پر نہیں آئے گا۔ یہ آپ کے لیے ہے۔
review-on-time = کیا کام وقت پر ہوئے؟
review-on-time-very-good = بہت اچھا
review-on-time-so-so = ٹھیک تھا
review-on-time-not-good = اتنا اچھا نہیں
review-on-time-bad = برا
review-kind-to-me = کیا لوگ آپ سے اچھی طرح پیش آئے؟

review-planning-more = پلان بنانے کی مدد کیسی تھی؟
    .lead = یہ کاغذ پر نہیں آئے گا۔ یہ آپ کے لیے ہے۔
review-told-me = کیا لوگوں نے آپ کو ضروری باتیں بتائیں؟
review-listened = کیا لوگوں نے آپ کی بات سنی؟
