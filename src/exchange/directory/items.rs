//! Finds the services in a text of JSON one after the other, so that a large file is read a little at a time.
//!
//! One service, an array of them, a page of Open Referral UK (`contents` in version 3, `content` in version 1), or an
//! array of pages. What lies between the services is only passed over. Each service is read whole by `serde_json`.

use std::ops::Range;

/// What a text of JSON is not, so that it cannot be read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Broken;

/// The fields of a page that hold its services.
const CONTENTS: [&str; 2] = ["\"contents\"", "\"content\""];

/// The way through a text.
#[derive(Debug, Clone)]
pub(super) struct Items {
    at: usize,
    /// What is open, outermost first. Arrays of services stand in pages, and pages in an array: never more than this.
    open: Vec<Open>,
    is_begun: bool,
}

/// Something that was begun and not ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// An array, whose next element may come.
    Array,
    /// The rest of a page after its services.
    Page,
}

/// The most that can be open: an array of pages, a page, its services.
const DEEPEST: usize = 3;

impl Items {
    /// At the beginning.
    pub fn new() -> Self {
        Self {
            at: 0,
            open: Vec::new(),
            is_begun: false,
        }
    }

    /// Where the next service stands in the text. None after the last.
    pub fn next(&mut self, text: &[u8]) -> Result<Option<Range<usize>>, Broken> {
        loop {
            self.pass_space(text);
            match self.open.last() {
                None if self.is_begun => {
                    return match text.get(self.at) {
                        None => Ok(None),
                        Some(_) => Err(Broken),
                    };
                }
                None => self.is_begun = true,
                Some(Open::Array) => {
                    if !self.goes_on(text, b']')? {
                        continue;
                    }
                }
                Some(Open::Page) => {
                    self.pass_rest_of_page(text)?;
                    self.open.pop();
                    continue;
                }
            }
            if let Some(found) = self.value(text)? {
                return Ok(Some(found));
            }
        }
    }

    /// Whether an array has one more element. At its end it is closed.
    fn goes_on(&mut self, text: &[u8], end: u8) -> Result<bool, Broken> {
        match text.get(self.at) {
            Some(byte) if *byte == end => {
                self.at += 1;
                self.open.pop();
                Ok(false)
            }
            Some(b',') => {
                self.at += 1;
                self.pass_space(text);
                Ok(true)
            }
            Some(_) => Ok(true),
            None => Err(Broken),
        }
    }

    /// Opens an array or a page, or gives where any other value stands.
    fn value(&mut self, text: &[u8]) -> Result<Option<Range<usize>>, Broken> {
        let start = self.at;
        match text.get(start) {
            Some(b'[') if self.open.len() < DEEPEST => {
                self.at += 1;
                self.open.push(Open::Array);
                Ok(None)
            }
            Some(b'{') if self.open.len() < DEEPEST - 1 => {
                if let Some(contents) = contents(text, start)? {
                    self.at = contents + 1;
                    self.open.extend([Open::Page, Open::Array]);
                    return Ok(None);
                }
                self.at = end_of_value(text, start)?;
                Ok(Some(start..self.at))
            }
            Some(_) => {
                self.at = end_of_value(text, start)?;
                Ok(Some(start..self.at))
            }
            None => Err(Broken),
        }
    }

    fn pass_rest_of_page(&mut self, text: &[u8]) -> Result<(), Broken> {
        loop {
            self.pass_space(text);
            match text.get(self.at) {
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b',') => {
                    let (_, value) = field(text, after_space(text, self.at + 1))?;
                    self.at = end_of_value(text, value.start)?;
                }
                _ => return Err(Broken),
            }
        }
    }

    fn pass_space(&mut self, text: &[u8]) {
        self.at = after_space(text, self.at);
    }
}

/// Where the array of services of a page begins, if this object is a page.
fn contents(text: &[u8], start: usize) -> Result<Option<usize>, Broken> {
    let mut at = after_space(text, start + 1);
    while text.get(at) != Some(&b'}') {
        let (name, value) = field(text, at)?;
        let is_contents = CONTENTS
            .iter()
            .any(|one| text.get(name.clone()) == Some(one.as_bytes()));
        if is_contents && text.get(value.start) == Some(&b'[') {
            return Ok(Some(value.start));
        }
        at = after_space(text, value.end);
        match text.get(at) {
            Some(b',') => at = after_space(text, at + 1),
            Some(b'}') => {}
            _ => return Err(Broken),
        }
    }
    Ok(None)
}

