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
