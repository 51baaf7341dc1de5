# Find help: a list of local help, lines to ring, and people who know.

find = مدد تلاش کریں
    .about = میرے قریب کی جگہیں اور فون نمبر
    .lead = اپنے قریب مدد تلاش کریں۔ پہلے فون کر کے پوچھ لیں۔
find-link = اپنے قریب مدد تلاش کریں

