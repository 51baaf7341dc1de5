decisions = میرے فیصلے
    .about = میرے فیصلے کیا ہیں، اور ان میں کون مدد کرتا ہے

decisions-principles = فیصلہ کرنا آپ کا حق ہے
    .lead = قانون یہ کہتا ہے۔
    .hint =
        لوگوں کو ماننا ہوگا کہ آپ فیصلہ کر سکتے ہیں۔
        وہ کہیں کہ آپ نہیں کر سکتے، تو انہیں یہ دکھانا ہوگا۔
        فیصلے کے لیے جو مدد چاہیے، وہ سب آپ کو ملنی چاہیے۔
        آپ ایسی بات بھی چن سکتے ہیں جو دوسروں کو سمجھداری نہ لگے۔
        آپ فیصلہ نہ کر سکیں تو وہ ہو جو آپ کے لیے بہتر ہے۔ لوگوں کو سوچنا ہوگا کہ آپ کیا چاہتے ہیں۔
        آپ کی آزادی کم سے کم لی جائے۔

decisions-list = آپ کے فیصلے
    .lead = اپنی زندگی کے چھوٹے بڑے فیصلے سوچیں۔
    .add = ایک فیصلہ شامل کریں
    .another = ایک اور فیصلہ شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ آپ کس بات کا فیصلہ کرنا چاہتے ہیں؟
    .count =
        { $count ->
            [one] میری زندگی کا { $count } فیصلہ
           *[other] میری زندگی کے { $count } فیصلے
        }
    .untitled = ایک فیصلہ جس کا ابھی نام نہیں

decisions-decision = یہ فیصلہ کس بارے میں ہے؟
    .lead = 1 چنیں۔ بعد میں اور شامل کر سکتے ہیں۔
decisions-decision-every-day = روز کی باتیں
decisions-decision-home = میں کہاں رہوں
decisions-decision-helpers = میری مدد کون کرے
decisions-decision-day = میرا دن کیسے گزرے
decisions-decision-important = بڑی باتیں
decisions-decision-money = میرے پیسے
decisions-decision-health = میری صحت
decisions-decision-plan = میرا پلان کون دیکھے
decisions-decision-own = میری اپنی بات
decisions-decision-other = کچھ اور

decisions-understand = آپ کو سمجھنے میں کس سے مدد ملتی ہے؟
    .lead = فیصلے کے لیے جو مدد چاہیے، وہ سب آپ کو ملنی چاہیے۔
decisions-information = لوگ آپ کو یہ بات کیسے بتائیں؟
decisions-information-pictures = تصویریں
decisions-information-words = آسان لفظ
decisions-information-signing = اشاروں کی زبان
decisions-information-my-language = میری زبان
decisions-information-quiet = خاموش جگہ
decisions-information-time = دن کا اچھا وقت
decisions-information-other = کچھ اور
decisions-need-to-know = پہلے آپ کو کیا معلوم ہونا چاہیے؟
    .hint = جیسے: خرچ کتنا ہوگا، اور بعد میں کیا ہوگا۔

decisions-helps = فیصلے میں آپ کی مدد کون کرتا ہے؟
    .hint = نام لکھیں، یا بتائیں وہ کون ہیں۔ جیسے: میری بہن۔

decisions-last-word = آخری فیصلہ کس کا ہے؟
    .lead = اپنی زندگی کے فیصلے آپ کے ہیں، جب آپ کر سکیں۔ فیصلے میں مدد لے سکتے ہیں۔
decisions-last-word-me = میرا
    .plan = فیصلہ میرا ہے۔
decisions-last-word-with-help = میرا، کسی کی مدد سے
    .plan = فیصلہ میرا ہے، کسی کی مدد سے۔
decisions-last-word-together = ہم مل کر فیصلہ کرتے ہیں
    .plan = ہم مل کر فیصلہ کرتے ہیں۔
