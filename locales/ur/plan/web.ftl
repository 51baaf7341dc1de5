web = میرے آس پاس
    .about = میرے آس پاس کے لوگ اور جگہیں

web-list = آپ کے آس پاس کون اور کیا ہے؟
    .lead = لوگ، گروپ اور جگہیں سوچیں۔ آپ بیچ میں ہیں۔
    .add = کسی کو یا کچھ شامل کریں
    .another = ایک اور شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ آپ کے قریب کون ہے؟
    .count =
        { $count ->
            [one] میرے آس پاس { $count } فرد، گروپ یا جگہ
           *[other] میرے آس پاس { $count } لوگ، گروپ اور جگہیں
        }
    .untitled = کوئی جس کا ابھی نام نہیں

web-name = یہ کون یا کیا ہے؟
    .hint = نام لکھیں۔ جیسے: میری بہن آشا، یا تیراکی کا کلب۔

web-ring = یہ آپ کے کتنے قریب ہیں؟
    .lead = 1 چنیں۔
web-ring-closest = میرا خاندان اور سب سے قریبی لوگ
web-ring-friends = میرے دوست
web-ring-groups = گروپ اور جگہیں
web-ring-paid = وہ لوگ جنھیں پیسے ملتے ہیں

web-meet = کیا آپ اکثر ملتے ہیں؟
web-often = کتنی بار ملاقات ہوتی ہے؟
web-often-every-day = ہر روز
    .plan = ہر روز
web-often-week = ہر ہفتے
    .plan = ہر ہفتے
web-often-month = ہر مہینے
    .plan = ہر مہینے
web-often-now-and-then = کبھی کبھی
    .plan = کبھی کبھی
web-often-hardly-ever = شاید ہی کبھی
    .plan = شاید ہی کبھی
web-more = کیا آپ کو زیادہ ملنا ہے؟
web-more-more = ہاں، زیادہ ملنا ہے
    .plan = مجھے زیادہ ملنا ہے
web-more-fine = ایسے ہی ٹھیک ہے
    .plan = ایسے ہی ٹھیک ہے
web-more-less = نہیں، کم ملنا ہے
    .plan = مجھے کم ملنا ہے

web-helping = کیا ان سے مدد مل سکتی ہے؟
web-can-help = کیا یہ آپ کی مدد کر سکتے ہیں؟
web-can-help-yes = ہاں
    .plan = مدد مل سکتی ہے
web-can-help-perhaps = شاید
    .plan = شاید مدد مل سکے
web-can-help-no = نہیں
    .plan = مدد نہیں مل سکتی
web-can-help-not-asked = ابھی پوچھا نہیں
    .plan = ابھی مدد کا پوچھا نہیں
web-help = کس کام میں مدد مل سکتی ہے؟
    .hint = جیسے: اتوار کو میرے ساتھ کھانا پکانا۔
web-support = کیا یہ مدد آپ کے پلان میں پہلے سے ہے؟
    .hint = یہ بعد میں بھی پلان میں ڈال سکتے ہیں۔

web-plan = میرے پلان میں ڈالیں
    .what = میرے پلان میں ڈالیں: { $what }
web-planned = یہ میرے پلان میں ہے
    .what = یہ میرے پلان میں ہے: { $what }
    .now = { $what } اب آپ کے پلان میں ہے، خرچ کے بغیر۔
web-no-ring = ابھی کسی دائرے میں نہیں
web-rest =
    { $count ->
        [one] { $count } اور فہرست میں ہے، تصویر میں نہیں۔
       *[other] { $count } اور فہرست میں ہیں، تصویر میں نہیں۔
    }
web-me = میں
