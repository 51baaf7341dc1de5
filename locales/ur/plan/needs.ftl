needs = میری ضرورتیں
    .about = میرے لیے کیا مشکل ہے، اور کس مدد کی ضرورت ہے

needs-whose = کیا یہ پلان اس لیے ہے کہ آپ کسی کا خیال رکھتے ہیں؟
    .lead = یعنی خاندان یا دوستوں میں کسی کا خیال رکھنا، بغیر تنخواہ کے۔
needs-whose-own = نہیں۔ مدد مجھے خود چاہیے
needs-whose-carer = ہاں۔ کسی کا خیال رکھنا میرے ذمے ہے

needs-cared-for = آپ کس کا خیال رکھتے ہیں؟
    .hint = جیسے: میری والدہ، زبیدہ۔ 1 سے زیادہ نام لکھ سکتے ہیں۔

needs-i-do = آپ ان کے لیے کیا کرتے ہیں؟
    .lead = جتنے چاہیں چنیں۔
needs-i-do-care-body = جسم اور صحت
needs-i-do-washing = نہانا اور کپڑے پہننا
needs-i-do-toilet = ٹوائلٹ جانا
needs-i-do-food = کھانا پینا
needs-i-do-medicine = دوائی
needs-i-do-moving = اٹھانا اور ہلانا
needs-i-do-care-home = گھر اور باہر
needs-i-do-cleaning = صفائی اور خریداری
needs-i-do-money = پیسے اور خط
needs-i-do-getting-about = آنا جانا
needs-i-do-visits = ڈاکٹر کے پاس جانا
needs-i-do-care-with = ساتھ رہنا
needs-i-do-company = باتیں کرنا اور ساتھ دینا
needs-i-do-safe = حفاظت کرنا
needs-i-do-upset = پریشانی میں تسلی دینا
needs-i-do-nights = رات کو مدد
needs-i-do-care-own = میرے اپنے لفظ
needs-i-do-other = کچھ اور

needs-care-time = آپ کتنا کام کرتے ہیں؟
    .lead = اندازہ بھی ٹھیک ہے۔
needs-care-hours = عام ہفتے میں کتنے گھنٹے؟
    .hint = وہ گھنٹے بھی گنیں جب پاس رہنا ضروری ہو۔
    .missing = گھنٹے لکھیں، جیسے 20
needs-care-nights = عام ہفتے میں کتنی راتیں؟
    .hint = وہ راتیں گنیں جب مدد کے لیے اٹھنا پڑے۔
    .missing = راتیں لکھیں، جیسے 3

needs-go-on = کیا آپ یہ آگے بھی کرنا چاہتے ہیں؟
    .lead = کونسل کو یہ پوچھنا ہوگا۔ آپ نہ کہہ سکتے ہیں۔
needs-able = کیا آپ آگے بھی کر سکتے ہیں، اور کیا آپ چاہتے ہیں؟
needs-able-yes = ہاں، سب کام
    .plan = سب کام آگے بھی ہو سکتے ہیں، اور میری مرضی ہے۔
needs-able-some = ہاں، کچھ کام
    .plan = کچھ کام آگے بھی ہو سکتے ہیں۔
needs-able-no = نہیں
    .plan = اس طرح آگے نہیں چل سکتا۔
needs-must-change = کیا بدلنا ضروری ہے؟
    .hint = جیسے: اٹھانا نہ پڑے۔ یا ہفتے میں 1 رات کی نیند۔

needs-assessment = کیا کونسل نے آپ کی اپنی ضرورتیں پوچھیں؟
    .lead = کونسل اسے carer’s assessment کہتی ہے۔ یہ آپ کا حق ہے۔
needs-assessment-had = ہاں
    .plan = میری carer’s assessment ہو چکی ہے۔
needs-assessment-wants = ابھی نہیں۔ مجھے یہ چاہیے۔
    .plan = مجھے carer’s assessment چاہیے۔
needs-assessment-offered = کونسل نے خود کہا تھا
    .plan = کونسل نے مجھے carer’s assessment کا کہا ہے۔
needs-assessment-no = نہیں
    .plan = میری carer’s assessment نہیں ہوئی۔

needs-list = آپ کو کس کام میں مدد چاہیے
    .lead = قانون میں زندگی کے کچھ حصے لکھے ہیں۔ جو آپ کے لیے مشکل ہو، وہ چنیں۔
    .add = ایک ضرورت شامل کریں
    .another = ایک اور ضرورت شامل کریں
    .none = ابھی یہاں کچھ نہیں۔ آپ کے لیے کیا مشکل ہے؟
    .count =
        { $count ->
            [one] { $count } کام جس میں مدد چاہیے
           *[other] { $count } کام جن میں مدد چاہیے
        }
    .untitled = ایک ضرورت جس کا ابھی نام نہیں

needs-what = آپ کو کس کام میں مدد چاہیے؟
    .lead = 1 چنیں۔ بعد میں اور شامل کر سکتے ہیں۔
