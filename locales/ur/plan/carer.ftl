carer = میرا خیال کون رکھتا ہے
    .about = خاندان یا دوستوں میں جو میرا خیال رکھتے ہیں

carer-who = آپ کا خیال کون رکھتا ہے؟
    .lead = یہ خاندان کے لوگ یا دوست ہیں۔ انہیں تنخواہ نہیں ملتی۔
carer-there = کیا کوئی آپ کا خیال رکھتا ہے؟
    .hint = جو بھی درست ہو، سب چنیں۔
carer-there-yes = ہاں، 1 فرد
    .plan = ایک فرد میرا خیال رکھتا ہے۔
carer-there-more = ہاں، 1 سے زیادہ لوگ
    .plan = 1 سے زیادہ لوگ میرا خیال رکھتے ہیں۔
carer-there-other-word = ہاں، اور انہیں carer کا لفظ پسند نہیں
    .plan = میرا خیال رکھنے والوں کو carer کا لفظ پسند نہیں۔
carer-there-no = نہیں
    .plan = خاندان یا دوستوں میں کوئی میرا خیال نہیں رکھتا۔
carer-name = ان کا نام کیا ہے؟
    .hint = زیادہ لوگ ہوں تو سب کے نام لکھیں۔
carer-alone = اگر کوئی آپ کا خیال نہیں رکھتا
    .hint =
        آپ پھر بھی پورا پلان بنا سکتے ہیں۔
        آپ کونسل سے advocate مانگ سکتے ہیں۔
        وہ آپ کی بات کہنے میں مدد کرتے ہیں۔

carer-does = وہ آپ کے لیے کیا کرتے ہیں؟
    .lead = جتنے چاہیں چنیں۔
carer-does-washing = نہانا اور کپڑے پہننا
carer-does-food = کھانا پینا
carer-does-home = صفائی اور خریداری
carer-does-medicine = دوائی اور صحت
carer-does-letters = خط اور پیسے
carer-does-company = ساتھ رہنا
carer-does-other = کچھ اور

carer-wants = وہ کیا کرنا چاہتے ہیں؟
    .lead = ان سے پوچھیں۔ وہ نہ کہیں تو بھی ٹھیک ہے۔
carer-willing = کیا وہ مدد کر سکتے ہیں، اور کیا وہ چاہتے ہیں؟
carer-willing-yes = ہاں، سب کاموں میں
carer-willing-some = ہاں، کچھ کاموں میں
carer-willing-no = نہیں
carer-willing-not-asked = ابھی کسی نے نہیں پوچھا
carer-will-not = وہ کیا نہیں کریں گے؟
    .hint = جیسے: اٹھانا، یا رات کو مدد کرنا۔

carer-break = انہیں کتنا آرام چاہیے؟
    .hint = جیسے: جمعے کو 2 گھنٹے، دوستوں سے ملنے کے لیے۔

carer-step-in = وہ نہ کر سکیں تو کون مدد کرے گا؟
    .lead = وہ بیمار ہو سکتے ہیں یا کہیں جا سکتے ہیں۔ دوسرے فرد سے پہلے پوچھ لیں۔
carer-step-in-name = تب کون مدد کر سکتا ہے؟
carer-step-in-phone = ان کا فون نمبر کیا ہے؟
    .hint = جیسے ملاتے ہیں، ویسے ہی لکھیں۔
    .missing = فون نمبر لکھیں، جیسے { "\u2066" }01632 960123{ "\u2069" }

carer-hard = آپ کی مدد کی وجہ سے ان کے لیے کیا مشکل ہے؟
    .lead = ان سے پوچھیں۔ وہ جتنے چاہیں چنیں۔
carer-hard-home = گھر اور خاندان
carer-hard-child-care = بچوں کی دیکھ بھال
    .law = carrying out any caring responsibilities the carer has for a child
carer-hard-other-caring = کسی اور کی بھی دیکھ بھال
    .law = providing care to other persons for whom the carer provides care
carer-hard-home-clean = صاف گھر
    .law = maintaining a habitable home environment in the carer’s home
carer-hard-nutrition = اچھا کھانا
    .law = managing and maintaining nutrition
carer-hard-life = اپنی زندگی
carer-hard-relationships = خاندان اور دوستوں کے لیے وقت
    .law = developing and maintaining family or other personal relationships
carer-hard-work-learn = نوکری اور سیکھنا
    .law = engaging in work, training, education or volunteering
carer-hard-community = دکان اور کلب جانا
    .law = making use of necessary facilities or services in the local community, including recreational facilities or services
carer-hard-recreation = تفریح اور آرام
    .law = engaging in recreational activities
carer-hard-own = صحت، اور دوسری باتیں
carer-hard-health = صحت بگڑ رہی ہے
    .law = the carer’s physical or mental health is, or is at risk of, deteriorating
carer-hard-other = کچھ اور

carer-assessment = کیا انہوں نے کونسل سے اپنی ضرورتوں پر بات کی؟
    .lead = کونسل اسے carer’s assessment کہتی ہے۔ یہ ان کا حق ہے۔
carer-assessment-had = ہاں
carer-assessment-wants = ابھی نہیں۔ ہم یہ چاہتے ہیں۔
carer-assessment-offered = کونسل نے خود کہا تھا
carer-assessment-no = نہیں
