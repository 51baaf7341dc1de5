//! The hours that the week says, offered to a cost that says others: one press writes them.

use super::arriving::focus_soon;
use super::follow::follow;
use super::html::{button, div, p};
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use crate::plan::count::Count;
use crate::plan::{Edit, Place, RowId, week};
use leptos::prelude::*;

/// What hears that the hours were written, and takes the focus from the button that goes.
const SAID: &str = "week-offered";

/// "In your week this help takes 8 hours each week. Use 8", while the cost says something else.
pub fn week_offer(cost: RowId) -> View {
    let desk = Desk::here();
    let offer = follow(move || desk.answers().with(|answers| week::offer(answers, cost)));
    let used = RwSignal::new(None);
    let shown = move || offer.get().map(|hours| offered(desk, cost, hours, used));
    let said = move || {
        let hours: Option<Count> = used.get().filter(|_| offer.get().is_none());
        let hours = hours_a_week(desk, hours?);
        Some(desk.say_with("week-offer.used", &[("hours", hours.into())]))
    };
    fragment()
        .child(shown)
        .child(
            p().id(SAID)
                .attr("role", "status")
                .attr("tabindex", "-1")
                .child(said),
        )
        .view()
}

fn offered(desk: Desk, cost: RowId, hours: Count, used: RwSignal<Option<Count>>) -> View {
    let says = move || {
        let hours = hours_a_week(desk, hours);
        desk.say_with("week-offer.says", &[("hours", hours.into())])
    };
    let number = move || {
        let number = desk.words().left_to_right(&hours.plain());
        desk.say_with("week-offer.use", &[("hours", number.into())])
    };
    let take = move |_| {
        desk.edit(Edit::Write {
            at: Place::in_row("costs", cost, "count"),
            text: hours.plain(),
            language: desk.language_now().tag.to_owned(),
        });
        used.set(Some(hours));
        focus_soon(SAID.to_owned());
    };
    div()
        .class("note")
        .child(p().child(move || desk.say("week-offer")))
        .child(p().child(says))
        .child(
            div().class("button__row").child(
                button()
                    .attr("type", "button")
                    .class("button button--small")
                    .on("click", take)
                    .child(number),
            ),
        )
        .view()
}

/// "8 hours each week".
pub fn hours_a_week(desk: Desk, hours: Count) -> String {
    if let Some(count) = hours.whole() {
        return desk.say_with("week-hours-count", &[("count", count.into())]);
    }
    let hours = desk.words().left_to_right(&hours.plain());
    desk.say_with("week-hours-each", &[("hours", hours.into())])
}
