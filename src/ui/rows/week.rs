//! My week as a table of days and parts of the day, with a way to add something in each place.

use super::super::arriving::go;
use super::super::follow::follow;
use super::super::html::{
    a, bdi, button, caption, li, p, span, table, tbody, td, th, thead, tr, ul,
};
use super::super::icon::Icon;
use super::super::picture::{PictureSize, picture};
use super::super::row_name::RowName;
use super::super::spoken::spoken;
use super::super::view::{Content, View, each, fragment};
use super::super::workspace::{Desk, say};
use super::open_list::OpenList;
use super::things;
use super::week_hours::week_hours;
use crate::form::{self, Choice, Id};
use crate::plan::{Answer, Answers, Place, RowId, week};
use leptos::prelude::*;

/// The table, the hours of help that it comes to, and the same things as a list.
pub(super) fn by_day(list: OpenList) -> View {
    fragment()
        .child(days(list))
        .child(week_hours())
        .child(things(list))
        .view()
}

/// Its parts say their roles, because a browser forgets them when a narrow screen stacks the cells.
fn days(list: OpenList) -> View {
    let heads: Vec<View> = choices("parts").map(head).collect();
    let rows: Vec<View> = choices("days").map(|day| row(list, day)).collect();
    let corner = th()
        .attr("scope", "col")
        .attr("role", "columnheader")
        .child(say("week-day"));
    table()
        .class("week")
        .attr("role", "table")
        .child(caption().child(say("week-table")))
        .child(
            thead()
                .attr("role", "rowgroup")
                .child(tr().attr("role", "row").child(corner).child(heads)),
        )
        .child(tbody().attr("role", "rowgroup").child(rows))
        .view()
}

fn choices(question: Id) -> impl Iterator<Item = &'static Choice> {
    let question = form::step("week").and_then(|step| step.question(question));
    question.into_iter().flat_map(|one| one.kind.choices())
}

fn head(part: &'static Choice) -> View {
    th().attr("scope", "col")
        .attr("role", "columnheader")
        .child(picture(part.picture, PictureSize::Small))
        .child(say(part_message(part)))
        .view()
}

fn row(list: OpenList, day: &'static Choice) -> View {
    let cells: Vec<View> = choices("parts").map(|part| cell(list, day, part)).collect();
    tr().attr("role", "row")
        .child(
            th().class("week__day")
                .attr("scope", "row")
                .attr("role", "rowheader")
                .child(picture(day.picture, PictureSize::Small))
                .child(span().child(say(day_message(day)))),
        )
        .child(cells)
        .view()
}

/// What is on that day in that part of it. The part says its name where cells are stacked.
fn cell(list: OpenList, day: &'static Choice, part: &'static Choice) -> View {
    let desk = Desk::here();
    let here = follow(move || desk.answers().with(|answers| on(answers, day.id, part.id)));
    let is_empty = follow(move || here.with(Vec::is_empty));
    let lines = move || {
        let lines = ul()
            .class("week__things")
            .attr("role", "list")
            .child(each(move || here.get(), move |row| thing(list, row)))
            .view();
        (!is_empty.get()).then(|| lines.view())
    };
    let head = span()
        .class("week__part")
        .attr("aria-hidden", "true")
        .child(picture(part.picture, PictureSize::Small))
        .child(say(part_message(part)));
    td().attr("role", "cell")
        .child(head)
        .child(lines)
        .child(add_here(list, day, part))
        .view()
}

/// The things on a day, in a part of it.
fn on(answers: &Answers, day: &str, part: &str) -> Vec<RowId> {
    let rows = answers.rows("week").iter();
    rows.filter(|row| {
        let has = |question, choice| {
            let answer = row.answers.get(question);
            answer.is_some_and(|answer: &Answer| answer.has(choice))
        };
        has("days", day) && has("parts", part)
    })
    .map(|row| row.id)
    .collect()
}

/// One thing, as the way to change it.
fn thing(list: OpenList, row: RowId) -> View {
    let desk = Desk::here();
    let name = RowName::follow("week", row);
    let label = move || spoken(desk, "change.what", &[("what", name.words.get().into())]);
    let address = list.first_page(row).map(|route| route.to_string());
    li().child(
        a().class("link")
            .attr("href", address)
            .attr("aria-label", label)
            .child(bdi().attr("lang", name.language).child(name.words)),
    )
    .view()
}

/// "Add", which says for screen readers what day and part it is for.
fn add_here(list: OpenList, day: &'static Choice, part: &'static Choice) -> View {
    let desk = Desk::here();
    let label = move || {
        let values = [
            ("day", desk.say(&day_message(day)).into()),
            ("part", desk.say(&part_message(part)).into()),
        ];
        spoken(desk, "week-add.what", &values)
    };
    let add = move |_| {
        let answers = desk.answers();
        let (row, edit) =
            answers.with_untracked(|answers| week::begin_at(answers, day.id, part.id));
        desk.edit(edit);
        if let Some(first) = list.first_page(row) {
            go(&first);
        }
    };
    button()
        .attr("type", "button")
        .class("button button--quiet week__add")
        .attr("aria-label", label)
        .on("click", add)
        .child(Icon::Add.draw())
        .child(say("week-add"))
        .view()
}

/// "Monday, Wednesday: Morning", or that it has no time yet.
pub(super) fn times(row: RowId) -> View {
    let desk = Desk::here();
    let days = desk.answer(Place::in_row("week", row, "days"));
    let parts = desk.answer(Place::in_row("week", row, "parts"));
    let words = move || {
        let days = days.with(|answer| said(desk, answer, "days", day_message));
        let parts = parts.with(|answer| said(desk, answer, "parts", part_message));
        match (days, parts) {
            (Some(days), Some(parts)) => [&days, ": ", &parts].concat(),
            _ => desk.say("week-no-time"),
        }
    };
    p().class("cost-line__for").child(words).view()
}

/// What was chosen, in the order of the form.
fn said(
    desk: Desk,
    answer: &Answer,
    question: Id,
    message: fn(&Choice) -> String,
) -> Option<String> {
    let chosen = choices(question).filter(|choice| answer.has(choice.id));
    let words: Vec<String> = chosen.map(|choice| desk.say(&message(choice))).collect();
    (!words.is_empty()).then(|| words.join(&desk.say("list-comma")))
}

fn day_message(day: &Choice) -> String {
    ["week-days-", day.id].concat()
}

fn part_message(part: &Choice) -> String {
    ["week-parts-", part.id].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Edit;

    #[test]
    fn a_thing_stands_in_each_of_its_places_and_in_no_other() {
        let mut draft = Answers::default();
        let (row, edit) = week::begin_at(&draft, "mon", "morning");
        draft.apply(edit);
        let at = Place::in_row("week", row, "days");
        let choice = "fri".to_owned();
        draft.apply(Edit::Tick { at, choice });
        let places = [("mon", "morning"), ("fri", "morning")];
        for day in choices("days") {
            for part in choices("parts") {
                let is_here = places.contains(&(day.id, part.id));
                let expected = if is_here { vec![row] } else { Vec::new() };
                assert_eq!(on(&draft, day.id, part.id), expected);
            }
        }
    }

    #[test]
    fn the_table_has_7_days_of_4_parts() {
        assert_eq!((choices("days").count(), choices("parts").count()), (7, 4));
    }
}
