//! A plan in Urdu, with English names, sums and a phone number. The words are for looking at, not for reading.

use super::{
    books, costs, en, heading, idea, list, own_words, row, said, section, shown, strong, ur,
};
use my_support_plan::document::{
    Bar, BarLine, BarShape, Block, Document, Front, Line, Section, TableRow, Text, Weight,
};

/// The plan.
pub fn urdu() -> Document {
    Document {
        front: Front::Cover,
        title: said("امینہ کا سپورٹ پلان", "ur"),
        running_head: ur("امینہ کا سپورٹ پلان"),
        date: said("23 نومبر 2026", "ur"),
        page_of: said("صفحہ {page} از {pages}", "ur"),
        belongs: ur("یہ پلان امینہ کا ہے۔"),
        contents: strong(ur("اس پلان میں")),
        books: books(
            "کتاب {book} از {books}",
            "اس کتاب میں",
            "کتاب {book} میں: ",
            "، ",
            "ur",
        ),
        which: None,
        language: said("", "ur").tongue,
        sections: vec![outcomes(), money()],
    }
}

fn outcomes() -> Section {
    let friends = vec![
        ur("مجھے دوستوں سے ملنا ہے۔"),
        en("I want to see my friends."),
    ];
    let pray = vec![
        ur("مجھے دوسروں کے ساتھ عبادت کرنی ہے۔"),
        en("I want to pray with other people."),
    ];
    let own = ur(
        "میں مسجد میں دوسری عورتوں سے ملنا چاہتی ہوں۔ فون 020 7946 0000 ہے، اور کرایہ £12.50 ہے۔",
    );
    let sister = vec![
        said("میری بہن ", "ur"),
        Text {
            weight: Weight::Strong,
            ..said("Fatima", "en")
        },
        said(" ہر جمعے کو آتی ہے۔", "ur"),
    ];
    let blocks = vec![
        shown("friends", said("دو دوست", "ur"), friends),
        idea("praying", pray),
        own_words(ur("میرے اپنے لفظ"), vec![own]),
        own_words(
            ur("میرے اپنے لفظ"),
            vec![en(
                "I want to meet other women (at the mosque, on Fridays).",
            )],
        ),
        list(
            Some(ur("کون مدد کرتا ہے")),
            vec![("family", sister), ("phone", ur("میں فون کرتی ہوں۔"))],
        ),
        Block::Photo {
            photo: "me".into(),
            alt: said("میری تصویر", "ur"),
        },
    ];
    section("outcomes", "goal", ur("مجھے کیا چاہیے"), blocks)
}

/// What a cost is, how much, how often, and in a year.
fn cost(id: &str, what: Line, words: [&str; 3]) -> TableRow {
    let [much, often, year] = words.map(ur);
    row(id, [vec![what], vec![strong(much), often], vec![year]])
}

fn money() -> Section {
    let rows = vec![
        cost(
            "with-help",
            ur("مددگار، 7 گھنٹے"),
            ["£168.00", "ہر ہفتے", "£8,736.00"],
        ),
        cost(
            "taxi",
            ur("مسجد تک ٹیکسی"),
            ["£14.00", "ہر ہفتے", "£728.00"],
        ),
        cost(
            "swimming",
            en("Swimming at Leyton Leisure Centre"),
            ["£24.00", "ہر مہینے", "£288.00"],
        ),
    ];
    let total = [vec![ur("کل")], vec![ur("")], vec![ur("£9,752.00")]];
    let heads = [ur("کیا"), ur("رقم"), ur("سال میں")];
    let fits = vec![strong(ur("پلان رقم کے اندر ہے۔")), ur("میرا نمبر £200 ہے۔")];
    let key = vec![
        (BarShape::Planned, ur("میرے پلان میں۔")),
        (BarShape::More, ur("میرے نمبر سے زیادہ۔")),
    ];
    let blocks = vec![
        costs(ur("میرے پیسے کس کام کے لیے ہیں"), heads, rows, total),
        idea("money", fits),
        Block::Bar(Bar {
            planned: 9,
            left: 0,
            more: 2,
            line: BarLine::Drawn,
            key,
        }),
        heading("", ur("میں متفق ہوں")),
        Block::WriteHere {
            label: ur("میرا نام:"),
            lines: 2,
        },
    ];
    section("costs", "money", ur("خرچ کتنا ہوگا"), blocks)
}
