//! Words: says a message in one language, and in English where the language has no words for it.

use super::chapter::Chapter;
use super::languages::{Direction, ENGLISH, Language};
use super::messages::{Messages, WordsError};
use super::value::Value;
use std::rc::Rc;

/// The words of one language, as many chapters as have arrived, with English behind them.
pub struct Words {
    language: &'static Language,
    own: Vec<Rc<Messages>>,
    english: Option<Messages>,
    chapters: Vec<Chapter>,
}

impl Words {
    /// All the words of a language, from the text of its `.ftl` files; and English behind it.
    ///
    /// A made-up language takes the English text: see [`Language::file_tag`].
    ///
    /// # Errors
    ///
    /// When a text is not Fluent, says a message twice, or uses more of Fluent than we do.
    pub fn new(
        language: &'static Language,
        own: &str,
        english: Option<&str>,
    ) -> Result<Self, WordsError> {
        Ok(Self {
            language,
            own: vec![read(language, own)?],
            english: english
                .map(|text| Messages::read(ENGLISH.tag, text))
                .transpose()?,
            chapters: Chapter::ALL.to_vec(),
        })
    }

    /// The words of a language before any chapter has arrived.
    pub fn none(language: &'static Language) -> Self {
        Self {
            language,
            own: Vec::new(),
            english: None,
            chapters: Vec::new(),
        }
    }

    /// These words, and one chapter more, from the text of its file.
    ///
    /// # Errors
    ///
    /// When the text is not Fluent, says a message twice, or uses more of Fluent than we do.
    pub fn and(&self, chapter: Chapter, text: &str) -> Result<Self, WordsError> {
        let (mut own, mut chapters) = (self.own.clone(), self.chapters.clone());
        own.push(read(self.language, text)?);
        chapters.push(chapter);
        Ok(Self {
            language: self.language,
            own,
            english: None,
            chapters,
        })
    }

    /// The chapters that have arrived, in the order in which they did.
    pub fn chapters(&self) -> &[Chapter] {
        &self.chapters
    }

    /// The language these words are in.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// Whether there are words for this message, or for this `message.attribute`, in the language or in English.
    pub fn has(&self, message: &str) -> bool {
        self.in_own(message)
            || self
                .english
                .as_ref()
                .is_some_and(|english| english.has(message))
    }

