//! A number as people write it: own digits, commas, points and spaces.

/// A number read from what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    whole: String,
    decimals: String,
    /// Whether it can only mean this.
    pub(super) certainty: Certainty,
}

/// How sure the reading of a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Certainty {
    /// It can only mean this.
    Sure,
    /// It most likely means this, with a comma where English has a point. Ask.
    Comma,
    /// It most likely means this. Ask.
    Likely,
}

/// The zero of every script in which the languages of England write numbers. Nine digits follow each.
const ZEROS: &[char] = &[
    '\u{0660}', // Arabic
    '\u{06F0}', // Persian, Urdu and Sindhi
    '\u{07C0}', // N'Ko
    '\u{0966}', // Devanagari: Hindi, Marathi, Nepali
    '\u{09E6}', // Bengali
    '\u{0A66}', // Gurmukhi: Panjabi
    '\u{0AE6}', // Gujarati
    '\u{0B66}', // Odia
    '\u{0BE6}', // Tamil
    '\u{0C66}', // Telugu
    '\u{0CE6}', // Kannada
    '\u{0D66}', // Malayalam
    '\u{0DE6}', // Sinhala
    '\u{0E50}', // Thai
    '\u{0ED0}', // Lao
    '\u{1040}', // Burmese
    '\u{17E0}', // Khmer
    '\u{FF10}', // full width, from Chinese and Japanese keyboards
];

/// Writes digits, points, commas and spaces of any script as plain ones, makes plain letters small, and drops marks that
/// nobody sees.
pub(super) fn plain(typed: &str) -> String {
    let plain: String = typed.chars().filter_map(plain_letter).collect();
    plain.trim().to_ascii_lowercase()
}

fn plain_letter(letter: char) -> Option<char> {
    match letter {
        // Direction marks, joiners and the byte order mark come in by pasting.
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{061C}'
        | '\u{FEFF}' => None,
        '\u{066B}' | '\u{06D4}' | '\u{FF0E}' => Some('.'),
        '\u{066C}' | '\u{060C}' | '\u{FF0C}' => Some(','),
        '\u{FFE1}' => Some('£'),
        letter if letter.is_whitespace() => Some(' '),
        letter => Some(plain_digit(letter).unwrap_or(letter)),
    }
}

fn plain_digit(letter: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| {
        let digit = u32::from(letter).checked_sub(u32::from(*zero))?;
        char::from_digit(digit, 10)
    })
}

impl Figure {
    /// Reads text that [`plain`] has made plain: digits with points, commas and spaces, and nothing else.
    pub(super) fn read(text: &str) -> Option<Self> {
        let only_figures =
            |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | ' ');
        if !text.chars().all(only_figures) || !text.contains(|letter: char| letter.is_ascii_digit())
        {
            return None;
        }
        if text.contains(' ') {
            return Self::spaced(text);
        }
        match (text.contains('.'), text.contains(',')) {
            (false, false) => Some(Self::sure(text, "")),
            (true, false) => Self::pointed(text),
            (false, true) => Self::with_commas(text),
            (true, true) => Self::with_both(text),
        }
    }

    /// Its value in units of ten to the minus `places`, halves rounded up. None if it has more than 15 digits.
    pub(super) fn rounded(&self, places: usize) -> Option<u64> {
        let kept = self
            .decimals
            .chars()
            .chain(std::iter::repeat('0'))
            .take(places);
        let digits: String = self.whole.chars().chain(kept).collect();
        let digits = digits.trim_start_matches('0');
        if digits.len() > 15 {
            return None;
        }
        let kept: u64 = if digits.is_empty() {
            0
        } else {
            digits.parse().ok()?
        };
        let rest = self
            .decimals
            .chars()
            .nth(places)
            .and_then(|digit| digit.to_digit(10));
        Some(kept.saturating_add(u64::from(rest >= Some(5))))
    }

    /// Whether it says more than `places` decimals can hold.
    pub(super) fn is_finer_than(&self, places: usize) -> bool {
        self.decimals.chars().count() > places
    }

    fn sure(whole: &str, decimals: &str) -> Self {
        Self {
            whole: whole.to_owned(),
            decimals: decimals.to_owned(),
            certainty: Certainty::Sure,
        }
    }

    fn comma(whole: &str, decimals: &str) -> Self {
        Self {
            certainty: Certainty::Comma,
            ..Self::likely(whole, decimals)
        }
    }

    fn likely(whole: &str, decimals: &str) -> Self {
        Self {
            whole: whole.chars().filter(char::is_ascii_digit).collect(),
            decimals: decimals.to_owned(),
            certainty: Certainty::Likely,
        }
    }

    /// Points only: one is the English decimal point; several part thousands, as in much of Europe.
    fn pointed(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once('.')?;
        if !decimals.contains('.') {
            return Some(Self::sure(whole, decimals));
        }
        is_grouped(text, '.').then(|| Self::likely(text, ""))
    }

    /// Commas only: thousands, where the groups say so; otherwise perhaps a decimal comma or Indian groups.
    fn with_commas(text: &str) -> Option<Self> {
        if is_grouped(text, ',') {
            return Some(Self::sure(&text.replace(',', ""), ""));
        }
        if is_grouped_in_lakhs(text) {
            return Some(Self::likely(text, ""));
        }
        let (whole, decimals) = text.split_once(',')?;
        (!decimals.contains(',')).then(|| Self::comma(whole, decimals))
    }

    /// Commas and points: the one that comes last starts the decimals.
    fn with_both(text: &str) -> Option<Self> {
        let (whole, decimals) = text.rsplit_once(['.', ','])?;
        if is_grouped(whole, ',') && text.contains('.') && !whole.contains('.') {
            return Some(Self::sure(&whole.replace(',', ""), decimals));
        }
        if is_grouped(whole, '.') {
            return Some(Self::comma(whole, decimals));
        }
        is_grouped_in_lakhs(whole).then(|| Self::likely(whole, decimals))
    }

    /// Spaces part thousands in Polish and French.
    fn spaced(text: &str) -> Option<Self> {
        let (whole, decimals) = text.rsplit_once(['.', ',']).unwrap_or((text, ""));
        let is_number = is_grouped(whole, ' ') && !decimals.contains(' ');
        is_number.then(|| {
            if text.contains(',') {
                Self::comma(whole, decimals)
            } else {
                Self::likely(whole, decimals)
            }
        })
    }
}

/// Whether the parts between these marks are one to three digits, then three each: `1,234,567`.
fn is_grouped(text: &str, mark: char) -> bool {
    let mut parts = text.split(mark);
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    rest.peek().is_some()
        && are_digits(first, 1..=3)
        && !first.starts_with('0')
        && rest.all(|part| are_digits(part, 3..=3))
}

/// Whether the groups are those of India: `12,34,567`.
fn is_grouped_in_lakhs(text: &str) -> bool {
    let Some((front, last)) = text.rsplit_once(',') else {
        return false;
    };
    let mut parts = front.split(',');
    let first = parts.next().unwrap_or_default();
    let mut middle = parts.peekable();
    are_digits(last, 3..=3)
        && are_digits(first, 1..=2)
        && middle.peek().is_some()
        && middle.all(|part| are_digits(part, 2..=2))
}

fn are_digits(text: &str, how_many: std::ops::RangeInclusive<usize>) -> bool {
    how_many.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}
