//! Each block of the document to a strip of paper: the picture at the start side, the words beside it.

use super::layout::{Begins, Hold, Owner, Spot, Stamp, Strip, What, height};
use super::photo;
use super::setting::Setting;
use super::sheet::{APART, BESIDE, Ink, PART_PICTURE, Style, mm};
use super::tags::{ElementId, Role};
use crate::document::{Block, Item, Line, Picture, Section, Text};

impl Setting<'_> {
    /// One section under a heading of that role and style. Returns its heading.
    pub fn section(&mut self, section: &Section, role: Role, style: Style) -> ElementId {
        let first = self.strips.len();
        let parent = self.tree.add(ElementId::DOCUMENT, Role::Section);
        let picture = (!section.picture.is_empty()).then_some(section.picture.as_str());
        let side = self.sheet.heading_picture();
        let shown = picture.and_then(|id| self.picture(parent, id, None, side));
        let heading = self.heading(parent, role, shown, side, &section.heading, style);
        for (place, block) in section.blocks.iter().enumerate() {
            self.block(parent, block);
            // The words that say what a bar shows stay with it.
            if let (Block::Idea { .. }, Some(Block::Bar(_)), Some(words)) =
                (block, section.blocks.get(place + 1), self.strips.last_mut())
            {
                words.hold = Hold::WithNext;
            }
        }
        let wanted = height(self.strips.get(first..).unwrap_or(&[]));
        if let Some(strip) = self.strips.get_mut(first) {
            strip.gap = mm(12.0);
            // A short section stays whole. A long one starts where a good part of it finds room.
            strip.begins = Begins::WithRoom(wanted.min(mm(60.0)));
        }
        heading
    }

    fn block(&mut self, parent: ElementId, block: &Block) {
        match block {
            Block::Heading { picture, line } => {
                let side = PART_PICTURE;
                let shown = picture.as_ref();
                let shown = shown.and_then(|picture| self.shown(parent, picture, side));
                self.heading(parent, Role::Part, shown, side, line, Style::PART);
            }
            Block::Idea { picture, lines } => self.idea(parent, picture.as_ref(), lines),
            Block::OwnWords { label, lines } => self.own_words(parent, label, lines),
            Block::List { label, items } => self.list(parent, label.as_ref(), items),
            Block::HardWords(words) => {
                let items: Vec<Item> = words.iter().map(|word| word.item.clone()).collect();
                self.list(parent, None, &items);
            }
            Block::Table(table) => self.table(parent, table),
            Block::Bar(bar) => self.bar(parent, bar),
            Block::Photo { photo, alt } => self.photo(parent, photo, alt),
            Block::WriteHere { label, lines } => self.write_here(parent, label, *lines),
        }
    }

    fn heading(
        &mut self,
        parent: ElementId,
        role: Role,
        shown: Option<Stamp>,
        side: f32,
        line: &Line,
        style: Style,
    ) -> ElementId {
        let mut strip = Strip {
            gap: self.sheet.above_heading(),
            hold: Hold::WithNext,
            ..Strip::default()
        };
        let column = if shown.is_some() {
            self.column_from(side + BESIDE)
        } else {
            self.column()
        };
        let heading = self.tree.add(parent, role);
        let words = self.words_in(heading, line, style, column);
        beside(&mut strip, shown, words);
        self.strips.push(strip);
        heading
    }

    fn idea(&mut self, parent: ElementId, picture: Option<&Picture>, lines: &[Line]) {
        let mut strip = Strip {
            gap: APART,
            ..Strip::default()
        };
        let side = self.sheet.picture();
        let shown = picture.and_then(|picture| self.shown(parent, picture, side));
        let column = if shown.is_some() {
            self.column_from(side + BESIDE)
        } else {
            self.column()
        };
        let words = self.paragraphs(parent, lines, Style::TEXT, column);
        beside(&mut strip, shown, words);
        self.strips.push(strip);
    }

    fn own_words(&mut self, parent: ElementId, label: &Line, lines: &[Line]) {
        let column = self.column_from(mm(5.0));
        let words = match lines {
            [first, rest @ ..] if runs_as(label, first) => {
                let words = self.words(
                    parent,
                    Role::Paragraph,
                    &run_in(label, first),
                    Style::TEXT,
                    column,
                );
                let rest = self.paragraphs(parent, rest, Style::TEXT, column);
                below(words, rest)
            }
            _ => {
                let label = self.words(parent, Role::Paragraph, label, Style::LABEL, column);
                let lines = self.paragraphs(parent, lines, Style::TEXT, column);
                below(label, lines)
            }
        };
        let spot = Spot {
            start: 0.0,
            top: 0.0,
            width: 2.4,
            height: words.height,
        };
        let bar = Stamp {
            owner: Owner::Decoration,
            spot,
            what: What::Fill(Ink::Damson),
        };
        let stamps = std::iter::once(bar).chain(words.stamps).collect();
        self.strips.push(Strip {
            gap: APART,
            height: words.height,
            stamps,
            ..Strip::default()
        });
    }

    fn photo(&mut self, parent: ElementId, name: &str, alt: &Text) {
        let Some(size) = self
            .resources
            .photos
            .get(name)
            .and_then(|bytes| photo::size(bytes))
        else {
            // A photo that cannot be shown is told in words, so that the paper stays true.
            return self.idea(parent, None, &[vec![alt.clone()]]);
        };
        let (width, height) = size.fitted(mm(80.0));
        let owner = Owner::Element(self.tree.add_figure(parent, alt));
        let spot = Spot {
            width,
            height,
            ..Spot::default()
        };
        let stamps = vec![Stamp {
            owner,
            spot,
            what: What::Photo(name.to_owned()),
        }];
        self.strips.push(Strip {
            gap: APART,
            height,
            stamps,
            ..Strip::default()
        });
    }

    fn write_here(&mut self, parent: ElementId, label: &Line, lines: u8) {
        let mut strip = self.words(parent, Role::Paragraph, label, Style::TEXT, self.column());
        for _ in 0..lines {
            strip.height += mm(12.0);
            let spot = Spot {
                start: 0.0,
                top: strip.height - 1.0,
                width: self.sheet.column(),
                height: 1.0,
            };
            strip.stamps.push(Stamp {
                owner: Owner::Decoration,
                spot,
                what: What::Fill(Ink::Line),
            });
        }
        self.strips.push(Strip {
            gap: APART,
            ..strip
        });
    }
}