decisions-last-word-someone-else = کسی اور کا، قانون کے مطابق
    .plan = قانون کے مطابق فیصلہ کوئی اور کرتا ہے۔

decisions-others = جب فیصلہ کوئی اور کرے
    .lead = انہیں پوچھنا ہوگا کہ آپ کیا چاہتے ہیں، اور اس پر سوچنا ہوگا۔ بات یہ ہے کہ آپ کے لیے کیا بہتر ہے، نہ کہ خاندان کیا چاہتا ہے۔
decisions-reason = فیصلہ وہ کیوں کرتے ہیں؟
    .hint = جیسے: عدالت نے یہ کہا ہے۔
decisions-involved = وہ آپ سے کیسے پوچھیں؟
    .hint = جیسے: پہلے مجھے کمرے دکھائیں۔ پھر میرے جواب کا انتظار کریں۔

decisions-paper = کیا اس کا کوئی کاغذ ہے؟
    .lead = کچھ لوگوں کے پاس کاغذ ہوتا ہے کہ وہ فیصلہ کر سکتے ہیں۔
decisions-role = کاغذ میں ان کا نام کیا ہے؟
decisions-role-i-chose = جو میری پسند سے ہیں
decisions-role-lpa-health = میری صحت کے لیے lasting power of attorney
    .plan = ان کے پاس میری صحت کے لیے lasting power of attorney ہے۔
decisions-role-lpa-money = میرے پیسوں کے لیے lasting power of attorney
    .plan = ان کے پاس میرے پیسوں کے لیے lasting power of attorney ہے۔
decisions-role-they-chose = جنہیں عدالت یا دفتر نے چنا
decisions-role-deputy = عدالت کا چنا ہوا فرد (deputy)
    .plan = وہ میرے deputy ہیں۔ انہیں عدالت نے چنا۔
decisions-role-appointee = میرے بینیفٹ لینے والا فرد (appointee)
    .plan = وہ میرے appointee ہیں۔ میرے بینیفٹ (benefits) انہیں ملتے ہیں۔
decisions-role-authorised = میری ڈائریکٹ پیمنٹ لینے والا فرد (authorised person)
    .plan = وہ authorised person ہیں۔ میری ڈائریکٹ پیمنٹ (direct payment) انہیں ملتی ہے۔
decisions-role-no-paper = کوئی کاغذ نہیں
decisions-role-advocate = میری بات کہنے میں مدد کرنے والا فرد (advocate)
    .plan = ایک advocate میری بات کہنے میں مدد کرتا ہے۔
decisions-role-none = کسی کے پاس کاغذ نہیں
    .plan = اس کا کاغذ کسی کے پاس نہیں۔
decisions-paper-seen = کیا کسی نے یہ کاغذ دیکھا؟
decisions-paper-seen-yes = ہاں
    .plan = کاغذ دیکھا گیا ہے۔
decisions-paper-seen-no = نہیں
    .plan = ابھی کسی نے کاغذ نہیں دیکھا۔

decisions-times = آپ سے کب پوچھنا اچھا ہے؟
    .lead = صحیح وقت پر فیصلہ آسان ہوتا ہے۔
decisions-best-time = سب سے اچھا وقت کون سا ہے؟
    .hint = جیسے: صبح، ناشتے کے بعد۔
decisions-worst-time = سب سے برا وقت کون سا ہے؟
    .hint = جیسے: جب تھکن ہو۔

decisions-show = آپ اپنی پسند کیسے دکھاتے ہیں؟
    .lead = یہ لفظوں کے بغیر بھی ہو سکتا ہے۔ کمرے سے چلے جانا بھی جواب ہے۔
decisions-show-yes = آپ ہاں کیسے دکھاتے ہیں؟
decisions-show-no = آپ نہیں کیسے دکھاتے ہیں؟
decisions-show-unsure = آپ کیسے دکھاتے ہیں کہ آپ کو معلوم نہیں؟
