//! A plan in English with every kind of block.

use super::{
    books, costs, en, heading, idea, list, own_words, row, said, section, shown, strong, ur,
};
use my_support_plan::document::{
    Bar, BarLine, BarShape, Block, Document, Front, Section, TableRow, Text, Weight,
};

/// The plan.
pub fn english() -> Document {
    Document {
        front: Front::Cover,
        title: said("Sam’s support plan", "en"),
        running_head: en("Sam’s support plan"),
        date: said("23 November 2026", "en"),
        page_of: said("Page {page} of {pages}", "en"),
        belongs: en("This plan belongs to Sam."),
        contents: strong(en("In this plan")),
        books: books(
            "Book {book} of {books}",
            "In this book",
            "In book {book}: ",
            ", ",
            "en",
        ),
        which: None,
        language: said("", "en").tongue,
        sections: vec![about_me(), outcomes(), money(), risks()],
    }
}

/// An English plan with the person's own words in Urdu.
pub fn english_with_urdu() -> Document {
    let mixed = vec![
        said("My sister ", "en"),
        said("فاطمہ", "ur"),
        said(" visits on Fridays.", "en"),
    ];
    let lines = vec![ur("میں مسجد میں دوسری عورتوں سے ملنا چاہتی ہوں۔"), mixed];
    let blocks = vec![own_words(en("In my own words"), lines)];
    Document {
        sections: vec![section("me", "me", en("About me"), blocks)],
        ..english()
    }
}

fn about_me() -> Section {
    let important = vec![
        strong(en("What is important to me")),
        en("I like quiet mornings."),
        en("I like to be asked first."),
    ];
    let people_like = vec![
        en("I am funny. I remember every birthday in my family, and I bake the cake."),
        en("I never give up."),
    ];
    let communicate = vec![
        ("own-words", en("I speak in short sentences.")),
        (
            "phone",
            en(
                "Call me. Please do not write long letters, because I lose my place when there are many words.",
            ),
        ),
    ];
    let blocks = vec![
        Block::Photo {
            photo: "me".into(),
            alt: said("A photo of me by the sea.", "en"),
        },
        idea("calm", important),
        own_words(en("What people like about me"), people_like),
        list(Some(en("How I communicate")), communicate),
    ];
    section("me", "me", en("About me"), blocks)
}

fn outcomes() -> Section {
    let hard_word = vec![
        said("The council calls these ", "en"),
        Text {
            weight: Weight::Strong,
            ..said("outcomes", "en")
        },
        said(".", "en"),
    ];
    let friends = vec![
        en("I want to see my friends."),
        en("I want this every week."),
    ];
    let blocks = vec![
        shown("friends", said("Two friends side by side", "en"), friends),
        idea("bus", vec![en("I want to go on the bus by myself.")]),
        own_words(
            en("In my own words"),
            vec![en("I want to be in a play, on a real stage.")],
        ),
        idea(
            "book",
            vec![hard_word, en("An outcome is something I want in my life.")],
        ),
    ];
    section("outcomes", "goal", en("What I want"), blocks)
}

/// What a cost is, what it helps with, how much, how often, and in a year.
fn cost(id: &str, words: [&str; 5]) -> TableRow {
    let [what, goal, much, often, year] = words.map(en);
    row(
        id,
        [
            vec![strong(what), goal],
            vec![strong(much), often],
            vec![year],
        ],
    )
}

fn money() -> Section {
    let friends = "I want to see my friends.";
    let rows = vec![
        cost(
            "with-help",
            [
                "Personal assistant, 8 hours",
                friends,
                "£108.00",
                "every week",
                "£5,616.00",
            ],
        ),
        cost(
            "music",
            [
                "Drama club",
                "I want to be in a play.",
                "£14.00",
                "every week",
                "£728.00",
            ],
        ),
        cost(
            "swimming",
            [
                "Swimming",
                "I want to feel strong.",
                "£24.00",
                "every month",
                "£288.00",
            ],
        ),
        cost(
            "receipt",
            [
                "Payroll service",
                "I want good help.",
                "£12.00",
                "every month",
                "£144.00",
            ],
        ),
        cost(
            "bill",
            [
                "Insurance",
                "I want good help.",
                "£95.00",
                "every year",
                "£95.00",
            ],
        ),
    ];
    let total = [
        vec![en("All together")],
        vec![en("")],
        vec![en("£6,871.00")],
    ];
    let heads = [en("What"), en("How much"), en("In a year")];
    let fits = vec![
        strong(en("My plan fits my money.")),
        en("It costs £132 a week."),
        en("My number is £150 a week. I have £18 left."),
    ];
    let key = vec![
        (BarShape::Planned, en("In my plan. One block is £10.")),
        (BarShape::Left, en("Left.")),
        (BarShape::More, en("More than my number.")),
        (BarShape::Line, en("My number.")),
    ];
    let blocks = vec![
        costs(en("What my money is for"), heads, rows, total),
        idea("money", fits),
        Block::Bar(Bar {
            planned: 13,
            left: 2,
            more: 0,
            line: BarLine::Drawn,
            key,
        }),
        Block::Bar(Bar {
            planned: 8,
            left: 0,
            more: 3,
            line: BarLine::Drawn,
            key: vec![],
        }),
    ];
    section("costs", "money", en("What it costs"), blocks)
}

fn risks() -> Section {
    let good = vec![
        strong(en("What is good about it")),
        en("I feel in charge of my life. I see my friends."),
    ];
    let wrong = vec![strong(en("What could go wrong")), en("I could get lost.")];
    let will_do = vec![
        strong(en("What I will do")),
        en("I charge my phone every night."),
        en("I ring Maya on 020 7946 0000."),
    ];
    let blocks = vec![
        heading("music", en("I want to go to drama club on the bus.")),
        idea("strong", good),
        idea("lost", wrong),
        idea("mobile", will_do),
        list(
            None,
            vec![("", en("I decide.")), ("", en("Maya helps me to think."))],
        ),
        Block::WriteHere {
            label: en("I agree with this plan. My name:"),
            lines: 2,
        },
        idea(
            "",
            vec![en("Pictures: OpenMoji, CC BY-SA 4.0, some cropped.")],
        ),
    ];
    section(
        "risks",
        "safe",
        en("Doing what I want, and staying safe"),
        blocks,
    )
}
