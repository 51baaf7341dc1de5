risks = کیا بگڑ سکتا ہے
    .about = اپنی مرضی کے کام کرنا، اور محفوظ رہنا

risks-no-worries = کیا آپ کو کسی بات کی فکر ہے؟
    .lead = سوچیں کہ آپ کیا کرتے ہیں اور کہاں جاتے ہیں۔ اپنی مدد کا بھی سوچیں۔
risks-no-worries-yes = یہ سوچ لیا ہے۔ کوئی فکر نہیں۔
    .plan = یہ سوچ لیا ہے کہ کیا بگڑ سکتا ہے۔ مجھے کوئی فکر نہیں۔
risks-no-worries-no = کسی بات کا پلان بنانا ہے

risks-list = اپنی مرضی کے کام کرنا، اور محفوظ رہنا
    .lead = خطرہ رکنے کی وجہ نہیں۔ یہ پلان بنانے کی وجہ ہے۔
    .add = ایک کام شامل کریں جو کرنا ہے
    .another = ایک اور کام شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ آپ کو کیا کرنا ہے؟
    .count =
        { $count ->
            [one] { $count } کام جو حفاظت سے کرنا ہے
           *[other] { $count } کام جو حفاظت سے کرنے ہیں
        }
    .untitled = ایک کام جس کا ابھی نام نہیں

risks-activity = آپ کو کیا کرنا ہے؟
    .hint = جیسے: اکیلے بس میں جانا۔

risks-good = اس میں اچھی بات کیا ہے؟
    .lead = پہلے اچھی بات سوچیں۔ جتنی چاہیں چنیں۔
risks-good-feel = مجھے کیسا لگتا ہے
risks-good-fun = اس میں مزہ ہے
    .plan = اس میں مزہ ہے۔
risks-good-freedom = مجھے آزادی ملتی ہے
    .plan = مجھے آزادی ملتی ہے۔
risks-good-useful = کچھ کر پانے کی خوشی ملتی ہے
    .plan = مجھے کچھ کر پانے کی خوشی ملتی ہے۔
risks-good-faith = میرا ایمان مضبوط ہوتا ہے
    .plan = میرا ایمان مضبوط ہوتا ہے۔
risks-good-life = مجھے کیا ملتا ہے
risks-good-friends = دوستوں سے ملاقات ہوتی ہے
    .plan = دوستوں سے ملاقات ہوتی ہے۔
risks-good-skills = نئی باتیں سیکھنے کو ملتی ہیں
    .plan = نئی باتیں سیکھنے کو ملتی ہیں۔
risks-good-health = میری صحت کے لیے اچھا ہے
    .plan = میری صحت کے لیے اچھا ہے۔
risks-good-money = پیسوں میں فائدہ ہے
    .plan = پیسوں میں فائدہ ہے۔
risks-good-own = میری اپنی بات
risks-good-other = کچھ اور

risks-if-not = یہ کام نہ ہو تو کیا ہوگا؟
    .hint = جیسے: گھر بیٹھ کر دل اداس ہوگا۔

risks-wrong = کیا بگڑ سکتا ہے؟
    .lead = جس بات کی آپ کو یا دوسروں کو فکر ہو، وہ چنیں۔
risks-wrong-out = گھر سے باہر
risks-wrong-falling = گرنے کا ڈر ہے
    .plan = میرے گرنے کا ڈر ہے۔
risks-wrong-lost = راستہ بھولنے کا ڈر ہے
    .plan = میرے راستہ بھولنے کا ڈر ہے۔
risks-wrong-traffic = سڑک پر چوٹ لگ سکتی ہے
    .plan = مجھے سڑک پر چوٹ لگ سکتی ہے۔
risks-wrong-driving = گاڑی یا سکوٹر ٹکرا سکتا ہے
    .plan = میری گاڑی یا سکوٹر ٹکرا سکتا ہے۔
risks-wrong-people = دوسرے لوگ
risks-wrong-tricked = کوئی دھوکا دے یا پیسے لے سکتا ہے
    .plan = کوئی مجھے دھوکا دے یا میرے پیسے لے سکتا ہے۔
risks-wrong-online = انٹرنیٹ پر کوئی نقصان پہنچا سکتا ہے
    .plan = انٹرنیٹ پر کوئی مجھے نقصان پہنچا سکتا ہے۔
risks-wrong-bullied = کوئی مجھے تنگ کر سکتا ہے
    .plan = کوئی مجھے تنگ کر سکتا ہے۔
risks-wrong-hurt-by-others = کوئی مجھے تکلیف دے سکتا ہے
    .plan = کوئی مجھے تکلیف دے سکتا ہے۔
risks-wrong-hurting-others = مجھ سے کسی کو چوٹ لگ سکتی ہے
    .plan = مجھ سے کسی کو چوٹ لگ سکتی ہے۔
