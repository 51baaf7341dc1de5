//! Addresses in a directory: only those that are what they seem are kept.

/// The longest address.
const LONGEST: usize = 300;
/// The longest email address.
const LONGEST_EMAIL: usize = 120;

/// A page on the web, with its `https://` or `http://`. Empty for anything else.
pub(super) fn page(raw: &str) -> String {
    let raw = raw.trim();
    let lower = raw.get(..8).unwrap_or(raw).to_ascii_lowercase();
    let (scheme, rest) = if lower.starts_with("https://") {
        ("https://", raw.get(8..))
    } else if lower.starts_with("http://") {
        ("http://", raw.get(7..))
    } else {
        // People write "www.example.org". Whatever else has a colon there is another kind of address.
        ("https://", Some(raw))
    };
    let rest = rest.unwrap_or_default();
    let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_safe = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    if rest.len() > LONGEST || !is_place(place) || !rest.bytes().all(is_safe) {
        return String::new();
    }
    [scheme, rest].concat()
}

/// An email address. Empty for anything else, and for one that would write the letter too.
pub(super) fn email(raw: &str) -> String {
    let raw = raw.trim();
    let raw = raw.strip_prefix("mailto:").unwrap_or(raw);
    let Some((name, place)) = raw.split_once('@') else {
        return String::new();
    };
    let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || b".+-_'".contains(&byte);
    let is_name = !name.is_empty() && name.bytes().all(is_safe);
    if raw.len() > LONGEST_EMAIL || !is_name || !is_place(place) || place.contains(':') {
        return String::new();
    }
    raw.to_owned()
}

/// A place on the internet: names with points between them, and perhaps the number of a door.
fn is_place(place: &str) -> bool {
    let (names, door) = place.split_once(':').unwrap_or((place, "0"));
    let is_name = |name: &str| {
        let mut bytes = name.bytes();
        !name.is_empty() && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let last = names.rsplit('.').next().unwrap_or_default();
    names.contains('.')
        && names.split('.').all(is_name)
        && last.bytes().any(|byte| byte.is_ascii_alphabetic())
        && door.len() <= 5
        && !door.is_empty()
        && door.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_page(raw: &str, expected: &str) {
        assert_eq!(page(raw), expected);
    }

    #[test]
    fn a_page_keeps_its_address() {
        check_page("https://example.org/a?b=c#d", "https://example.org/a?b=c#d");
        check_page(" HTTP://Example.org ", "http://Example.org");
        check_page("www.example.org/ekta", "https://www.example.org/ekta");
        check_page("https://example.org:8080/", "https://example.org:8080/");
    }

    #[test]
    fn what_is_no_page_of_the_web_is_left_out() {
        for raw in [
            "",
            "javascript:alert(1)",
            "JavaScript:alert(1)//https://example.org",
            "data:text/html,<b>",
            "file:///etc/passwd",
            "//example.org",
            "https://",
            "https://example",
            "https://nhs.uk@example.org",
            "https://127.0.0.1/",
            "https://exa mple.org",
            "https://example.org/\u{202e}",
            "https://example.org/\"onclick=",
            "ekta",
        ] {
            check_page(raw, "");
        }
        check_page(&["https://example.org/", &"a".repeat(400)].concat(), "");
    }

    #[track_caller]
    fn check_email(raw: &str, expected: &str) {
        assert_eq!(email(raw), expected);
    }

    #[test]
    fn an_email_address_is_only_that() {
        check_email("hello@example.org", "hello@example.org");
        check_email("mailto:o'neil+ekta@example.org", "o'neil+ekta@example.org");
        check_email("hello@example.org?bcc=all@example.org", "");
        check_email("hello@example.org, two@example.org", "");
        check_email("@example.org", "");
        check_email("hello", "");
        check_email("hello@localhost", "");
        check_email("javascript:x@example.org", "");
    }
}
