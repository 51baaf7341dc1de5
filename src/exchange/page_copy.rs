//! The plan as one page that any browser shows, without scripts and without a network: to read, to print, and to open again.
//!
//! Everything is in the one file: the words as real headings, lists and tables, the pictures, the photos, and the plan's own
//! file. Whatever somebody typed is text, and never a part of the page.

use crate::document::{
    Bar, BarLine, BarShape, Block, Document, Holds, Item, Line, Picture, Section, Table, TableRow,
    Text, Tongue, Way, Weight,
};
use crate::storage::{SavedPlan, encode};
use std::collections::{BTreeMap, BTreeSet};

/// What the page says before the plan's own file, and after it.
const BEFORE_PLAN: &str = "<script type=\"application/json\" id=\"my-support-plan\">";
const AFTER_PLAN: &str = "</script>";

/// How the page looks: one column, large letters, and room for pictures. On paper nothing splits that should not.
const STYLE: &str = "\
body{font:1.25rem/1.6 'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,sans-serif;color:#1c121e;background:#fff;\
max-width:42rem;margin:0 auto;padding:1.5rem}\
:lang(ur){font-family:'Noto Nastaliq Urdu','Urdu Typesetting','Noto Naskh Arabic',Tahoma,sans-serif;line-height:2.2}\
section{border-top:2px dashed #611a4e;margin-top:1.5rem;padding-top:1rem}\
h1{font-size:2.2rem;line-height:1.2}h2{font-size:1.7rem;line-height:1.2}\
h3{font-size:1.3rem}svg,img{width:4.5rem;height:4.5rem;flex:none}img{object-fit:cover}.photo{width:12rem;height:12rem}\
.with{display:flex;gap:1rem;align-items:center}ul{list-style:none;padding:0}li{margin:.6rem 0}p{margin:.3rem 0}\
.own{border-inline-start:4px solid #611a4e;padding-inline-start:1rem}\
table{border-collapse:collapse;width:100%}caption,th{text-align:start;font-weight:700}\
td,th{padding:.5rem;border-bottom:1px solid #85757f;vertical-align:top;text-align:start}.sum{text-align:end;white-space:nowrap}\
td svg,th svg,td img,th img{width:3rem;height:3rem}.line{display:block;border-bottom:1px solid #443846;height:2.5rem}\
@media print{h2,h3{break-after:avoid}li,tr,.with,.own{break-inside:avoid}}";

/// Writes a document as a page, with the plan that it is of. `pictures` are drawings as SVG, by their ids; one that is not there
/// is left out, because the words beside it say the same.
pub fn page(document: &Document, plan: &SavedPlan, pictures: &BTreeMap<String, String>) -> String {
    let mut page = Page {
        out: String::new(),
        pictures,
        photos: &plan.photos,
        around: &document.language,
    };
    page.whole(document);
    let plan = encode(plan).replace('<', "\\u003c");
    page.put(&[BEFORE_PLAN, &plan, AFTER_PLAN, "\n</body>\n</html>\n"]);
    page.out
}

/// The plan's own file in a page that [`page`] wrote, as text that nobody has checked yet. None, where there is none.
pub fn plan_in(page: &str) -> Option<&str> {
    let (_, plan) = page.split_once(BEFORE_PLAN)?;
    plan.split_once(AFTER_PLAN).map(|(plan, _)| plan)
}

/// A page being written.
struct Page<'a> {
    out: String,
    pictures: &'a BTreeMap<String, String>,
    photos: &'a BTreeMap<String, String>,
    around: &'a Tongue,
}

