# What is new since an older version of the plan.

paper-new = پچھلی بار سے نیا کیا ہے
paper-new-since = پچھلی بار ورژن { $number } تھا۔
    .day = پچھلی بار ورژن { $number } تھا۔ میں نے اسے { $date } کو رکھ دیا۔
paper-new-nothing = تب سے کچھ نیا نہیں۔
paper-new-sums = سال میں میرے پلان کا خرچ
    .first = پہلے سال میں میرے پلان کا خرچ
    .later = بعد کے سالوں میں میرے پلان کا خرچ
paper-new-before = پہلے
paper-new-now = اب
paper-new-difference = کیا فرق ہے
paper-new-more = { $amount } زیادہ
paper-new-less = { $amount } کم
paper-new-added = نیا
paper-new-taken-out = نکال دیا
paper-new-order = سب سے ضروری باتوں کی ترتیب نئی ہے۔
paper-new-nothing-said = کچھ نہیں
