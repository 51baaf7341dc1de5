//! The plan as it will be printed, as a page to look over on screen.

use super::blocks_bar;
use super::doors::Doors;
use super::follow::follow;
use super::html;
use super::html::{a, article, div, h2, h3, img, li, p, span, strong, ul};
use super::reading::ReadNow;
use super::route::Route;
use super::view::{Content, View};
use super::workspace::{Desk, say};
use crate::document::{Block, Document, Item, Line, Picture, Section, Text, Tongue, Way, Weight};
use crate::i18n::Language;
use leptos::prelude::*;

mod table;

/// The whole plan, read from its document, now and whenever it changes.
pub fn review() -> View {
    let desk = Desk::here();
    let (reading, today) = (ReadNow::here(), Doors::here().today);
    let written = follow(move || {
        reading.with(|reading| crate::document::write(&reading.plan, &desk.words(), today()))
    });
    (move || written.with(drawn)).view()
}

/// The whole document, with a way to change each part.
pub fn drawn(document: &Document) -> View {
    let around = &document.language;
    let title = words(&document.title, around);
    let title = h2().class("review__title").id("review-title").child(title);
    let title = (!document.is_one_section()).then_some(title);
    let labelled_by = if document.is_one_section() {
        "review-0"
    } else {
        "review-title"
    };
    let date = words(&document.date, around);
    let belongs = pieces(&document.belongs, around);
    let sections = document.sections.iter().enumerate();
    let sections: Vec<View> = sections
        .map(|(position, one)| section(position, one, around))
        .collect();
    article()
        .class("review")
        .attr("lang", around.tag.clone())
        .attr("dir", direction(around))
        .attr("aria-labelledby", labelled_by)
        .child(
            div()
                .class("review__cover")
                .child(title)
                .child(p().class("review__date").child(date))
                .child(p().class("review__belongs").child(belongs)),
        )
        .child(sections)
        .view()
}

/// Some blocks of a document by themselves, on a page in that language.
pub fn blocks(blocks: &[Block], language: &Language) -> View {
    let around = Tongue::of(language);
    let blocks: Vec<View> = blocks.iter().map(|one| block(one, &around)).collect();
    blocks.view()
}

/// One part: its heading, the way to change it, and what it says.
fn section(position: usize, section: &Section, around: &Tongue) -> View {
    let id = format!("review-{position}");
    let blocks: Vec<View> = section
        .blocks
        .iter()
        .map(|one| block(one, around))
        .collect();
    html::section()
        .class("review__section")
        .attr("aria-labelledby", id.clone())
        .child(
            div()
                .class("review__head")
                .child(picture(&section.picture, ""))
                .child(h2().id(id).child(pieces(&section.heading, around)))
                .child(change(section, around)),
        )
        .child(blocks)
        .view()
}

/// "Change" leads to the first page of the step, and says which part it changes to those who hear it alone.
fn change(section: &Section, around: &Tongue) -> Option<View> {
    let address = Route::start_of(&section.step)?.to_string();
    let heading = pieces(&section.heading, around);
    let change = say("change");
    let view = a()
        .class("button button--small review__change")
        .attr("href", address)
        .child(change)
        .child(span().class("unseen").child(": ").child(heading))
        .view();
    Some(view.view())
}

fn block(block: &Block, around: &Tongue) -> View {
    match block {
        Block::Heading { picture, line } => heading(picture.as_ref(), line, around),
        Block::Idea { picture, lines } => idea(picture.as_ref(), lines, around),
        Block::OwnWords { label, lines } => own_words(label, lines, around),
        Block::List { label, items } => list(label.as_ref(), items, around),
        Block::HardWords(words) => {
            let items: Vec<Item> = words.iter().map(|word| word.item.clone()).collect();
            list(None, &items, around)
        }
        Block::Table(table) => table::table(table, around),
        Block::Bar(bar) => {
            let key = bar.key.iter();
            let key = key.map(|(shape, line)| (Some(*shape), pieces(line, around).view()));
            blocks_bar::drawn(bar, key.collect())
        }
        Block::Photo { photo: name, alt } => photo(name, alt),
        Block::WriteHere { label, lines } => write_here(label, *lines, around),
    }
}

