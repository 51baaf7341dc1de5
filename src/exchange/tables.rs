//! The tables of questions and pictures as JSON, for the tools that pack and check.

use crate::form::{
    Area, Ask, Begin, Choice, Depth, Kind, Order, Page, Pick, Plans, Question, Rows, STEPS, Shape,
    Shown, Step,
    pictures::{PICTURES, Picture},
};
use serde_json::{Value, json};

/// Every step, page, question, choice and picture, in the order that people meet them.
pub fn form() -> Value {
    json!({ "steps": list(STEPS, step), "pictures": list(PICTURES, picture) })
}

fn list<T>(things: &[T], one: fn(&T) -> Value) -> Vec<Value> {
    things.iter().map(one).collect()
}

fn step(step: &Step) -> Value {
    json!({
        "id": step.id,
        "picture": step.picture,
        "part": step.part.id(),
        "depth": depth(step.depth),
        "minutes": step.minutes,
        "pages": list(step.pages, page),
    })
}

fn depth(depth: Depth) -> &'static str {
    match depth {
        Depth::Short => "short",
        Depth::Full => "full",
        Depth::Big => "big",
    }
}

fn page(page: &Page) -> Value {
    match page {
        Page::Ask(one) => ask(one),
        Page::Rows(many) => rows(many),
    }
}

fn ask(ask: &Ask) -> Value {
    json!({
        "id": ask.id,
        "picture": ask.picture,
        "depth": depth(ask.depth),
        "questions": list(ask.questions, question),
    })
}

fn rows(rows: &Rows) -> Value {
    json!({
        "id": rows.id,
        "picture": rows.picture,
        "order": match rows.order {
            Order::AsAdded => "as-added",
            Order::MostImportantFirst => "most-important-first",
        },
        "begin": match rows.begin {
            Begin::Blank => "blank",
            Begin::Offered => "offered",
        },
        "shape": match rows.shape {
            Shape::List => "list",
            Shape::Web => "web",
            Shape::Week => "week",
        },
        "pages": list(rows.pages, ask),
    })
}

fn question(question: &Question) -> Value {
    let shown = match question.shown {
        Shown::Always => Value::Null,
        Shown::When {
            question: other,
            chosen,
        } => json!({ "question": other, "chosen": chosen }),
        Shown::Unless {
            question: other,
            chosen,
        } => json!({ "question": other, "hidden": chosen }),
        Shown::In(of) => json!({ "plans": plans(of) }),
        Shown::WhereSaid { step } => json!({ "said": step }),
        Shown::UnlessSaid {
            step,
            question: twin,
        } => json!({ "unless": { "step": step, "question": twin } }),
    };
    let mut described = kind(&question.kind);
    if let Some(fields) = described.as_object_mut() {
        fields.insert("id".into(), question.id.into());
        fields.insert("says".into(), question.says.into());
        fields.insert("shown".into(), shown);
        fields.insert("optional".into(), question.is_optional.into());
    }
    described
}

fn kind(kind: &Kind) -> Value {
    match *kind {
        Kind::Notice => json!({ "kind": "notice" }),
        Kind::Language => json!({ "kind": "language" }),
        Kind::Line => json!({ "kind": "line" }),
        Kind::Words => json!({ "kind": "words" }),
        Kind::Phone => json!({ "kind": "phone" }),
        Kind::Money => json!({ "kind": "money" }),
        Kind::Count => json!({ "kind": "count" }),
        Kind::Day => json!({ "kind": "day" }),
        Kind::Photo => json!({ "kind": "photo" }),
        Kind::One(choices) => json!({ "kind": "one", "choices": list(choices, choice) }),
        Kind::Many(choices) => json!({ "kind": "many", "choices": list(choices, choice) }),
        Kind::Bank { areas, pick } => {
            json!({ "kind": "bank", "areas": list(areas, area), "pick": how_many(pick) })
        }
        Kind::Link { to, pick } => json!({ "kind": "link", "to": to, "pick": how_many(pick) }),
    }
}

fn how_many(pick: Pick) -> &'static str {
    match pick {
        Pick::One => "one",
        Pick::Many => "many",
    }
}

fn area(area: &Area) -> Value {
    json!({
        "id": area.id,
        "picture": area.picture,
        "plans": plans(area.plans),
        "choices": list(area.choices, choice),
    })
}

fn plans(plans: Plans) -> &'static str {
    match plans {
        Plans::All => "all",
        Plans::OfCarers => "of-carers",
        Plans::OfOthers => "of-others",
    }
}

fn choice(choice: &Choice) -> Value {
    json!({ "id": choice.id, "picture": choice.picture })
}

fn picture(picture: &Picture) -> Value {
    json!({ "id": picture.id, "files": picture.files })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_shape(step: &str, expected: &str) {
        let form = form();
        let steps = form["steps"].as_array().unwrap();
        let step = steps.iter().find(|one| one["id"] == step).unwrap();
        let pages = step["pages"].as_array().unwrap();
        let list = pages.iter().find(|page| page["id"] == "list").unwrap();
        assert_eq!(list["shape"], expected);
    }

    #[test]
    fn the_shape_of_a_list_travels() {
        check_shape("supports", "list");
        check_shape("web", "web");
        check_shape("week", "week");
    }

    #[test]
    fn every_step_and_picture_travels() {
        let form = form();
        assert_eq!(form["steps"].as_array().unwrap().len(), STEPS.len());
        assert_eq!(form["pictures"].as_array().unwrap().len(), PICTURES.len());
        assert_eq!(
            form["steps"][0]["pages"][1]["questions"][0]["choices"][0]["picture"],
            "me"
        );
    }
}
