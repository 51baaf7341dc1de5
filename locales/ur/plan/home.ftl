# The plan's own page: every step, and how far it is.

steps = میرے پلان کے مرحلے
step-count = مرحلہ { $number }، کل { $total }
see-all-steps = سب مرحلے دیکھیں
status-not-started = ابھی شروع نہیں کیا
status-started = شروع کیا
status-filled-in = بھرا ہوا
status-here = آپ یہاں ہیں
home = میرا سپورٹ پلان
    .named = { $name } کا سپورٹ پلان
    .lead = مرحلے جس ترتیب سے چاہیں کریں۔
home-carry-on = آگے بڑھائیں: { $step }
home-look = میرا پلان دیکھیں
so-far = اب تک میرا پلان
so-far-me =
    { $count ->
        [one] میرے بارے میں { $count } بات
       *[other] میرے بارے میں { $count } باتیں
    }
so-far-empty = آپ کا پلان ابھی خالی ہے۔ کسی بھی مرحلے سے شروع کریں۔
nobody-has-seen = ابھی کسی نے یہ نہیں دیکھا۔
somebody-has-seen = یہ پلان اب کسی اور کے پاس بھی ہے۔
filled-in-all = سب بھرا ہوا ہے۔

part-start = تیاری
part-about = میرے بارے میں
part-want = میں کیا چاہتا ہوں
part-money = میرے پیسے
part-safe = میری حفاظت
part-go = طے کرنا اور شروع کرنا
step-minutes =
    { $count ->
        [one] تقریباً { $count } منٹ۔
       *[other] تقریباً { $count } منٹ۔
    }
home-full = سارے قدم دکھائیں
    .title = کیا یہ بہت زیادہ ہے یا کم؟
    .help = یہ پورا پلان ہے۔ چھوٹے پلان میں کم قدم ہیں۔ جو قدم آپ نے شروع کیے وہ رہیں گے۔
home-big = میرے پاس بہت مدد ہے
    .title = کیا یہ بہت زیادہ ہے؟
    .help = یہ بڑا پلان ہے۔ یہ پوچھتا ہے کہ رات کو کون ساتھ ہے، اور کیا 2 لوگ ایک ساتھ مدد کرتے ہیں۔
home-short = کم قدم دکھائیں
    .title = کیا آپ کچھ اور کہنا چاہتے ہیں؟
    .help = یہ چھوٹا پلان ہے۔ پورے پلان میں زیادہ قدم ہیں۔
more-here = آپ یہاں اور بھی بتا سکتے ہیں
