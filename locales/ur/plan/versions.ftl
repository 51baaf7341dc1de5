# Versions of a plan: a newer one beside the one that is kept, and what is new in it.

versions = میرے پلان کے ورژن
version-now = یہ آپ کے پلان کا ورژن { $number } ہے۔
version-named = { $name }، ورژن { $number }
version-number = ورژن { $number }
    .kept = ورژن { $number }، جو { $date } کو رکھا گیا
version-kept = { $date } کو جیسا تھا ویسا رکھا گیا
version-start = نیا ورژن شروع کریں
    .help = آپ کا پلان جیسا ابھی ہے، یہیں رہے گا۔ آپ نئے ورژن میں کام جاری رکھیں گے۔
version-begun = اب آپ ورژن { $number } میں ہیں۔
    .help = پچھلا ورژن پلانوں کی فہرست میں ہے۔ آپ اسے کسی بھی وقت دیکھ سکتے ہیں۔
version-look = یہ ورژن دیکھیں
version-older = پلان کا پرانا ورژن
    .lead = آپ اسے دیکھ اور چھاپ سکتے ہیں۔ یہ جیسا ہے ویسا ہی رہے گا۔
version-missing = یہ ورژن اس کمپیوٹر یا فون پر نہیں ہے۔
version-go-on = کیا آپ یہاں سے آگے کام کرنا چاہتے ہیں؟
whats-new = پچھلی بار سے نیا کیا ہے
    .lead = دیکھیں کہ آپ نے اپنے پلان میں کیا بدلا۔
whats-new-none = اس پلان کا کوئی پرانا ورژن یہاں نہیں ہے۔
whats-new-printed = PDF میں آپ کا پلان اور یہ فہرست ہے۔ یہ آپ کی اپنی کاپی ہے، اس میں سب کچھ ہے۔