risks-wrong-relationships = پیار یا سیکس میں بات بگڑ سکتی ہے
    .plan = پیار یا سیکس میں میری بات بگڑ سکتی ہے۔
risks-wrong-body = میرا جسم
risks-wrong-not-eating = کھانا پینا کم ہو سکتا ہے
    .plan = میرا کھانا پینا کم ہو سکتا ہے۔
risks-wrong-medicine = دوا میں غلطی ہو سکتی ہے
    .plan = مجھ سے دوا میں غلطی ہو سکتی ہے۔
risks-wrong-choking = گلے میں کچھ پھنس سکتا ہے
    .plan = میرے گلے میں کچھ پھنس سکتا ہے۔
risks-wrong-seizures = دورہ پڑ سکتا ہے
    .plan = مجھے دورہ پڑ سکتا ہے۔
risks-wrong-skin = جلد پر زخم ہو سکتے ہیں
    .plan = میری جلد پر زخم ہو سکتے ہیں۔
risks-wrong-infection = بیماری لگ سکتی ہے
    .plan = مجھے بیماری لگ سکتی ہے۔
risks-wrong-mind = میرا دل کیسا ہے
risks-wrong-alone = بہت زیادہ تنہائی ہو سکتی ہے
    .plan = مجھے بہت زیادہ تنہائی ہو سکتی ہے۔
risks-wrong-very-low = دل بہت اداس ہونے یا خود کو چوٹ پہنچانے کا ڈر ہے
    .plan = میرا دل بہت اداس ہو سکتا ہے۔ خود کو چوٹ پہنچانے کا ڈر ہے۔
risks-wrong-upset = بہت دکھ یا غصہ آ سکتا ہے
    .plan = مجھے بہت دکھ یا غصہ آ سکتا ہے۔
risks-wrong-alcohol-drugs = شراب یا نشے سے نقصان ہو سکتا ہے
    .plan = شراب یا نشے سے مجھے نقصان ہو سکتا ہے۔
risks-wrong-home = گھر میں
risks-wrong-fire = آگ لگ سکتی ہے
    .plan = آگ لگ سکتی ہے۔
risks-wrong-smoking = سگریٹ سے آگ لگ سکتی ہے
    .plan = سگریٹ سے آگ لگ سکتی ہے۔
risks-wrong-hot-cold = بہت گرمی یا سردی لگ سکتی ہے
    .plan = مجھے بہت گرمی یا سردی لگ سکتی ہے۔
risks-wrong-moving = اٹھانے بٹھانے میں چوٹ لگ سکتی ہے
    .plan = مجھے اٹھانے بٹھانے میں چوٹ لگ سکتی ہے۔
risks-wrong-power-cut = بجلی جا سکتی ہے
    .plan = بجلی جا سکتی ہے۔
risks-wrong-pets = پالتو جانور سے نقصان ہو سکتا ہے
    .plan = پالتو جانور سے نقصان ہو سکتا ہے۔
risks-wrong-help = میری مدد
risks-wrong-no-show = شاید مددگار نہ آئے
    .plan = شاید میرا مددگار نہ آئے۔
risks-wrong-helper-leaves = مددگار کام چھوڑ سکتا ہے
    .plan = میرا مددگار کام چھوڑ سکتا ہے۔
risks-wrong-carer-ill = جو میرا خیال رکھتے ہیں، وہ بیمار ہو سکتے ہیں
    .plan = جو میرا خیال رکھتے ہیں، وہ بیمار ہو سکتے ہیں۔
risks-wrong-money = پیسے
risks-wrong-debt = قرض ہو سکتا ہے
    .plan = مجھ پر قرض ہو سکتا ہے۔
risks-wrong-run-out = پیسے ختم ہو سکتے ہیں
    .plan = میرے پیسے ختم ہو سکتے ہیں۔
risks-wrong-letters = کوئی خط رہ سکتا ہے
    .plan = مجھ سے کوئی خط رہ سکتا ہے۔
risks-wrong-benefits = بینیفٹ (benefits) بند ہو سکتے ہیں
    .plan = میرے بینیفٹ (benefits) بند ہو سکتے ہیں۔
risks-wrong-own = میری اپنی بات
risks-wrong-other = کچھ اور

risks-how-bad = کتنا برا ہو سکتا ہے؟
    .lead = اندازہ بھی ٹھیک ہے۔

risks-who-hurt = کس کو نقصان ہو سکتا ہے؟
risks-who-hurt-me = مجھے
    .plan = مجھے نقصان ہو سکتا ہے۔
risks-who-hurt-others = کسی اور کو
    .plan = کسی اور کو نقصان ہو سکتا ہے۔
risks-who-hurt-things = چیزوں کو
    .plan = چیزیں ٹوٹ سکتی ہیں۔