    /// The language in which a message will be said: English where the language has no words for it.
    pub fn language_of(&self, message: &str) -> &'static Language {
        if self.in_own(message) || self.english.is_none() {
            self.language
        } else {
            &ENGLISH
        }
    }

    /// Says a message, or a `message.attribute`.
    pub fn say(&self, message: &str) -> String {
        self.say_with(message, &[])
    }

    /// Says a message with values in place of its names in braces.
    ///
    /// A message that no language has is said as its own name: ugly, seen at once, and caught by `tests/locales.rs`.
    pub fn say_with(&self, message: &str, values: &[(&str, Value<'_>)]) -> String {
        let in_english = || self.english.as_ref()?.say(message, values);
        let own = self.own.iter().find_map(|one| one.say(message, values));
        own.or_else(in_english)
            .unwrap_or_else(|| message.to_owned())
    }

    /// An amount of pence as pounds: `£1,234.50`, in Western digits and left to right in every language.
    pub fn money(&self, pence: i64) -> String {
        let sign = if pence < 0 { "-" } else { "" };
        let (pounds, rest) = (pence.unsigned_abs() / 100, pence.unsigned_abs() % 100);
        self.left_to_right(&format!("{sign}£{}.{rest:02}", in_thousands(pounds)))
    }

    /// A day as `23 November 2026`, the month in words. Months run from 1 to 12.
    pub fn date(&self, year: i32, month: u32, day: u32) -> String {
        let year = Value::Text(year.to_string().into());
        let month = Value::Text(self.say(&format!("month-{month}")).into());
        self.say_with(
            "date",
            &[
                ("day", Value::Number(day)),
                ("month", month),
                ("year", year),
            ],
        )
    }

    /// Holds a number, a phone number or an amount together, left to right, inside a right-to-left sentence.
    pub fn left_to_right(&self, text: &str) -> String {
        match self.language.direction {
            Direction::LeftToRight => text.to_owned(),
            Direction::RightToLeft => format!("\u{2066}{text}\u{2069}"),
        }
    }

    fn in_own(&self, message: &str) -> bool {
        self.own.iter().any(|one| one.has(message))
    }
}

fn read(language: &Language, text: &str) -> Result<Rc<Messages>, WordsError> {
    #[cfg(debug_assertions)]
    let made_up = super::pseudo::messages(language.tag, text);
    #[cfg(debug_assertions)]
    let text = made_up.as_deref().unwrap_or(text);
    Ok(Rc::new(Messages::read(language.tag, text)?))
}

fn in_thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::language;

    const ENGLISH_TEXT: &str = "
tea = Tea
    .hint = Hot
only = Only here
hello = Hello { $name }
cups =
    { $count ->
        [one] { $count } cup
       *[other] { $count } cups
    }
month-11 = November
date = { $day } { $month } { $year }
";

    const POLISH_TEXT: &str = "
tea = Herbata
cups =
    { $count ->
        [one] { $count } filiżanka
        [few] { $count } filiżanki
        [many] { $count } filiżanek
       *[other] { $count } filiżanki
    }
month-11 = listopada
date = { $day } { $month } { $year }
";

    fn words(tag: &str, own: &str) -> Words {
        Words::new(language(tag).unwrap(), own, Some(ENGLISH_TEXT)).unwrap()
    }

    fn without_isolation(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[track_caller]
    fn check_said(tag: &str, own: &str, message: &str, expected: (&str, &str)) {
        let words = words(tag, own);
        let said = (words.say(message), words.language_of(message).tag);
        assert_eq!((said.0.as_str(), said.1), expected);
    }

    #[test]
    fn a_message_is_said_in_the_language_and_else_in_english() {
        check_said("pl", POLISH_TEXT, "tea", ("Herbata", "pl"));
        check_said("pl", POLISH_TEXT, "only", ("Only here", "en"));
        check_said("pl", POLISH_TEXT, "tea.hint", ("Hot", "en"));
        check_said("en", ENGLISH_TEXT, "tea.hint", ("Hot", "en"));
    }

    #[test]
    fn chapters_arrive_one_by_one() {
        let none = Words::none(language("pl").unwrap());
        let first = none.and(Chapter::First, "tea = Herbata\n").unwrap();
        let both = first.and(Chapter::Plan, "cup = Filiżanka\n").unwrap();
        let all = both.and(Chapter::Letters, "list = List\n").unwrap();
        assert!(none.chapters().is_empty() && !none.has("tea"));
        assert_eq!(
            (first.say("tea"), first.say("cup")),
            ("Herbata".into(), "cup".into())
        );
        assert_eq!(
            (both.say("tea"), both.say("cup")),
            ("Herbata".into(), "Filiżanka".into())
        );
        assert_eq!(both.chapters(), Chapter::FOR_THE_PLAN);
        let arrived = [Chapter::First, Chapter::Plan, Chapter::Letters];
        assert_eq!(
            (all.chapters(), all.say("list")),
            (&arrived[..], "List".into())
        );
    }

    #[test]
    fn a_message_that_nobody_has_is_said_as_its_name() {
        let words = words("pl", POLISH_TEXT);
        assert_eq!(words.say("gone.hint"), "gone.hint");
        assert!(!words.has("gone.hint") && words.has("tea.hint"));
    }

    #[test]
    fn a_text_that_is_no_list_of_messages_is_told() {
        let broken = |text| Words::new(&ENGLISH, text, None).err();
        assert_eq!(broken("a = A\n!!\n"), Some(WordsError::Syntax(6)));
        assert!(matches!(
            broken("a = A\na = B\n"),
            Some(WordsError::Twice(_))
        ));
        let beyond = |text| broken(text) == Some(WordsError::Beyond("a".to_owned()));
        assert!(beyond("a = { NUMBER($b) }\n") && beyond("b = B\na = { b }\n"));
    }

    #[test]
    fn a_name_cannot_disturb_the_sentence_around_it() {
        let said =
            words("ur", "hello = سلام { $name }\n").say_with("hello", &[("name", "Sam".into())]);
        assert_eq!(said, "سلام \u{2068}Sam\u{2069}");
    }

    #[track_caller]
    fn check_cups(count: u32, expected: &str) {
        let said = words("pl", POLISH_TEXT).say_with("cups", &[("count", count.into())]);
        assert_eq!(without_isolation(&said), expected);
    }

    #[test]
    fn polish_counts_in_three_ways() {
        check_cups(1, "1 filiżanka");
        check_cups(2, "2 filiżanki");
        check_cups(5, "5 filiżanek");
        check_cups(12, "12 filiżanek");
        check_cups(22, "22 filiżanki");
        check_cups(100, "100 filiżanek");
    }

    #[test]
    fn english_counts_in_two_ways() {
        let cups =
            |count: u32| words("en", ENGLISH_TEXT).say_with("cups", &[("count", count.into())]);
        assert_eq!(without_isolation(&cups(1)), "1 cup");
        assert_eq!(without_isolation(&cups(0)), "0 cups");
    }

    #[track_caller]
    fn check_money(tag: &str, pence: i64, expected: &str) {
        assert_eq!(words(tag, "").money(pence), expected);
    }

    #[test]
    fn money_is_pounds_and_pence_from_left_to_right_in_every_language() {
        check_money("en", 0, "£0.00");
        check_money("en", 5, "£0.05");
        check_money("en", 123_450, "£1,234.50");
        check_money("pl", 1_234_567_890, "£12,345,678.90");
        check_money("en", -50, "-£0.50");
        check_money("en", i64::MIN, "-£92,233,720,368,547,758.08");
        check_money("ur", 2400, "\u{2066}£24.00\u{2069}");
    }

    #[test]
    fn a_date_says_its_month_in_words() {
        let date = |tag, own| without_isolation(&words(tag, own).date(2026, 11, 23));
        assert_eq!(date("en", ENGLISH_TEXT), "23 November 2026");
        assert_eq!(date("pl", POLISH_TEXT), "23 listopada 2026");
    }

    #[test]
    fn a_phone_number_keeps_its_order() {
        assert_eq!(
            words("ur", "").left_to_right("01632 960123"),
            "\u{2066}01632 960123\u{2069}"
        );
        assert_eq!(
            words("pl", "").left_to_right("01632 960123"),
            "01632 960123"
        );
    }

    #[test]
    fn a_made_up_language_is_made_from_english() {
        let longer = words("en-XA", ENGLISH_TEXT);
        assert_eq!(longer.say("tea"), "[!! Ţéá ~~ !!]");
        assert_eq!(longer.language().file_tag(), "en");
        let mirrored = words("ar-XB", ENGLISH_TEXT);
        assert_eq!(mirrored.say("tea"), "\u{202e}Tea\u{202c}");
        assert_eq!(mirrored.language().direction, Direction::RightToLeft);
    }
}
