//! The marks that editors write into words: names of signs, tags of HTML, and the signs of Markdown.
//!
//! Each text is gone through once from its beginning to its end, so that none takes long, whatever stands in it.

/// Names of tags after which a new line begins.
const NEW_LINE: &[&str] = &[
    "br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol",
];

/// Tags whose content is no text for people.
const NO_TEXT: &[&str] = &["script", "style", "template", "noscript", "svg", "iframe"];

/// The names of signs that editors write, and the signs.
const SIGNS: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("pound", '£'),
    ("ndash", '–'),
    ("mdash", '–'),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bull", '•'),
];

/// The longest name of a sign, and its `;`.
const LONGEST_SIGN: usize = 9;

/// Text with signs in place of their names: `&amp;` and `&#38;`.
pub(super) fn with_signs(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let end = after
            .bytes()
            .take(LONGEST_SIGN)
            .position(|byte| byte == b';');
        let named = end.and_then(|end| Some((after.get(..end)?, after.get(end + 1..)?)));
        if let Some((sign, after)) = named.and_then(|(name, rest)| Some((sign(name)?, rest))) {
            text.push(sign);
            rest = after;
        } else {
            text.push('&');
            rest = after;
        }
    }
    text.push_str(rest);
    text
}

fn sign(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let read = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return read.ok().and_then(char::from_u32);
    }
    let found = SIGNS.iter().find(|(known, _)| *known == name);
    found.map(|(_, sign)| *sign)
}

/// Text without tags, comments, and what stands in scripts. A `<` that begins no tag stays: "under < 18".
pub(super) fn without_tags(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        if !after.starts_with(|next: char| next.is_ascii_alphabetic() || "/!?".contains(next)) {
            text.push('<');
            rest = after;
            continue;
        }
        // A tag that is never closed takes the rest with it.
        let end = if after.starts_with("!--") { "-->" } else { ">" };
        let (tag, mut next) = after.split_once(end).unwrap_or((after, ""));
        let name = tag.trim_start_matches('/');
        let name = name.split(|letter: char| !letter.is_ascii_alphanumeric());
        let name = name
            .into_iter()
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if NO_TEXT.contains(&name.as_str()) && !tag.starts_with('/') && !tag.ends_with('/') {
            next = after_closing(next, &name);
        }
        let apart = if NEW_LINE.contains(&name.as_str()) {
            '\n'
        } else {
            ' '
        };
        // Emphasis stands inside a sentence, where a space before a full stop would be seen.
        if !matches!(
            name.as_str(),
            "b" | "i" | "em" | "strong" | "a" | "span" | "u"
        ) {
            text.push(apart);
        }
        rest = next;
    }
    text.push_str(rest);
    text
}

/// What comes after `</name>`, or nothing where that never comes.
fn after_closing<'a>(text: &'a str, name: &str) -> &'a str {
    let closing = ["</", name].concat();
    let mut starts = text.match_indices("</").map(|(at, _)| at);
    let found = starts.find_map(|at| {
        let rest = text.get(at..)?;
        let is_it = rest.get(..closing.len())?.eq_ignore_ascii_case(&closing);
        is_it.then(|| rest.split_once('>').map_or("", |(_, after)| after))
    });
    found.unwrap_or("")
}

/// A line without the signs that Markdown begins it with: a heading, a point of a list, a quotation, a ruled line.
pub(super) fn without_start(line: &str) -> &str {
    let line = line.trim_start();
    let rest = line.trim_start_matches(['#', '>']).trim_start();
    if rest.len() > 2 && rest.bytes().all(|byte| b"-*_= ".contains(&byte)) {
        return "";
    }
    let point = ["* ", "- ", "+ "]
        .iter()
        .find_map(|point| rest.strip_prefix(point));
    point.unwrap_or(rest)
}

/// Words without `**`, `__`, backticks, and `*` or `_` around a word. A link leaves its words, a picture what it shows.
pub(super) fn without_emphasis(line: &str) -> String {
    let line = without_links(line);
    let line = line.replace("**", "").replace("__", "").replace('`', "");
    let letters: Vec<char> = line.chars().collect();
    let is_word = |at: Option<&char>| at.is_some_and(|letter| letter.is_alphanumeric());
    let mut text = String::with_capacity(line.len());
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at.saturating_add(1));
        // In the middle of a word, as in an address, and alone, as in 2 * 3, it is a sign of its own.
        let is_mark = matches!(letter, '*' | '_') && is_word(before) != is_word(after);
        if !is_mark {
            text.push(*letter);
        }
    }
    text
}

/// `[words](address)` becomes the words. What is looked for is never looked for twice, so that no text takes long.
fn without_links(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        let Some((_, next)) = after.split_once(')') else {
            break;
        };
        if let Some((before, words)) = before.rsplit_once('[') {
            text.push_str(before.strip_suffix('!').unwrap_or(before));
            text.push_str(words);
            rest = next;
        } else {
            text.push_str(before);
            text.push_str("](");
            rest = after;
        }
    }
    text.push_str(rest);
    text
}