/// A picture with words beside it, the lower of the two half-way up the higher.
pub(super) fn beside(strip: &mut Strip, picture: Option<Stamp>, words: Strip) {
    let picture_height = picture.as_ref().map_or(0.0, |picture| picture.spot.height);
    strip.height = picture_height.max(words.height);
    let middle = |height: f32| (strip.height - height) / 2.0;
    // Beside many words a picture stands at the top, where reading starts.
    let picture_top = middle(picture_height).min(mm(1.5));
    let words_top = middle(words.height);
    strip.stamps.extend(picture.map(|mut picture| {
        picture.spot.top = picture_top;
        picture
    }));
    strip
        .stamps
        .extend(words.stamps.into_iter().map(|mut stamp| {
            stamp.spot.top += words_top;
            stamp
        }));
}

/// Whether a label and words run the same way, so that the words can stand behind the label.
fn runs_as(label: &Line, words: &Line) -> bool {
    let ways = |line: &Line| {
        line.iter()
            .map(|text| text.tongue.direction)
            .collect::<Vec<_>>()
    };
    let (label, words) = (ways(label), ways(words));
    words.iter().all(|way| label.first() == Some(way))
}

/// "What I do: I use my stick." A label with the words that it names behind it.
fn run_in(label: &Line, words: &Line) -> Line {
    let mut line = label.clone();
    if let Some(last) = label.last() {
        let colon = Text {
            words: ": ".to_owned(),
            ..last.clone()
        };
        line.push(colon);
    }
    line.extend(words.iter().cloned());
    line
}