/// A name in an object with its quotation marks, and where its value stands. The value of `contents` is not passed over,
/// so that a large page is not walked through twice: its end is its start.
fn field(text: &[u8], at: usize) -> Result<(Range<usize>, Range<usize>), Broken> {
    if text.get(at) != Some(&b'"') {
        return Err(Broken);
    }
    let name = at..end_of_text(text, at)?;
    let colon = after_space(text, name.end);
    if text.get(colon) != Some(&b':') {
        return Err(Broken);
    }
    let start = after_space(text, colon + 1);
    let is_contents = CONTENTS
        .iter()
        .any(|one| text.get(name.clone()) == Some(one.as_bytes()));
    let end = if is_contents && text.get(start) == Some(&b'[') {
        start
    } else {
        end_of_value(text, start)?
    };
    Ok((name, start..end))
}

fn after_space(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let space = rest.iter().take_while(|byte| b" \t\r\n".contains(byte));
    at + space.count()
}

/// The end of a value that begins here. Brackets are counted, not nested, so nothing can be too deep.
fn end_of_value(text: &[u8], start: usize) -> Result<usize, Broken> {
    let mut depth = 0_usize;
    let mut at = start;
    loop {
        match text.get(at).ok_or(Broken)? {
            b'"' => {
                at = end_of_text(text, at)?;
                if depth == 0 {
                    return Ok(at);
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' if depth == 0 => {
                return if at > start { Ok(at) } else { Err(Broken) };
            }
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return Ok(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
        if depth == 0 && at == text.len() {
            return Ok(at);
        }
    }
}

/// The end of a text in quotation marks, after the last of them.
fn end_of_text(text: &[u8], start: usize) -> Result<usize, Broken> {
    let mut at = start + 1;
    loop {
        match text.get(at).ok_or(Broken)? {
            b'"' => return Ok(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(found(text).as_deref(), Ok(expected), "{text}");
    }

    fn found(text: &str) -> Result<Vec<&str>, Broken> {
        let (mut items, mut found) = (Items::new(), Vec::new());
        while let Some(place) = items.next(text.as_bytes())? {
            found.push(text[place].trim_end());
        }
        Ok(found)
    }

    #[test]
    fn services_are_found_in_every_shape() {
        check(r#" {"name":"a"} "#, &[r#"{"name":"a"}"#]);
        check(
            r#"[{"name":"a"}, {"b":[1,{}]}]"#,
            &[r#"{"name":"a"}"#, r#"{"b":[1,{}]}"#],
        );
        check(
            r#"{"page_number":1,"contents":[{"a":1},{"b":2}],"size":2}"#,
            &[r#"{"a":1}"#, r#"{"b":2}"#],
        );
        check(r#"{"content":[{"a":1}],"last":true}"#, &[r#"{"a":1}"#]);
        check(
            r#"[{"contents":[{"a":1}]},{"contents":[{"b":2}]}]"#,
            &[r#"{"a":1}"#, r#"{"b":2}"#],
        );
        check(r#"[{"a":1},{"contents":[]}]"#, &[r#"{"a":1}"#]);
        check(
            r#"{"contents":[{"a":1}],"content":[{"b":2}]}"#,
            &[r#"{"a":1}"#],
        );
    }

    #[test]
    fn brackets_and_names_in_words_are_words() {
        check(
            r#"[{"a":"]}\"[{"},{"b":"\\"}]"#,
            &[r#"{"a":"]}\"[{"}"#, r#"{"b":"\\"}"#],
        );
        check(
            r#"{"name":"contents","content":"words"}"#,
            &[r#"{"name":"contents","content":"words"}"#],
        );
    }

    #[test]
    fn what_is_no_service_is_found_too_and_left_to_others() {
        check("[]", &[]);
        check(r#"{"contents":[]}"#, &[]);
        check("[1,null,\"x\",{}]", &["1", "null", "\"x\"", "{}"]);
        check(
            r#"{"contents":[{"contents":[{"a":1}]}]}"#,
            &[r#"{"contents":[{"a":1}]}"#],
        );
        check("7", &["7"]);
    }

    #[test]
    fn a_text_that_breaks_off_is_told() {
        for text in [
            "",
            "[",
            "[{",
            r#"[{"a":1}"#,
            r#"{"contents":[{"a":1}]"#,
            r#"{"contents":[{"a":"#,
            r#"["a"#,
            "[{}]x",
            "{a:1}",
            "]",
            "[}]",
            r#"{"contents":[]x}"#,
        ] {
            assert_eq!(found(text), Err(Broken), "{text}");
        }
    }

    #[test]
    fn nothing_is_too_deep() {
        let deep = ["[".repeat(900_000), "]".repeat(900_000)].concat();
        assert_eq!(found(&deep).map(|found| found.len()), Ok(1));
        assert_eq!(found(&"[".repeat(900_000)), Err(Broken));
        assert_eq!(found(&"{\"a\":".repeat(300_000)), Err(Broken));
    }
}
