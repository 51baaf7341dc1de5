needs = میری ضرورتیں
    .about = میرے لیے کیا مشکل ہے، اور کس مدد کی ضرورت ہے

needs-list = آپ کو کس کام میں مدد چاہیے
    .lead = قانون میں زندگی کے 10 حصے لکھے ہیں۔ جو آپ کے لیے مشکل ہو، وہ چنیں۔
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