risks-likely = کیا ایسا ہوگا؟
risks-likely-hardly-ever = شاید ہی کبھی
    .plan = ایسا شاید ہی کبھی ہو۔
risks-likely-sometimes = کبھی کبھی
    .plan = ایسا کبھی کبھی ہو سکتا ہے۔
risks-likely-often = اکثر
    .plan = ایسا اکثر ہو سکتا ہے۔

risks-serious = ہو جائے تو کتنا برا ہوگا؟
risks-serious-a-bit = تھوڑا برا
    .plan = یہ تھوڑا برا ہوگا۔
risks-serious-quite = کافی برا
    .plan = یہ کافی برا ہوگا۔
risks-serious-very = بہت برا
    .plan = یہ بہت برا ہوگا۔

risks-talk = اس پر کسی ایسے فرد سے بات کریں جس پر بھروسا ہو۔ سوشل ورکر سے بھی بات کریں۔

risks-harm = کیا کوئی آپ کو تکلیف دے رہا ہے؟ اپنی کونسل کو فون کریں۔ کہیں: adult safeguarding۔
    .tell = دیکھیں، آپ کس کو بتا سکتے ہیں

risk-card-plan = ہم کیا کریں گے؟
risk-card-me = میں
risk-card-others = دوسرے لوگ

risks-tried = اب تک کیا کر کے دیکھا؟
    .hint = کیا کام آیا؟ کیا کام نہیں آیا؟

risks-plan = پلان کیا ہے؟
    .lead = چھوٹے قدم آپ کو محفوظ رکھ سکتے ہیں۔
risks-i-do = آپ کیا کریں گے؟
    .hint = جیسے: ہر رات فون چارج کرنا۔
risks-others-do = دوسرے لوگ کیا کریں گے؟
    .hint = بتائیں کون۔ جیسے: آشا میرے ساتھ راستہ سیکھے گی۔

risks-ready = تیار رہیں
    .lead = بات بگڑنے لگے تو پلان کام آتا ہے۔
risks-signs = پہلے سے کیسے پتا چلے گا؟
    .hint = سب سے پہلے کیا نظر آتا ہے؟
risks-if-happens = ایسا ہو جائے تو کس کو فون کرنا ہے؟
    .hint = نام اور فون نمبر لکھیں۔

risks-views = لوگ کیا سوچتے ہیں؟
    .lead = لوگ الگ الگ سوچ سکتے ہیں۔ یہ ٹھیک ہے۔
risks-my-view = آپ کیا سوچتے ہیں؟
risks-family-view = آپ کا خاندان کیا سوچتا ہے؟
risks-worker-view = تنخواہ پر مدد کرنے والے کیا سوچتے ہیں؟

risks-decides = فیصلہ کون کرے گا؟
    .lead = اپنی زندگی کے فیصلے آپ کے ہیں، جب آپ کر سکیں۔ فیصلے میں مدد لے سکتے ہیں۔
risks-decides-me = میں
    .plan = فیصلہ میرا ہے۔
risks-decides-with-help = میں، کسی کی مدد سے
    .plan = فیصلہ میرا ہے، کسی کی مدد سے۔
risks-decides-together = ہم مل کر فیصلہ کرتے ہیں
    .plan = ہم مل کر فیصلہ کرتے ہیں۔
risks-decides-best-interests = دوسرے لوگ، میری بھلائی کے لیے
    .plan = دوسرے لوگ میری بھلائی کا فیصلہ کرتے ہیں۔ وہ میری خواہش کا سوچتے ہیں۔

risks-next = اب کیا ہوگا؟
risks-decision = آپ کا فیصلہ کیا ہے؟
risks-decision-go = یہ کرنا ہے
    .plan = مجھے یہ کرنا ہے۔
risks-decision-go-with-changes = کچھ بدل کر کرنا ہے
    .plan = مجھے یہ کچھ بدل کر کرنا ہے۔
risks-decision-try-first = پہلے آزمانا ہے
    .plan = مجھے یہ پہلے آزمانا ہے۔
risks-decision-not-now = ابھی نہیں
    .plan = مجھے یہ ابھی نہیں کرنا۔
risks-look-again = اسے دوبارہ کب دیکھیں؟
risks-look-again-month = 1 مہینے بعد
    .plan = ہم اسے 1 مہینے بعد دوبارہ دیکھیں گے۔
risks-look-again-three-months = 3 مہینے بعد
    .plan = ہم اسے 3 مہینے بعد دوبارہ دیکھیں گے۔
risks-look-again-six-months = 6 مہینے بعد
    .plan = ہم اسے 6 مہینے بعد دوبارہ دیکھیں گے۔
risks-look-again-year = 1 سال بعد
    .plan = ہم اسے 1 سال بعد دوبارہ دیکھیں گے۔
risks-look-again-day = کس تاریخ کو؟
    .hint = اسے خالی چھوڑ سکتے ہیں۔
