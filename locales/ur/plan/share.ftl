# کون کیا دیکھے: پلان کا ہر حصہ صرف میرے لیے، میرے مددگاروں کے لیے بھی، یا کونسل کے لیے بھی۔

share = کون کیا دیکھے
    .about = آپ چنتے ہیں کہ ہر حصہ کون دیکھے
share-about-me = آپ کے بارے میں حصے کون دیکھے؟
    .lead = آپ ہر بار پرنٹ کرتے وقت یہ بدل سکتے ہیں۔
share-me = میرے بارے میں
share-me-only-me = صرف میں
share-me-helpers = میں اور میرے مددگار
share-me-council = کونسل بھی
share-what-i-want = آپ کیا چاہتے ہیں، یہ کون دیکھے؟
share-outcomes = میں کیا چاہتا ہوں
share-supports = کس چیز سے مدد ہوگی
share-money = آپ کے پیسے کون دیکھے؟
share-costs = خرچ کتنا ہے
share-safe = کیا غلط ہو سکتا ہے، یہ کون دیکھے؟
    .lead = یہ حصہ صرف آپ کے لیے ہے، جب تک آپ اسے نہ بدلیں۔
share-risks = کیا غلط ہو سکتا ہے

share-web = میرے آس پاس کے لوگ
share-culture = میری ثقافت، مذہب اور زبان
share-communicate = میں بات کیسے کرتا ہوں
share-days = میرے اچھے اور برے دن
share-working = میرے لیے کیا ٹھیک ہے
share-helpers = پلان بنانے میں کون مدد کرتا ہے
share-needs = مجھے کس چیز کی ضرورت ہے
share-week = میرا ہفتہ
share-helper = میں کس سے مدد چاہتا ہوں
share-manage = پیسے کون سنبھالے
share-spend = ابھی خرچ، بعد میں بچت
share-backup = میرا متبادل پلان
share-carer = میری دیکھ بھال کرنے والا
share-decisions = میرے فیصلے
share-after = آگے کیا ہوگا، یہ کون دیکھے؟
share-actions = پہلے کیا ہوگا
share-answer = انہوں نے کیا کہا
share-diary = میں نے کس سے بات کی
share-spending = میں نے کیا خرچ کیا
share-review = ہم دوبارہ کب دیکھیں گے

# جو کاپی بنے گی۔

for-whom = یہ کاپی کس کے لیے ہے؟
for-whom-me = میرے لیے
for-whom-helpers = میرے مددگاروں کے لیے
for-whom-council = کونسل کے لیے
for-whom-all = آپ کی کاپی میں ہر حصہ ہے۔
for-whom-nothing = اس کاپی میں ہر حصہ ہے۔
for-whom-left-out = ہم یہ حصے چھوڑ دیتے ہیں:
for-whom-change = بدلیں کہ کون کیا دیکھے
