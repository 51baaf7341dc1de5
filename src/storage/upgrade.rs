//! Plans of earlier releases, brought to the shape that this one writes: moved, never lost, never overwritten.
//!
//! A rename of an id, or a change of the shape, adds its step here, and one to `VERSION`. A step works on the tree of
//! the file, so that fields of a newer release travel with what they stand in. What does not look as that version wrote
//! it stays where it is: reading then says where the damage stands in the file.

use super::saved::Fields;
use serde_json::Value;

/// Answers that were asked in one step and then in another: the step and the question, before and after.
type Moved = [(&'static str, &'static str); 2];

/// Version 2 asks about the back-up in a step of its own.
const TO_VERSION_2: &[Moved] = &[
    [("risks", "backup-name"), ("backup", "name")],
    [("risks", "backup-phone"), ("backup", "phone")],
    [("risks", "cannot-wait"), ("backup", "cannot-wait")],
];

/// Brings the fields of a file from its version to this one.
pub(super) fn upgrade(fields: &mut Fields, version: u32) {
    if version < 2 {
        for moved in TO_VERSION_2 {
            move_answer(fields, *moved);
        }
    }
}

/// Moves one answer. Where the new place is taken, or is none, it stays in the old one.
fn move_answer(fields: &mut Fields, [from, to]: Moved) {
    let Some(steps) = part(fields, "answers") else {
        return;
    };
    if !is_an_answer(steps, from) || !is_free(steps, to) {
        return;
    }
    let Some(answer) = take(steps, from) else {
        return;
    };
    if let Some(answers) = made_part(steps, to.0).and_then(|step| made_part(step, "answers")) {
        answers.insert(to.1.to_owned(), answer);
    }
}

fn is_an_answer(steps: &mut Fields, (step, question): (&str, &str)) -> bool {
    let answers = part(steps, step).and_then(|step| part(step, "answers"));
    answers.is_some_and(|answers| part(answers, question).is_some())
}

/// Whether an answer can be put there: nothing stands there, and nothing but objects on the way.
fn is_free(steps: &mut Fields, (step, question): (&str, &str)) -> bool {
    match steps.get(step) {
        None => true,
        Some(Value::Object(step)) => match step.get("answers") {
            None => true,
            Some(Value::Object(answers)) => !answers.contains_key(question),
            Some(_) => false,
        },
        Some(_) => false,
    }
}

/// Takes an answer out, and the parts that are empty without it.
fn take(steps: &mut Fields, (id, question): (&str, &str)) -> Option<Value> {
    let step = part(steps, id)?;
    let answers = part(step, "answers")?;
    let answer = answers.remove(question);
    if answers.is_empty() {
        step.remove("answers");
    }
    if step.is_empty() {
        steps.remove(id);
    }
    answer
}

fn part<'a>(fields: &'a mut Fields, name: &str) -> Option<&'a mut Fields> {
    fields.get_mut(name)?.as_object_mut()
}

fn made_part<'a>(fields: &'a mut Fields, name: &str) -> Option<&'a mut Fields> {
    let part = fields.entry(name).or_insert_with(|| Fields::new().into());
    part.as_object_mut()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The answers of a file in version 1, and after it was read.
    #[track_caller]
    fn check(before: Value, after: Value) {
        let mut fields = Fields::new();
        fields.insert("answers".to_owned(), before);
        upgrade(&mut fields, 1);
        assert_eq!(fields.get("answers"), Some(&after));
    }

    #[test]
    fn the_back_up_moves_to_its_own_step_and_takes_everything_with_it() {
        check(
            json!({
                "risks": {
                    "answers": {
                        "backup-name": {"text": "Mum", "language": "en", "later": 1},
                        "backup-phone": {"text": "07700 900123", "stance": "talk"},
                        "cannot-wait": {"chosen": ["food", "other"], "text": "Jo"},
                        "more": {"text": "kept"},
                    },
                    "rows": [{"id": 1}],
                    "later": 2,
                },
                "me": {"answers": {"called": {"text": "Sam"}}},
            }),
            json!({
                "risks": {"answers": {"more": {"text": "kept"}}, "rows": [{"id": 1}], "later": 2},
                "backup": {"answers": {
                    "name": {"text": "Mum", "language": "en", "later": 1},
                    "phone": {"text": "07700 900123", "stance": "talk"},
                    "cannot-wait": {"chosen": ["food", "other"], "text": "Jo"},
                }},
                "me": {"answers": {"called": {"text": "Sam"}}},
            }),
        );
    }

    #[test]
    fn what_is_empty_without_it_goes() {
        check(
            json!({"risks": {"answers": {"backup-name": {"text": "Mum"}}}}),
            json!({"backup": {"answers": {"name": {"text": "Mum"}}}}),
        );
        check(
            json!({"risks": {"answers": {"backup-name": {"text": "Mum"}}, "later": 1}}),
            json!({"risks": {"later": 1}, "backup": {"answers": {"name": {"text": "Mum"}}}}),
        );
    }

    #[test]
    fn nothing_is_overwritten() {
        let taken = json!({
            "risks": {"answers": {"backup-name": {"text": "Mum"}}},
            "backup": {"answers": {"name": {"text": "Dad"}}, "later": 1},
        });
        check(taken.clone(), taken);
        check(
            json!({
                "risks": {"answers": {"backup-phone": {"text": "1"}}},
                "backup": {"answers": {"name": {"text": "Dad"}}, "later": 1},
            }),
            json!({"backup": {"answers": {"name": {"text": "Dad"}, "phone": {"text": "1"}}, "later": 1}}),
        );
    }

    #[test]
    fn what_is_damaged_stays_where_it_is() {
        for damaged in [
            json!([]),
            json!({"risks": 7}),
            json!({"risks": {"answers": []}}),
            json!({"risks": {"answers": {"backup-name": "Mum"}}}),
            json!({"risks": {"answers": {"backup-name": {}}}, "backup": 7}),
            json!({"risks": {"answers": {"backup-name": {}}}, "backup": {"answers": null}}),
        ] {
            check(damaged.clone(), damaged);
        }
    }

    #[test]
    fn a_plan_of_this_version_is_left_alone() {
        let answers = json!({"risks": {"answers": {"backup-name": {"text": "Mum"}}}});
        let mut fields = Fields::new();
        fields.insert("answers".to_owned(), answers.clone());
        upgrade(&mut fields, super::super::VERSION);
        assert_eq!(fields.get("answers"), Some(&answers));
    }
}
