//! Makes plain words out of what a directory holds: no marks of HTML or Markdown, nothing hidden, and not too long.
//!
//! Pages show these words as text whatever stands in them. They are cleaned so that people can read them.

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

/// The most letters that are looked at, for each letter that may stay. Whatever comes after that is left out unread.
const LOOKED_AT: usize = 8;

/// Words on one line, of so many letters at most.
pub(super) fn line(raw: &str, longest: usize) -> String {
    let plain = without_marks(first(raw, longest.saturating_mul(LOOKED_AT)));
    let words: Vec<&str> = plain.split_whitespace().collect();
    shortened(&words.join(" "), longest)
}

/// Words on one or more lines, none of them empty, of so many letters at most.
pub(super) fn lines(raw: &str, longest: usize) -> String {
    let plain = without_marks(first(raw, longest.saturating_mul(LOOKED_AT)));
    let lines = plain.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    shortened(&lines.join("\n"), longest)
}

/// The first letters of a text.
fn first(text: &str, letters: usize) -> &str {
    let end = text.char_indices().nth(letters);
    end.and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// The text, or its beginning up to a whole word and "…".
fn shortened(text: &str, longest: usize) -> String {
    let kept = first(text, longest);
    if kept.len() == text.len() {
        return text.to_owned();
    }
    let kept = first(text, longest.saturating_sub(1));
    let whole = kept.rsplit_once(char::is_whitespace);
    // A word that fills nearly all of it is cut.
    let whole = whole
        .map(|(before, _)| before)
        .filter(|before| before.len() * 2 > kept.len());
    [whole.unwrap_or(kept).trim_end(), "…"].concat()
}

/// Text without tags, without the signs of Markdown, and without letters that nobody sees.
fn without_marks(raw: &str) -> String {
    if raw.bytes().all(is_plain) {
        return raw.to_owned();
    }
    let text = without_tags(&with_signs(raw));
    let text: String = text.chars().filter(|letter| !is_hidden(*letter)).collect();
    let lines = text
        .lines()
        .map(|line| without_emphasis(without_start(line)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Most words in a directory hold nothing that could be a mark.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b" ,.'\"?:;/".contains(&byte)
}

/// Letters that cannot be seen and can change what is seen. Those that join and part letters stay: many scripts need them.
fn is_hidden(letter: char) -> bool {
    let turns = matches!(letter, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFD}' | '\u{E0000}'..='\u{E007F}');
    turns || letter.is_control() && letter != '\n' && letter != '\t'
}

/// Text with signs in place of their names: `&amp;` and `&#38;`.
fn with_signs(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let end = after
            .bytes()
            .take(LONGEST_SIGN)
            .position(|byte| byte == b';');
        let named = end.and_then(|end| Some((after.get(..end)?, after.get(end + 1..)?)));
        match named.and_then(|(name, rest)| Some((sign(name)?, rest))) {
            Some((sign, after)) => {
                text.push(sign);
                rest = after;
            }
            None => {
                text.push('&');
                rest = after;
            }
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
fn without_tags(raw: &str) -> String {
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
fn without_start(line: &str) -> &str {
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
fn without_emphasis(line: &str) -> String {
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
        match before.rsplit_once('[') {
            Some((before, words)) => {
                text.push_str(before.strip_suffix('!').unwrap_or(before));
                text.push_str(words);
                rest = next;
            }
            None => {
                text.push_str(before);
                text.push_str("](");
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: &str) {
        assert_eq!(lines(raw, 200), expected);
    }

    #[test]
    fn plain_words_stay_as_they_are() {
        check("Lunch and chat.", "Lunch and chat.");
        check("  Lunch \t and\r\n\r\n  chat  ", "Lunch and\nchat");
        check("دوپہر کا کھانا", "دوپہر کا کھانا");
        check(
            "For people of 18 - 25, £3 & free tea",
            "For people of 18 - 25, £3 & free tea",
        );
        check("Ages < 18 or > 60", "Ages < 18 or > 60");
        check(
            "asha_patel@example.org, 2 * 3",
            "asha_patel@example.org, 2 * 3",
        );
    }

    #[test]
    fn tags_go_and_their_words_stay() {
        check(
            "<p>Lunch <b>and</b> chat.</p><p>Tea</p>",
            "Lunch and chat.\nTea",
        );
        check("Lunch<br/>chat<BR>tea", "Lunch\nchat\ntea");
        check("<ul><li>Lunch</li><li>Tea</li></ul>", "Lunch\nTea");
        check("a<!-- b -->c <?php d ?>e", "a c e");
        check("Tea <a href=\"javascript:alert(1)\">here</a>", "Tea here");
        check("Tea <img src=x onerror=alert(1)", "Tea");
    }

    #[test]
    fn what_is_no_text_goes_with_its_tag() {
        check("a<script>alert('<b>')</script>b", "a b");
        check("a<STYLE type=x>p{}</Style >b", "a b");
        check("a<script>never closed", "a");
        check("a<svg/>b", "a b");
    }

    #[test]
    fn names_of_signs_become_signs_and_never_tags() {
        check(
            "Tea &amp; chat&nbsp;&pound;3 &#163;4 &#xA3;5",
            "Tea & chat £3 £4 £5",
        );
        check("&lt;script&gt;alert(1)&lt;/script&gt;Tea", "Tea");
        check("Fish & chips; &nonsense; &", "Fish & chips; &nonsense; &");
        check("&#0;&#xD800;&#99999999;Tea", "&#xD800;&#99999999;Tea");
    }

    #[test]
    fn signs_of_markdown_go() {
        check(
            "# Lunch\n\n* tea\n- chat\n> quiet",
            "Lunch\ntea\nchat\nquiet",
        );
        check(
            "**Lunch** and __chat__, *every* _day_ `now`",
            "Lunch and chat, every day now",
        );
        check(
            "[Our page](https://example.org) ![A cup](cup.png)",
            "Our page A cup",
        );
        check("[not a link] and [half](", "[not a link] and [half](");
        check("Lunch\n-----\ntea", "Lunch\ntea");
    }

    #[test]
    fn nothing_hidden_stays() {
        check("Tea\u{202E}gnihton\u{202C}\u{0}\u{7}", "Teagnihton");
        check("نہیں\u{200C}ہے\u{200B}", "نہیں\u{200C}ہے");
    }

    #[test]
    fn no_words_take_long_to_clean() {
        let long = |part: &str| part.repeat(100_000);
        for part in [
            "[", "](", "[](", "&", "<", "</", "<!--", "<script>", "*", "_a", "&#",
        ] {
            assert!(
                lines(&long(part), 100_000).chars().count() <= 100_000,
                "{part}"
            );
        }
    }

    #[test]
    fn words_that_are_too_long_end_at_a_word() {
        assert_eq!(line("Lunch and chat", 14), "Lunch and chat");
        assert_eq!(line("Lunch and chat", 13), "Lunch and…");
        assert_eq!(line(&"x".repeat(50), 10), "xxxxxxxxx…");
        assert_eq!(line(&"چ".repeat(50), 10), "چچچچچچچچچ…");
        assert_eq!(line(&["a ", &"x".repeat(50)].concat(), 10), "a xxxxxxx…");
        assert!(line(&"<b>".repeat(90_000), 10).is_empty());
    }
}
