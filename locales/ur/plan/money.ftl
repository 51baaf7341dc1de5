number-ways = یہی رقم دوسرے حساب سے
parts-title = ہر ہفتے کون دیتا ہے
parts-mine = آپ کا حصہ
parts-council = کونسل کا حصہ
parts-together = کل

payment-four-weeks = ہر بار { $amount } ملتے ہیں۔ سال میں 13 بار۔
    .trap = 12 بار سے سال پورا نہیں ہوتا۔ 1 بار اور ہے۔
payment-month = ہر بار { $amount } ملتے ہیں۔ سال میں 12 بار۔
payment-days = { $days } دن کے مہینے میں { $amount } ملتے ہیں۔
payment-once = { $amount } ملتے ہیں، صرف ایک بار۔
payment-may-come-off = اس میں سے شاید آپ کا حصہ کٹے۔

assistant-year = سال کی تنخواہ { $amount } ہے۔
assistant-same = اس میں 5.6 ہفتے کی تنخواہ والی چھٹی بھی ہے۔
assistant-cover = ان ہفتوں میں شاید کوئی اور مدد کرے۔ اس کا خرچ سال کا { $amount } ہے۔
    .add = دوسرے مددگار کا خرچ شامل کریں: سال کے { $amount }
    .added = دوسرے مددگار کا خرچ آپ کے خرچ میں ہے۔
    .change = چھٹی کی تنخواہ کو متبادل مدد میں بدلیں: سال کے { $amount }
assistant-change = تنخواہ والی چھٹی کام کے ہر گھنٹے کے ساتھ بڑھتی ہے۔ تنخواہ کے ہر { "\u2066" }£100{ "\u2069" } پر { "\u2066" }£12.07{ "\u2069" }۔
assistant-holiday = چھٹی کی تنخواہ سال کی { $amount } ہے۔
    .add = چھٹی کی تنخواہ کا خرچ شامل کریں: سال کے { $amount }
    .added = چھٹی کی تنخواہ آپ کے خرچ میں ہے۔
    .change = متبادل مدد کو چھٹی کی تنخواہ میں بدلیں: سال کے { $amount }
assistant-tax = ٹیکس، نیشنل انشورنس اور پنشن پر اور خرچ ہو سکتا ہے۔ کتنا، یہ تنخواہ کی سروس بتاتی ہے۔

weeks-worth = یہ آپ کے تقریباً { $weeks } ہفتے کے پیسے ہیں۔

first-month = پہلے مہینے تقریباً { $needs } چاہییں۔ پہلی بار تقریباً { $gets } ملتے ہیں۔
    .short = کونسل سے شروع کے لیے کچھ پیسے مانگیں۔

what-if = کچھ نکال دیں تو کیا ہوگا؟
    .help = جو نکالنا ہو اس پر نشان لگائیں۔ آپ کا پلان نہیں بدلتا۔
    .line = { $what }: سال کے { $amount }
    .now = آپ کے پلان کا خرچ سال کا { $year } ہے۔
    .then = ان کے بغیر خرچ سال کا { $year } ہے۔
    .once = ان کے بغیر خرچ { $year } ہے۔
    .back = سب واپس رکھیں
    .line-first = { $what }: پہلے سال میں { $amount }
    .now-first = آپ کے پلان کا خرچ پہلے سال میں { $year } ہے۔
    .then-first = ان کے بغیر پہلے سال کا خرچ { $year } ہے۔
    .later = بعد میں یہ سال کے { $amount } ہے۔
    .nice = جو ہو تو اچھا ہو، وہ نکال دیں
priority-title = سب سے اہم کیا ہے، سال میں
priority-none = ابھی نہیں بتایا

change-more-first =
    { $count ->
        [one] پہلا ہفتہ خرچ زیادہ ہے۔
       *[other] پہلے { $count } ہفتے خرچ زیادہ ہے۔
    }
    .then = اس کے بعد ہر ہفتے { $amount } بچتے ہیں۔
change-at-once = شروع سے ہر ہفتے { $amount } بچتے ہیں۔
change-dearer = نئے طریقے کا خرچ کم نہیں۔ پھر بھی یہ اچھا ہو سکتا ہے۔
change-open = ہر رقم لکھیں۔ پھر حساب ہم کرتے ہیں۔
change-table = پرانا طریقہ اور نیا طریقہ
change-old = پرانا طریقہ
change-new = نیا طریقہ
change-bar-new = نیا طریقہ
change-bar-less = پرانے طریقے سے کم
change-bar-more = پرانے طریقے سے زیادہ
change-bar-line = پرانا طریقہ: سال کے { $amount }
change-gain = اور کیا بہتر ہوگا
changes-see = دیکھیں، بعد میں کس کا خرچ کم ہے

budget-do-nice = جو ہو تو اچھا ہے، اس پر نشان لگائیں۔ وہ بعد میں ہو سکتا ہے۔
    .so-far = ابھی تک یہ پہلے سال میں { $amount } ہے۔
budget-do-pay = کچھ لوگ خود زیادہ دیتے ہیں۔ آپ پر یہ لازم نہیں۔

sides = ہر طریقے میں کیا اچھا ہے اور کیا مشکل
side-good = اچھا
side-hard = مشکل
sides-fee = فیس بھی خرچ ہے۔ اسے اپنے خرچ میں شامل کریں۔

rates-lowest = قانون میں { $age } سال کی عمر سے کم سے کم تنخواہ { $amount } فی گھنٹہ ہے۔
rates-below = تنخواہ پھر دیکھیں۔ یہ قانون سے کم ہے۔
rates-time = یہ رقم { $from } سے { $to } تک کی ہے۔
rates-past = یہ رقم کسی اور سال کی ہے۔ نئی رقم پوچھیں۔
rates-source = یہ یہاں دیکھا جا سکتا ہے: { $source }