/// Words with others a little below them.
fn below(mut words: Strip, others: Strip) -> Strip {
    if others.height > 0.0 {
        words.append_below(mm(0.5), others);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{BookWords, Document, Format, Front, Tongue, Way, Weight};
    use crate::print::setting::book;
    use crate::print::sheet::{Leading, Sheet};
    use crate::print::text::{SetLine, Typeset};
    use crate::print::{Resources, proof};

    /// Sets words without a font: each letter is half as wide as it is high.
    struct Counting;

    impl Typeset for Counting {
        fn set(&self, line: &Line, style: Style, width: f32) -> Vec<SetLine> {
            let height = style.size
                * if style.leading == Leading::Reading {
                    1.5
                } else {
                    1.25
                };
            let wide = |words: &str| {
                f32::from(u16::try_from(words.chars().count()).unwrap()) * style.size / 2.0
            };
            let mut lines: Vec<SetLine> = Vec::new();
            for word in line.iter().flat_map(|text| text.words.split_whitespace()) {
                match lines
                    .last_mut()
                    .filter(|last| wide(&last.read) + wide(word) + style.size / 2.0 <= width)
                {
                    Some(last) => last.read = format!("{} {word}", last.read),
                    None => lines.push(SetLine {
                        height,
                        baseline: height / 2.0,
                        read: word.to_owned(),
                        ..SetLine::default()
                    }),
                }
            }
            for line in &mut lines {
                line.width = wide(&line.read);
            }
            lines
        }
    }

    fn text(words: &str) -> Text {
        let tongue = Tongue {
            tag: "en".into(),
            direction: Way::LeftToRight,
        };
        Text {
            words: words.into(),
            tongue,
            weight: Weight::Plain,
        }
    }

    fn line(words: &str) -> Line {
        vec![text(words)]
    }

    /// What stands on the pages after the cover, without what stands on every page.
    fn inside(blocks: Vec<Block>) -> Vec<String> {
        let section = Section {
            step: String::new(),
            picture: String::new(),
            heading: line("About me"),
            blocks,
        };
        let document = Document {
            front: Front::Cover,
            title: text("My plan"),
            running_head: line("My plan"),
            date: text("Today"),
            page_of: text("{page} of {pages}"),
            belongs: line("Mine"),
            contents: line("In this plan"),
            books: BookWords {
                book_of: text("Book {book} of {books}"),
                contents: line("In this book"),
                in_book: text("In book {book}: "),
                between: text(", "),
                parts: Vec::new(),
            },
            which: None,
            language: text("").tongue,
            sections: vec![section],
        };
        let told = proof::read(&book(
            &document,
            &Resources::default(),
            &Counting,
            Sheet::of(Format::default()),
        ));
        let after_cover = told.lines().skip_while(|line| *line != "page 2");
        let is_inside = |line: &&str| !line.contains("(margin)");
        // How far from the top things stand is a matter of taste: their order is not.
        let told = |line: &str| {
            line.get(6..)
                .filter(|_| line.starts_with(' '))
                .unwrap_or(line)
                .to_owned()
        };
        after_cover.filter(is_inside).map(told).collect()
    }

    #[track_caller]
    fn check(blocks: Vec<Block>, expected: &str) {
        assert_eq!(inside(blocks).join("\n"), expected.trim());
    }

    /// On which page the first line that says this stands.
    #[track_caller]
    fn check_page(blocks: Vec<Block>, said: &str, expected: &str) {
        let lines = inside(blocks);
        let place = lines.iter().position(|line| line.ends_with(said)).unwrap();
        let page = lines[..place].iter().rfind(|line| line.starts_with("page"));
        assert_eq!(page.map(String::as_str), Some(expected));
    }

    #[test]
    fn an_idea_without_a_picture_takes_the_whole_width() {
        let lines = vec![
            line("I like quiet mornings."),
            line("I like to be asked first."),
        ];
        check(
            vec![Block::Idea {
                picture: None,
                lines,
            }],
            "
page 2
  28  H2       About me
  28  P        I like quiet mornings.
  28  P        I like to be asked first.",
        );
    }

    #[test]
    fn own_words_stand_behind_their_label_beside_a_bar() {
        check(
            vec![Block::OwnWords {
                label: line("In my own words"),
                lines: vec![line("I never give up."), line("I go on.")],
            }],
            "
page 2
  28  H2       About me
  33  P        In my own words : I never give up.
  28  (drawn)  full block, 1 x 17 mm
  33  P        I go on.",
        );
    }

    #[test]
    fn own_words_that_run_the_other_way_stand_under_their_label() {
        let urdu = Tongue {
            tag: "ur".into(),
            direction: Way::RightToLeft,
        };
        let lines = vec![vec![Text {
            tongue: urdu,
            ..text("میں ہار نہیں مانتی۔")
        }]];
        check(
            vec![Block::OwnWords {
                label: line("In my own words"),
                lines,
            }],
            "
page 2
  28  H2       About me
  33  P        In my own words
  28  (drawn)  full block, 1 x 17 mm
  33  P        میں ہار نہیں مانتی۔",
        );
    }

    /// A list of entries without pictures, after its heading.
    #[track_caller]
    fn check_list(entries: &[&str], expected: &str) {
        let item = |words: &&str| Item {
            picture: None,
            line: line(words),
        };
        let items = entries.iter().map(item).collect();
        check(vec![Block::List { label: None, items }], expected);
    }

    #[test]
    fn short_entries_stand_two_beside_each_other() {
        check_list(
            &["Tea", "Cake", "My garden"],
            "
page 2
  28  H2       About me
  29  (drawn)  full block, 2 x 2 mm
 115  (drawn)  full block, 2 x 2 mm
  34  P        Tea
 120  P        Cake
  29  (drawn)  full block, 2 x 2 mm
  34  P        My garden",
        );
    }

    #[test]
    fn one_long_entry_gives_each_a_line_of_its_own() {
        check_list(
            &[
                "Tea",
                "A long walk along the river with my sister and her two old dogs, every week, and a cake after it",
            ],
            "
page 2
  28  H2       About me
  29  (drawn)  full block, 2 x 2 mm
  34  P        Tea
  29  (drawn)  full block, 2 x 2 mm
  34  P        A long walk along the river with my sister and her two
  34  P        old dogs, every week, and a cake after it",
        );
    }

    #[test]
    fn a_photo_that_cannot_be_shown_is_told_in_words() {
        check(
            vec![Block::Photo {
                photo: "me".into(),
                alt: text("Me by the sea."),
            }],
            "
page 2
  28  H2       About me
  28  P        Me by the sea.",
        );
    }

    #[test]
    fn a_place_to_write_moves_on_with_its_label() {
        let words = |count| Block::Idea {
            picture: None,
            lines: vec![line("word"); count],
        };
        let write = || Block::WriteHere {
            label: line("My name:"),
            lines: 2,
        };
        check_page(vec![words(15), write()], "My name:", "page 2");
        check_page(vec![words(20), write()], "My name:", "page 3");
    }
}
