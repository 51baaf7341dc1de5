//! What works and what does not, voice by voice: nobody is made to speak for anybody else.

use super::super::follow::follow;
use super::super::html::{bdi, div};
use super::super::view::{Content, View, each, fragment};
use super::super::workspace::{Desk, say};
use super::group::group;
use super::open_list::OpenList;
use super::{add, count};
use crate::plan::working::{is_same_voice, order_of_voice, view_of};
use crate::plan::{RowId, Said};
use leptos::prelude::*;

/// Each voice with what it says: mine first, then my family's, a worker's, and others by name; last what nobody said the
/// view of.
pub(super) fn by_voice(list: OpenList) -> View {
    let shown = list.shown();
    // A voice is known by the first thing that it says.
    let voices = follow(move || {
        let mut voices: Vec<(RowId, Said)> = Vec::new();
        for row in shown.get() {
            let view = view(list, row);
            if !voices.iter().any(|(_, one)| is_same_voice(one, &view)) {
                voices.push((row, view));
            }
        }
        voices.sort_by_key(|(_, view)| order_of_voice(view));
        voices.into_iter().map(|(row, _)| row).collect::<Vec<_>>()
    });
    let groups = each(move || voices.get(), move |first| voice(list, first));
    fragment()
        .child(count(list))
        .child(groups.view())
        .child(div().class("button__row").child(add(list)))
        .view()
}

fn voice(list: OpenList, first: RowId) -> View {
    let desk = Desk::here();
    let whose = follow(move || view(list, first));
    let heading = move || {
        whose.with(|view| match (&view.words, view.picked()) {
            (Some(name), _) => bdi()
                .attr("lang", name.language.clone())
                .child(name.text.clone())
                .view(),
            (None, Some(choice)) => desk
                .say(&["working-view-", choice, ".plan"].concat())
                .view(),
            (None, None) => say("working-no-view").view(),
        })
    };
    let id = ["voice-", &first.0.to_string()].concat();
    group(
        list,
        id,
        move || heading,
        move |row| {
            let view = view(list, row);
            whose.with(|whose| is_same_voice(whose, &view))
        },
    )
}

/// Whose view a thing is, also while it is taken out and can be put back.
fn view(list: OpenList, row: RowId) -> Said {
    list.row(row).as_ref().map(view_of).unwrap_or_default()
}