needs-what-body = میرا جسم
needs-what-nutrition = کھانے پینے کی چیزیں لانا، پکانا اور کھانا
    .law = managing and maintaining nutrition
needs-what-hygiene = خود کو اور کپڑوں کو صاف رکھنا
    .law = maintaining personal hygiene
needs-what-toilet = ٹوائلٹ جانا
    .law = managing toilet needs
needs-what-clothed = دن اور موسم کے مطابق کپڑے پہننا
    .law = being appropriately clothed
needs-what-home = میرا گھر
needs-what-home-safe = گھر میں حفاظت سے چلنا پھرنا
    .law = being able to make use of the home safely
needs-what-home-clean = گھر کو صاف اور ٹھیک رکھنا
    .law = maintaining a habitable home environment
needs-what-life = میری زندگی
needs-what-relationships = خاندان، دوست اور پیار
    .law = developing and maintaining family or other personal relationships
needs-what-work-learn = نوکری، سیکھنا اور رضاکار بننا
    .law = accessing and engaging in work, training, education or volunteering
needs-what-community = باہر جانا: بس، دکانیں اور تفریح
    .law = making use of necessary facilities or services in the local community, including public transport, and recreational facilities or services
needs-what-child-care = اپنے بچوں کی دیکھ بھال
    .law = carrying out any caring responsibilities for a child
needs-what-carer-home = گھر اور خاندان
needs-what-carer-child = اپنے بچوں کی دیکھ بھال
    .law = carrying out any caring responsibilities the carer has for a child
needs-what-carer-others = کسی اور کی بھی دیکھ بھال
    .law = providing care to other persons for whom the carer provides care
needs-what-carer-clean = گھر کو صاف اور ٹھیک رکھنا
    .law = maintaining a habitable home environment in the carer’s home
needs-what-carer-food = اچھا کھانا
    .law = managing and maintaining nutrition
needs-what-carer-life = اپنی زندگی اور صحت
needs-what-carer-people = خاندان اور دوستوں کے لیے وقت
    .law = developing and maintaining family or other personal relationships
needs-what-carer-work = نوکری، سیکھنا اور رضاکار بننا
    .law = engaging in work, training, education or volunteering
needs-what-carer-places = دکان، کلب اور دوسری جگہ جانا
    .law = making use of necessary facilities or services in the local community, including recreational facilities or services
needs-what-carer-fun = تفریح اور آرام
    .law = engaging in recreational activities
needs-what-carer-health = میری صحت بگڑ رہی ہے
    .law = the carer’s physical or mental health is, or is at risk of, deteriorating
needs-what-own = میری اپنی بات
needs-what-other = کچھ اور

needs-unable = یہ مشکل کیوں ہے؟
    .lead = جو بات آپ کے لیے سچ ہو، وہ سب چنیں۔
needs-unable-with-help = کسی کا مدد کرنا یا یاد دلانا ضروری ہے
    .plan = کسی کا مدد کرنا یا یاد دلانا ضروری ہے۔
needs-unable-pain = اس سے مجھے درد، فکر یا پریشانی ہوتی ہے
    .plan = اس سے مجھے درد، فکر یا پریشانی ہوتی ہے۔
needs-unable-unsafe = یہ میرے لیے محفوظ نہیں
    .plan = یہ میرے لیے محفوظ نہیں۔
needs-unable-longer = مجھے اس میں بہت زیادہ وقت لگتا ہے
    .plan = مجھے اس میں بہت زیادہ وقت لگتا ہے۔
needs-unable-alone = یہ کام مجھ سے اکیلے ہو جاتا ہے
    .plan = یہ کام مجھ سے اکیلے ہو جاتا ہے۔

needs-day = آپ کے ساتھ یہ کیسا ہوتا ہے؟
    .hint = برے دن کیا ہوتا ہے؟ اچھے دن کیا ہوتا ہے؟

needs-answer = کونسل کیا کہتی ہے
    .lead = کونسل انکار کرے تو اسے وجہ بتانی ہوگی۔
needs-council = کونسل نے کیا کہا؟
needs-council-yes = ہاں
    .plan = کونسل نے ہاں کہا۔
needs-council-no = نہیں
    .plan = کونسل نے انکار کیا۔
needs-council-not-asked = ابھی پوچھا نہیں
    .plan = کونسل سے ابھی پوچھا نہیں۔
needs-way = اب کیا ہوگا؟
needs-way-another = یہ کام دوسرے طریقے سے ہوگا
    .plan = یہ کام دوسرے طریقے سے ہوگا۔
needs-way-free = کوئی مفت میں مدد کرتا ہے
    .plan = کوئی مفت میں میری مدد کرتا ہے۔
needs-way-challenge = مجھے دوبارہ پوچھنا ہے
    .plan = مجھے دوبارہ پوچھنا ہے۔
needs-another-way = یہ کیسے ہوگا؟
    .hint = چند لفظ کافی ہیں۔
