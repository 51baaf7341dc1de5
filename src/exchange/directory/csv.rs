//! The simple table of services that an organisation can write in any spreadsheet: one service on each line.

use super::fields::{Draft, split};
use crate::plan::directory::{Price, Service, Times};
use crate::plan::{Day, Money};

/// The names of the columns, in any order. A table needs `name`; the others may be missing.
const COLUMNS: [&str; 14] = [
    "name",
    "what",
    "category",
    "languages",
    "cost",
    "how_often",
    "place",
    "postcode",
    "phone",
    "email",
    "web",
    "access",
    "who_for",
    "checked_on",
];

/// What stands between cells. Spreadsheets in some languages write the second, and those that copy and paste the third.
const BETWEEN: [char; 3] = [',', ';', '\t'];

/// Cells in one line. Those after them are passed over, so that a line of commas fills nothing.
const MOST_CELLS: usize = 100;

/// The letters that Windows has where newer texts have none, from 0x80. Spreadsheets still write "£" and "’" like this.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// A table that is being read.
#[derive(Debug, Clone)]
pub(super) struct Table {
    rows: Rows,
    /// For each column of the table, which of [`COLUMNS`] it is.
    columns: Vec<Option<&'static str>>,
}

impl Table {
    /// The table, if its first line names a column `name`.
    pub fn begin(text: &str) -> Option<Self> {
        let first = text.lines().next().unwrap_or_default();
        let between = BETWEEN.into_iter().max_by_key(|sign| {
            let count = first.matches(*sign).count();
            // Of signs that are equally common, the first is meant.
            (count, *sign == ',')
        })?;
        let mut rows = Rows { at: 0, between };
        let columns: Vec<Option<&'static str>> = rows
            .next(text)?
            .iter()
            .map(|cell| {
                let cell = cell.trim().to_ascii_lowercase().replace([' ', '-'], "_");
                COLUMNS.into_iter().find(|column| *column == cell)
            })
            .collect();
        columns
            .contains(&Some("name"))
            .then_some(Self { rows, columns })
    }

    /// The next line that is not empty, as a service that may have no name. None after the last.
    pub fn next(&mut self, text: &str) -> Option<Service> {
        loop {
            let cells = self.rows.next(text)?;
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(self.service(&cells));
            }
        }
    }

    fn service(&self, cells: &[String]) -> Service {
        let cell = |column: &str| {
            let at = self.columns.iter().position(|one| *one == Some(column));
            at.and_then(|at| cells.get(at))
                .map_or("", |cell| cell.trim())
        };
        let mut draft = Draft::new(cell("name"));
        draft.what(cell("what"));
        split(cell("category")).for_each(|one| draft.category(one));
        split(cell("languages")).for_each(|one| draft.language(one));
        draft.price(price(cell("cost")));
        draft.times(Times {
            says: cell("how_often").to_owned(),
            ..Times::default()
        });
        draft.place(cell("place"), cell("postcode"));
        draft.phone(cell("phone"));
        draft.email(cell("email"));
        draft.web(cell("web"));
        draft.access(cell("access"));
        draft.who_for(cell("who_for"));
        draft.checked_on(day(cell("checked_on")));
        draft.finish()
    }
}

/// Text from the bytes of a table: as UTF-8, or as older spreadsheets write it.
pub(super) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| {
        let letter = |byte: &u8| match byte {
            0x80..=0x9f => WINDOWS
                .get(usize::from(byte - 0x80))
                .copied()
                .unwrap_or('?'),
            byte => char::from(*byte),
        };
        error.as_bytes().iter().map(letter).collect()
    })
}

fn price(cell: &str) -> Price {
    let amount = Money::parse(cell).ok();
    Price {
        says: amount.map_or(cell, |_| "").to_owned(),
        amount,
    }
}

/// A day as `2026-09-01`, or as spreadsheets in this country write it: `01/09/2026`.
fn day(cell: &str) -> Option<Day> {
    let parts: Vec<&str> = cell.split('/').collect();
    match parts.as_slice() {
        [day, month, year] => Day::parse(&format!("{year}-{month:0>2}-{day:0>2}")),
        _ => Day::parse(cell),
    }
}

/// The lines of a table, as RFC 4180 writes them: a cell in quotation marks may hold anything, and `""` is one of them.
#[derive(Debug, Clone)]
struct Rows {
    at: usize,
    between: char,
}