fn heading(shown: Option<&Picture>, line: &Line, around: &Tongue) -> View {
    let shown = shown.map(|one| beside(one, std::slice::from_ref(line), around));
    let words = pieces(line, around);
    div()
        .class("review__part")
        .child(shown)
        .child(h3().child(words))
        .view()
}

fn idea(shown: Option<&Picture>, lines: &[Line], around: &Tongue) -> View {
    let shown = shown.map(|one| beside(one, lines, around));
    let lines = paragraphs(lines, around);
    div()
        .class("say review__idea")
        .child(shown)
        .child(div().class("say__words").child(lines))
        .view()
}

/// The label and the bar stand where the plan starts, also when the words run the other way.
fn own_words(label: &Line, lines: &[Line], around: &Tongue) -> View {
    let label = pieces(label, around);
    let lines = paragraphs(lines, around);
    div()
        .class("review__own")
        .child(p().class("review__label").child(label))
        .child(lines)
        .view()
}

fn list(label: Option<&Line>, items: &[Item], around: &Tongue) -> View {
    let label = label.map(|line| {
        let words = pieces(line, around);
        p().class("review__label").child(words).view()
    });
    let items: Vec<View> = items.iter().map(|one| item(one, around)).collect();
    div()
        .class("review__answers")
        .child(label)
        .child(ul().class("review__list").child(items))
        .view()
}

fn item(item: &Item, around: &Tongue) -> View {
    let shown = item
        .picture
        .as_ref()
        .map(|one| beside(one, std::slice::from_ref(&item.line), around));
    let words = paragraph(&item.line, around);
    li().class("say review__item")
        .child(shown)
        .child(div().class("say__words").child(words))
        .view()
}

/// The photo is not part of the document: it waits behind a door, and may come later than the words.
fn photo(name: &str, alt: &Text) -> View {
    let (photos, name) = (Doors::here().photos, name.to_owned());
    let alt = alt.words.clone();
    let shown = move || {
        let address = photos.with(|photos| photos.here.get(&name).cloned());
        address.map(|address| {
            img()
                .class("review__photo")
                .attr("src", address)
                .attr("alt", alt.clone())
                .view()
        })
    };
    div().class("review__idea").child(shown).view()
}

/// Empty lines to write on, once the plan is on paper.
fn write_here(label: &Line, lines: u8, around: &Tongue) -> View {
    let label = paragraph(label, around);
    let lines: Vec<View> = (0..lines)
        .map(|_| span().class("review__line").view())
        .collect();
    div()
        .class("review__write")
        .child(label)
        .child(div().attr("aria-hidden", "true").child(lines))
        .view()
}

/// A picture with words beside it. Where those words say the same, saying it twice would only be noise.
fn beside(shown: &Picture, lines: &[Line], around: &Tongue) -> View {
    let photos = Doors::here().photos;
    let own = shown.photo.as_ref();
    let own = own.and_then(|name| photos.with(|photos| photos.here.get(name).cloned()));
    if let Some(address) = own {
        return img()
            .class("picture")
            .attr("src", address)
            .attr("alt", shown.alt.words.clone())
            .attr("lang", own_tag(&shown.alt.tongue, around))
            .attr("width", "96")
            .attr("height", "96")
            .view();
    }
    if is_said(&shown.alt.words, lines) {
        return picture(&shown.id, "");
    }
    let tag = own_tag(&shown.alt.tongue, around);
    img()
        .class("picture")
        .attr("src", address(&shown.id))
        .attr("alt", shown.alt.words.clone())
        .attr("lang", tag)
        .attr("width", "96")
        .attr("height", "96")
        .view()
}

fn picture(id: &str, alt: &'static str) -> View {
    img()
        .class("picture")
        .attr("src", address(id))
        .attr("alt", alt)
        .attr("width", "96")
        .attr("height", "96")
        .view()
}

fn address(picture: &str) -> String {
    format!("generated/pictures/{picture}.svg")
}

/// Whether one of these lines says just this, but for the full stop.
fn is_said(words: &str, lines: &[Line]) -> bool {
    lines.iter().any(|line| {
        let whole: String = line.iter().map(|text| text.words.as_str()).collect();
        is_same(&whole, words)
    })
}

