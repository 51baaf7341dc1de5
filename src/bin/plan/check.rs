//! The council's questions of a plan as JSON.

use my_support_plan::plan::check::{CheckRow, check as rows};
use my_support_plan::plan::{RowId, read};
use my_support_plan::storage::SavedPlan;
use serde_json::{Value, json};

/// The council's questions of a plan. None of them blocks, so this never fails.
pub fn check(saved: &SavedPlan) -> Value {
    let reading = read(&saved.answers);
    let rows = rows(&saved.answers, &reading);
    json!({
        "called": saved.called(),
        "questions": rows.iter().map(question).collect::<Value>(),
    })
}

fn question(row: &CheckRow) -> Value {
    json!({
        "id": row.id,
        "council": row.council,
        "result": row.outlook.id(),
        "step": row.spot.map(|spot| spot.step),
        "page": row.spot.map(|spot| spot.page),
        "row": row.spot.and_then(|spot| spot.row).map(|RowId(row)| row),
        "question": row.spot.and_then(|spot| spot.question),
    })
}