impl Page<'_> {
    fn put(&mut self, parts: &[&str]) {
        for part in parts {
            self.out.push_str(part);
        }
    }

    fn whole(&mut self, document: &Document) {
        let title = escaped(&document.title.words);
        let tag = escaped(&document.language.tag);
        let way = way(document.language.direction);
        self.put(&[
            "<!doctype html>\n<html lang=\"",
            &tag,
            "\" dir=\"",
            way,
            "\">\n",
        ]);
        self.put(&[
            "<head>\n<meta charset=\"utf-8\">\n<title>",
            &title,
            "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n",
            "<style>",
            STYLE,
            "</style>\n</head>\n<body>\n",
        ]);
        self.symbols(document);
        self.put(&["<main>\n<h1>", &title, "</h1>\n"]);
        self.paragraph(&vec![document.date.clone()]);
        self.paragraph(&document.belongs);
        for section in &document.sections {
            self.section(section);
        }
        self.put(&["</main>\n"]);
    }

    /// Every picture once, to be shown wherever it is named.
    fn symbols(&mut self, document: &Document) {
        self.put(&[
            "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\">\n",
        ]);
        for id in pictures_of(document) {
            if let Some((about, inside)) = self.pictures.get(&id).and_then(|svg| opened(svg)) {
                let id = escaped(&id);
                self.put(&[
                    "<symbol id=\"p-",
                    &id,
                    "\" ",
                    about,
                    ">",
                    inside,
                    "</symbol>\n",
                ]);
            }
        }
        self.put(&["</svg>\n"]);
    }

    fn section(&mut self, section: &Section) {
        self.put(&["<section>\n<div class=\"with\">"]);
        self.drawing(&section.picture, None);
        self.put(&["<h2>"]);
        self.pieces(&section.heading);
        self.put(&["</h2></div>\n"]);
        section.blocks.iter().for_each(|block| self.block(block));
        self.put(&["</section>\n"]);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { picture, line } => {
                self.put(&["<div class=\"with\">"]);
                self.picture(picture.as_ref());
                self.put(&["<h3>"]);
                self.pieces(line);
                self.put(&["</h3></div>\n"]);
            }
            Block::Idea { picture, lines } => {
                self.put(&["<div class=\"with\">"]);
                self.picture(picture.as_ref());
                self.put(&["<div>"]);
                self.paragraphs(lines);
                self.put(&["</div></div>\n"]);
            }
            Block::OwnWords { label, lines } => {
                self.put(&["<div class=\"own\">"]);
                self.paragraph(label);
                self.paragraphs(lines);
                self.put(&["</div>\n"]);
            }
            Block::List { label, items } => {
                if let Some(label) = label {
                    self.paragraph(label);
                }
                self.list(items);
            }
            Block::HardWords(words) => {
                let items: Vec<Item> = words.iter().map(|word| word.item.clone()).collect();
                self.list(&items);
            }
            Block::Table(table) => self.table(table),
            Block::Bar(bar) => self.bar(bar),
            Block::Photo { photo, alt } => self.photo(photo, alt),
            Block::WriteHere { label, lines } => {
                self.paragraph(label);
                for _ in 0..*lines {
                    self.put(&["<span class=\"line\"></span>"]);
                }
                self.put(&["\n"]);
            }
        }
    }

    fn list(&mut self, items: &[Item]) {
        self.put(&["<ul>\n"]);
        for item in items {
            self.put(&["<li class=\"with\">"]);
            self.picture(item.picture.as_ref());
            self.put(&["<span>"]);
            self.pieces(&item.line);
            self.put(&["</span></li>\n"]);
        }
        self.put(&["</ul>\n"]);
    }

    fn table(&mut self, table: &Table) {
        self.put(&["<table>\n"]);
        if !table.caption.is_empty() {
            self.put(&["<caption>"]);
            self.pieces(&table.caption);
            self.put(&["</caption>\n"]);
        }
        self.put(&["<thead><tr>"]);
        for column in &table.columns {
            self.put(&["<th scope=\"col\"", side(column.holds), ">"]);
            self.pieces(&column.head);
            self.put(&["</th>"]);
        }
        self.put(&["</tr></thead>\n<tbody>\n"]);
        for row in table.rows.iter().chain(&table.totals) {
            self.row(row, table);
        }
        self.put(&["</tbody>\n</table>\n"]);
    }

    fn row(&mut self, row: &TableRow, table: &Table) {
        self.put(&["<tr>"]);
        for (place, (lines, column)) in row.cells.iter().zip(&table.columns).enumerate() {
            if place == 0 {
                self.put(&["<th scope=\"row\">"]);
                self.picture(row.picture.as_ref());
            } else {
                self.put(&["<td", side(column.holds), ">"]);
            }
            self.paragraphs(lines);
            self.put(&[if place == 0 { "</th>" } else { "</td>" }]);
        }
        self.put(&["</tr>\n"]);
    }

    /// Blocks to count, as letters that every browser has. The words beside them say the same.
    fn bar(&mut self, bar: &Bar) {
        let shape = |shape: BarShape| match shape {
            BarShape::Planned => "■",
            BarShape::Left => "□",
            BarShape::More => "▨",
            BarShape::Line => "|",
        };
        let many = |one: BarShape, count: u16| shape(one).repeat(usize::from(count));
        let line = match bar.line {
            BarLine::Drawn => shape(BarShape::Line),
            BarLine::None => "",
        };
        self.put(&[
            "<p aria-hidden=\"true\">",
            &many(BarShape::Planned, bar.planned),
            &many(BarShape::Left, bar.left),
            line,
            &many(BarShape::More, bar.more),
            "</p>\n<ul>\n",
        ]);
        for (one, line) in &bar.key {
            self.put(&["<li><span aria-hidden=\"true\">", shape(*one), "</span> "]);
            self.pieces(line);
            self.put(&["</li>\n"]);
        }
        self.put(&["</ul>\n"]);
    }

    /// A photo of the person's own. Its letters are checked, because whoever made the file may not be this app.
    fn photo(&mut self, photo: &str, alt: &Text) {
        let Some(base64) = self.photos.get(photo) else {
            return self.paragraph(&vec![alt.clone()]);
        };
        if is_base64(base64) {
            self.put(&["<p>"]);
            self.image("photo", alt, base64);
            self.put(&["</p>\n"]);
        }
    }

    fn image(&mut self, class: &str, alt: &Text, base64: &str) {
        let alt = escaped(&alt.words);
        self.put(&[
            "<img class=\"",
            class,
            "\" alt=\"",
            &alt,
            "\" src=\"data:image/jpeg;base64,",
            base64,
            "\">",
        ]);
    }

    fn picture(&mut self, picture: Option<&Picture>) {
        let Some(picture) = picture else { return };
        let photos = self.photos;
        let photo = picture.photo.as_ref().and_then(|name| photos.get(name));
        match photo.filter(|base64| is_base64(base64)) {
            Some(base64) => self.image("mine", &picture.alt, base64),
            None => self.drawing(&picture.id, Some(&picture.alt)),
        }
    }

    fn drawing(&mut self, id: &str, alt: Option<&Text>) {
        if !self.pictures.contains_key(id) {
            return;
        }
        let named = alt
            .map(|alt| escaped(&alt.words))
            .filter(|alt| !alt.is_empty());
        let id = escaped(id);
        match named {
            Some(alt) => self.put(&["<svg role=\"img\" aria-label=\"", &alt, "\">"]),
            None => self.put(&["<svg aria-hidden=\"true\">"]),
        }
        self.put(&["<use href=\"#p-", &id, "\"/></svg>"]);
    }

    fn paragraphs(&mut self, lines: &[Line]) {
        for line in lines {
            self.paragraph(line);
        }
    }

    /// A line of its own. Words that run the other way say so.
    fn paragraph(&mut self, line: &Line) {
        let tongue = line.first().map(|text| &text.tongue);
        let turned = tongue.filter(|tongue| tongue.direction != self.around.direction);
        match turned {
            Some(tongue) => self.put(&["<p dir=\"", way(tongue.direction), "\">"]),
            None => self.put(&["<p>"]),
        }
        self.pieces(line);
        self.put(&["</p>\n"]);
    }

    /// Each piece in its own language and as strong as it is.
    fn pieces(&mut self, line: &Line) {
        for text in line {
            let words = escaped(&text.words);
            let (open, close) = match text.weight {
                Weight::Strong => ("<strong>", "</strong>"),
                Weight::Plain => ("", ""),
            };
            if text.tongue.tag == self.around.tag {
                self.put(&[open, &words, close]);
            } else {
                let tag = escaped(&text.tongue.tag);
                let way = way(text.tongue.direction);
                self.put(&[
                    "<bdi lang=\"",
                    &tag,
                    "\" dir=\"",
                    way,
                    "\">",
                    open,
                    &words,
                    close,
                    "</bdi>",
                ]);
            }
        }
    }
}