/// Whether two lines differ at most in a full stop and in the size of letters. Beyond plain letters only a first one is
/// ever large, and the table of all large letters would be much to fetch.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |words: &str| words.trim().trim_end_matches('.').to_ascii_lowercase();
    let (one, other) = (plain(one), plain(other));
    let behind_first = |words: &str| {
        let mut letters = words.chars();
        let first = letters.next().filter(|first| !first.is_ascii());
        first.map(|_| letters.as_str().to_owned())
    };
    let rest = behind_first(&one);
    one == other || rest.is_some() && rest == behind_first(&other)
}

fn paragraphs(lines: &[Line], around: &Tongue) -> Vec<View> {
    lines.iter().map(|line| paragraph(line, around)).collect()
}

/// One line. When all of it is in another language, the whole paragraph takes that language's side.
pub(super) fn paragraph(line: &Line, around: &Tongue) -> View {
    let tongue = tongue_of(line, around);
    let tag = own_tag(tongue, around);
    let way = tag.is_some().then(|| direction(tongue));
    let words = pieces(line, tongue);
    p().attr("lang", tag).attr("dir", way).child(words).view()
}

/// A line, each piece in its own language.
pub(super) fn pieces(line: &Line, around: &Tongue) -> Vec<View> {
    line.iter().map(|text| words(text, around)).collect()
}

/// Words, marked wherever their language is another than that around them.
fn words(text: &Text, around: &Tongue) -> View {
    let tag = own_tag(&text.tongue, around);
    let way = tag.is_some().then(|| direction(&text.tongue));
    let words = text.words.clone();
    match (text.weight, &tag) {
        (Weight::Strong, _) => strong()
            .attr("lang", tag)
            .attr("dir", way)
            .child(words)
            .view(),
        (Weight::Plain, Some(_)) => span()
            .attr("lang", tag)
            .attr("dir", way)
            .child(words)
            .view(),
        (Weight::Plain, None) => words.view(),
    }
}

/// The language of a line: that of its words if they share one, else that of the words around it.
fn tongue_of<'a>(line: &'a Line, around: &'a Tongue) -> &'a Tongue {
    match line.split_first() {
        Some((first, rest)) if rest.iter().all(|text| text.tongue == first.tongue) => &first.tongue,
        Some(_) | None => around,
    }
}

fn own_tag(tongue: &Tongue, around: &Tongue) -> Option<String> {
    (tongue != around).then(|| tongue.tag.clone())
}

/// The value of an HTML `dir` attribute.
pub(super) fn direction(tongue: &Tongue) -> &'static str {
    match tongue.direction {
        Way::LeftToRight => "ltr",
        Way::RightToLeft => "rtl",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tongue(tag: &str) -> Tongue {
        let direction = if tag == "ur" {
            Way::RightToLeft
        } else {
            Way::LeftToRight
        };
        Tongue {
            tag: tag.to_owned(),
            direction,
        }
    }

    fn line(texts: &[(&str, &str)]) -> Line {
        let text = |(tag, words): &(&str, &str)| Text {
            words: (*words).to_owned(),
            tongue: tongue(tag),
            weight: Weight::Plain,
        };
        texts.iter().map(text).collect()
    }

    #[track_caller]
    fn check_tongue(texts: &[(&str, &str)], expected: &str) {
        assert_eq!(tongue_of(&line(texts), &tongue("en")).tag, expected);
    }

    #[track_caller]
    fn check_said(alt: &str, words: &str, expected: bool) {
        assert_eq!(is_said(alt, &[line(&[("en", words)])]), expected);
    }

    #[test]
    fn a_line_in_one_language_takes_that_language() {
        check_tongue(&[("ur", "میں")], "ur");
        check_tongue(&[("ur", "میں"), ("ur", "ہوں")], "ur");
    }

    #[test]
    fn a_line_in_two_languages_takes_the_language_around_it() {
        check_tongue(&[("ur", "میں"), ("en", "Sam")], "en");
        check_tongue(&[], "en");
    }

    #[test]
    fn a_picture_is_silent_where_the_words_beside_it_say_the_same() {
        check_said("Friends", "friends.", true);
        check_said("Friends", "I want to see my friends.", false);
        check_said("", "Friends", false);
        check_said("Łóżko", "łóżko.", true);
        check_said("Łóżko", "Żóżka", false);
    }
}
