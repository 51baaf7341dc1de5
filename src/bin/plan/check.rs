//! The council's questions of a plan as JSON.

use my_support_plan::plan::check::{About, COUNCILS, CheckRow, check as rows};
use my_support_plan::plan::{RowId, read};
use my_support_plan::storage::SavedPlan;
use serde_json::{Value, json};

/// The council's questions of a plan. None of them blocks, so this never fails.
pub fn check(saved: &SavedPlan) -> Value {
    let reading = read(&saved.answers);
    let rows = rows(&saved.answers, &reading);
    json!({
        "called": saved.called(),
        "questions": rows.iter().map(question).chain(not_asked(&rows)).collect::<Value>(),
    })
}

/// The questions of the council's that do not concern this plan, so that none is missing.
fn not_asked(rows: &[CheckRow]) -> impl Iterator<Item = Value> {
    let names = (1..=COUNCILS).map(|number| format!("K{number}"));
    let unasked = names.filter(|name| rows.iter().all(|row| row.council != name));
    unasked.map(|name| json!({ "council": name, "result": "not-asked" }))
}

fn question(row: &CheckRow) -> Value {
    let spot = row.leads_to();
    json!({
        "id": row.id,
        "council": row.council,
        "result": row.outlook.id(),
        "step": spot.map(|spot| spot.step),
        "page": spot.map(|spot| spot.page),
        "row": spot.and_then(|spot| spot.row).map(|RowId(row)| row),
        "question": spot.and_then(|spot| spot.question),
        "about": row.about.as_ref().map(about),
    })
}

/// What a question is about: a thing, by its own words or its choice, or another question.
fn about(about: &About) -> Value {
    match about {
        About::Row(said) => json!({
            "words": said.words.as_ref().map(|words| &words.text),
            "choice": said.picked(),
        }),
        About::Question(step, question) => json!({ "step": step, "question": question }),
    }
}