/// Whether all of it are letters of base64: a photo goes into the page as it is.
fn is_base64(photo: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "+/=".contains(letter);
    photo.chars().all(is_letter)
}

/// The pictures that a document shows, each once.
#[derive(Default)]
struct Shown(BTreeSet<String>);

impl Shown {
    fn section(&mut self, section: &Section) {
        self.0.insert(section.picture.clone());
        for block in &section.blocks {
            match block {
                Block::Heading { picture, .. } | Block::Idea { picture, .. } => {
                    self.picture(picture.as_ref());
                }
                Block::List { items, .. } => {
                    for item in items {
                        self.picture(item.picture.as_ref());
                    }
                }
                Block::Table(table) => {
                    let rows = table.rows.iter().chain(&table.totals);
                    rows.for_each(|row| self.picture(row.picture.as_ref()));
                }
                Block::OwnWords { .. }
                | Block::HardWords(_)
                | Block::Bar(_)
                | Block::Photo { .. }
                | Block::WriteHere { .. } => {}
            }
        }
    }

    fn picture(&mut self, picture: Option<&Picture>) {
        self.0.extend(picture.map(|picture| picture.id.clone()));
    }
}

/// The pictures that a document shows, by their ids, each once.
pub fn pictures_of(document: &Document) -> Vec<String> {
    let mut shown = Shown::default();
    document
        .sections
        .iter()
        .for_each(|section| shown.section(section));
    shown.0.into_iter().collect()
}

/// A drawing without its outer element: the part of it that says how large it is, and what is in it.
fn opened(svg: &str) -> Option<(&str, &str)> {
    let (head, rest) = svg.split_once('>')?;
    let (inside, _) = rest.rsplit_once("</svg>")?;
    let start = head.find("viewBox=\"")?;
    let view = head.get(start..)?;
    let end = view.get("viewBox=\"".len()..)?.find('"')?;
    let about = view.get(..="viewBox=\"".len().saturating_add(end))?;
    Some((about, inside))
}

/// Words as the text of a page or of an attribute, whatever they hold.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' => text.push_str("&#39;"),
            // A page may hold no such letter.
            '\0' => text.push('\u{fffd}'),
            _ => text.push(letter),
        }
    }
    text
}

fn way(way: Way) -> &'static str {
    match way {
        Way::LeftToRight => "ltr",
        Way::RightToLeft => "rtl",
    }
}

/// Amounts stand at the end side, so that the pence stand under each other.
fn side(holds: Holds) -> &'static str {
    match holds {
        Holds::Words => "",
        Holds::Amounts => " class=\"sum\"",
    }
}
