# Colours and size.

look-theme = رنگ
look-theme-device = جیسا میرے فون یا کمپیوٹر میں ہے
look-theme-light = ہلکا
look-theme-cream = کریم
look-theme-dark = گہرا
look-theme-contrast = بہت صاف فرق
look-size = لفظوں کا سائز
look-size-usual = عام
look-size-bigger = بڑا
look-size-large = کافی بڑا
look-size-larger = اور بھی بڑا
look-size-largest = سب سے بڑا
look-letters = حروف کی شکل
look-script = اردو کے حروف
look-letters-clear = صاف حروف
look-letters-device = میرے فون یا کمپیوٹر کے حروف
look-letters-flowing = نستعلیق
look-letters-straight = نسخ
look-movement = حرکت
look-movement-device = جیسا میرے فون یا کمپیوٹر میں ہے
look-movement-none = کوئی حرکت نہیں
look-voice = آواز
look-voice-slow = آہستہ
look-voice-usual = عام
look-example = اب لفظ ایسے نظر آتے ہیں۔
look-reset = سب کچھ شروع جیسا کریں
