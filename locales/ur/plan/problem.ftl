# What to look at again, and what to write instead.

problem-count =
    { $count ->
        [one] 1 بات پھر دیکھیں
       *[other] { $count } باتیں پھر دیکھیں
    }
problem-kept = آپ کا لکھا ہوا سب موجود ہے۔
trouble-did-you-mean = کیا رقم { $amount } ہے؟
    .use = ہاں، { $amount } لکھیں
trouble-money-comma = پاؤنڈ اور پینس کے بیچ نقطہ لگائیں، جیسے 12.50
trouble-money-parts = پینس کے 2 ہندسے لکھیں، جیسے 12.50
trouble-money-minus = رقم منفی کے نشان کے بغیر لکھیں۔
trouble-money-words = رقم ہندسوں میں لکھیں، جیسے 12.50
trouble-money-large = یہ بہت بڑی رقم ہے۔ ہندسے پھر دیکھیں۔
trouble-count-words = تعداد ہندسوں میں لکھیں، جیسے 8 یا 2.5
trouble-count-large = یہ بہت بڑی تعداد ہے۔ ہندسے پھر دیکھیں۔
trouble-count-parts = نقطے کے بعد 3 ہندسوں تک لکھیں، جیسے 2.5
trouble-week-range = 1 سے 52 تک پورا نمبر لکھیں۔
trouble-phone = فون نمبر ہندسوں میں لکھیں۔
