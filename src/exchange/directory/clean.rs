//! Makes plain words out of what a directory holds: no marks of HTML or Markdown, nothing hidden, and not too long.
//!
//! Pages show these words as text whatever stands in them. They are cleaned so that people can read them.

use super::marks::{with_signs, without_emphasis, without_start, without_tags};

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
