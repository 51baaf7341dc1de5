# پلان میں مدد کرنا۔ یہ کاغذ پر کبھی نہیں آتا۔

reminder = مدد کرنے والے کے لیے
reminder-ask = پہلے پوچھیں۔ یہ پلان ان کا ہے۔
reminder-wait = رکیں۔ کچھ اور کہنے سے پہلے 10 تک گنیں۔
reminder-words = ان کے الفاظ لکھیں، اپنے نہیں۔
reminder-quiet = خاموشی بھی ایک جواب ہے۔
reminder-one = ایک وقت میں ایک سوال پوچھیں۔
reminder-two = 2 راستے بتائیں۔ پھر پوچھیں کہ کیا کچھ اور چاہیے۔
reminder-show = دکھائیں۔ صرف بتائیں نہیں۔
reminder-later = کسی اور وقت یا کسی اور جگہ کوشش کریں۔
think = اور سوچیں
think-loved = پہلے آپ کو کیا بہت پسند تھا؟
think-proud = آپ کو کس بات پر فخر ہے؟
think-people = آپ کس سے زیادہ ملنا چاہیں گے؟
think-free-day = فارغ دن میں آپ کیا کریں گے؟
think-else = اور کیا؟
think-free-help = آپ کو مفت میں کیا مل سکتا ہے؟
think-friends = یہ آپ کے ساتھ کون کرنا چاہے گا؟
think-good = اس میں کیا اچھا ہوگا؟
think-not = اگر آپ یہ نہ کریں تو آپ کو کیا کمی محسوس ہوگی؟

# یہ الفاظ کس کے ہیں۔

whose = یہ الفاظ کس کے ہیں؟
    .said = یہ الفاظ کس کے ہیں؟ { $whose }
    .each = { $question } – { $whose }
whose-mine = میرے اپنے
whose-with-help = میرے، کسی کی مدد سے
whose-someone-else = کسی اور کے
whose-with-help-paper = یہ کہنے میں کسی نے میری مدد کی۔
whose-someone-else-paper = یہ میری طرف سے کسی اور نے کہا۔
whose-with-help-note = – کسی کی مدد سے
whose-someone-else-note = – کسی اور کے الفاظ
