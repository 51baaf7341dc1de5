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
share-outcomes = مجھے کیا چاہیے
share-supports = کس سے مدد ملے گی
share-money = آپ کے پیسے کون دیکھے؟
share-costs = خرچ کتنا ہوگا
share-safe = کیا غلط ہو سکتا ہے، یہ کون دیکھے؟
    .lead = یہ حصہ صرف آپ کے لیے ہے، جب تک آپ اسے نہ بدلیں۔
share-risks = کیا بگڑ سکتا ہے

share-web = میرے آس پاس
share-culture = میری ثقافت اور ایمان
share-communicate = اپنی بات بتانے کے میرے طریقے
share-days = اچھے دن اور برے دن
share-working = کیا ٹھیک ہے اور کیا نہیں
share-helpers = پلان بنانے میں میری مدد کون کر سکتا ہے
share-needs = میری ضرورتیں
share-week = میرا ہفتہ
share-helper = مجھے کیسا مددگار چاہیے
share-manage = پیسے کون سنبھالتا ہے
share-spend = ابھی خرچ، بعد میں بچت
share-backup = مدد نہ آئے تو میرا پلان
share-carer = میرا خیال کون رکھتا ہے
share-decisions = میرے فیصلے
share-after = آگے کیا ہوگا، یہ کون دیکھے؟
share-actions = سب سے پہلے کیا ہوگا
share-answer = انہوں نے کیا کہا
share-diary = سوال اور بات چیت
share-spending = کہاں خرچ ہوا
share-review = پلان پھر دیکھنا

# جو کاپی بنے گی۔

for-whom = یہ کاپی کس کے لیے ہے؟
for-whom-me = میرے لیے
for-whom-helpers = میرے مددگاروں کے لیے
for-whom-council = کونسل کے لیے
for-whom-all = آپ کی کاپی میں ہر حصہ ہے۔
for-whom-nothing = اس کاپی میں ہر حصہ ہے۔
for-whom-left-out = ہم یہ حصے چھوڑ دیتے ہیں:
for-whom-change = بدلیں کہ کون کیا دیکھے