impl Rows {
    /// The cells of the next line. None after the last.
    fn next(&mut self, text: &str) -> Option<Vec<String>> {
        let rest = text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let (mut cells, mut cell) = (Vec::new(), String::new());
        let (mut is_quoted, mut is_new) = (false, true);
        let mut letters = rest.char_indices().peekable();
        let mut end = rest.len();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' if is_quoted && letters.next_if(|(_, next)| *next == '"').is_some() => {
                    cell.push('"');
                }
                '"' if is_quoted => is_quoted = false,
                '"' if is_new => is_quoted = true,
                letter if is_quoted => cell.push(letter),
                '\n' | '\r' => {
                    let is_pair =
                        letter == '\r' && letters.next_if(|(_, next)| *next == '\n').is_some();
                    end = at + if is_pair { 2 } else { 1 };
                    break;
                }
                letter if letter == self.between => {
                    if cells.len() < MOST_CELLS {
                        cells.push(std::mem::take(&mut cell));
                    }
                    cell.clear();
                    is_new = true;
                    continue;
                }
                letter => cell.push(letter),
            }
            is_new = false;
        }
        if cells.len() < MOST_CELLS {
            cells.push(cell);
        }
        self.at += end;
        Some(cells)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_rows(text: &str, expected: &[&[&str]]) {
        let mut rows = Rows {
            at: 0,
            between: ',',
        };
        let found: Vec<Vec<String>> = std::iter::from_fn(|| rows.next(text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn cells_are_read_as_spreadsheets_write_them() {
        check_rows("a,b\r\nc,d\r\n", &[&["a", "b"], &["c", "d"]]);
        check_rows("a,b\nc", &[&["a", "b"], &["c"]]);
        check_rows("a\rb", &[&["a"], &["b"]]);
        check_rows("\"a,\"\"b\"\"\nc\",d", &[&["a,\"b\"\nc", "d"]]);
        check_rows("a\"b,\"c\"d", &[&["a\"b", "cd"]]);
        check_rows(",\n\n", &[&["", ""], &[""]]);
        check_rows("\"never closed,b\nc", &[&["never closed,b\nc"]]);
        check_rows("", &[]);
        let mut rows = Rows {
            at: 0,
            between: ',',
        };
        let cells = rows.next(&",".repeat(900_000)).unwrap();
        assert_eq!((cells.len(), rows.at), (MOST_CELLS, 900_000));
        check_rows("ü,چائے", &[&["ü", "چائے"]]);
    }

    fn services(text: &str) -> Option<Vec<Service>> {
        let mut table = Table::begin(text)?;
        Some(std::iter::from_fn(|| table.next(text)).collect())
    }

    #[test]
    fn columns_stand_in_any_order_and_may_be_missing() {
        let found = services("Who for,NAME,colour\nEveryone,Ekta,red\n\n,,\nMen\n").unwrap();
        let read: Vec<_> = found
            .iter()
            .map(|one| (one.name.as_str(), one.who_for.as_str()))
            .collect();
        assert_eq!(read, [("Ekta", "Everyone"), ("", "Men")]);
        assert_eq!(services("title,what\nEkta,Lunch"), None);
        assert_eq!(services(""), None);
    }

    #[test]
    fn other_signs_may_stand_between_cells() {
        for text in ["name;what\nEkta;Lunch, tea", "name\twhat\nEkta\tLunch, tea"] {
            let found = services(text).unwrap();
            assert_eq!(found[0].what, "Lunch, tea");
        }
    }

    #[test]
    fn a_price_is_a_number_or_words() {
        let read = |cell| (price(cell).amount.map(Money::pence), price(cell).says);
        assert_eq!(read("£6.50"), (Some(650), String::new()));
        assert_eq!(read("0"), (Some(0), String::new()));
        assert_eq!(
            read("£3 or what you can"),
            (None, "£3 or what you can".to_owned())
        );
        assert_eq!(read(""), (None, String::new()));
    }

    #[test]
    fn a_day_is_read_in_the_order_of_this_country() {
        let read = |cell| day(cell).map(|day| day.to_string());
        assert_eq!(read("2026-09-01").as_deref(), Some("2026-09-01"));
        assert_eq!(read("1/9/2026").as_deref(), Some("2026-09-01"));
        assert_eq!(read("13/13/2026"), None);
        assert_eq!(read("last year"), None);
    }

    #[test]
    fn older_spreadsheets_write_pounds_in_their_own_way() {
        assert_eq!(text(b"\xa36 \x96 Asha\x92s".to_vec()), "£6 – Asha’s");
        assert_eq!(text("£6 چائے".into()), "£6 چائے");
    }
}
