//! The rules of easy read that a machine can measure, by their numbers in the domain notes.
//!
//! Not measured here: how words look (E4 to E8, E16, E19 to E21, E24) and who checked them (E22, E23). E3, E9 and E17
//! need a person. E18 is a test of the tables.

use std::fmt;

/// A rule that a message breaks, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The number of the rule: `E1`.
    pub rule: &'static str,
    /// What stands in the message.
    pub what: String,
}

/// The most words in a sentence.
const MOST_WORDS: usize = 15;

/// Words that turn a sentence round. Two of them in one sentence are hard to follow.
const TURNS: &[&str] = &[
    "no", "not", "never", "nobody", "nothing", "none", "without", "cannot", "unless",
];

/// Words for numbers, where digits are easier. "One" has other meanings and may stay.
const NUMBERS: &[&str] = &[
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "hundred",
    "thousand",
    "first-ever",
    "per",
    "percent",
    "third",
    "quarter",
    "ii",
    "iii",
    "iv",
    "vi",
];

/// Signs that people stumble over.
const SIGNS: &[char] = &[
    '(', ')', '[', ']', ';', '/', '&', '!', '…', '—', '%', '½', '¼', '*', '_', '+', '=', '@', '#',
];

/// Attributes that quote someone and are not ours to make easy, and why. The easy words always stand beside them.
const QUOTED: &[(&str, &str)] = &[
    (
        ".law",
        "The council knows a need by the words of the law, so they are kept exactly.",
    ),
    (
        ".formal",
        "The formal twin of a letter, for people who want to write as offices do.",
    ),
];

/// Whether a message quotes words that are not ours.
pub fn is_quoted(name: &str) -> bool {
    QUOTED.iter().any(|(ending, _)| name.ends_with(ending))
}

/// What is hard to read in one way of saying a message. `terms` are words to say otherwise.
pub fn faults(name: &str, reading: &str, terms: &[(String, String)]) -> Vec<Fault> {
    let mut all = Vec::new();
    for sentence in sentences(reading) {
        length(&sentence, &mut all);
        shape(&sentence, &mut all);
        letters(&sentence, &mut all);
        voice(name, &sentence, &mut all);
        for (term, instead) in terms {
            if has_term(&sentence, term) {
                all.push(fault("E13", format!("'{term}': say '{instead}'")));
            }
        }
    }
    all
}

/// Whether a sentence holds a term of one or more words, in capitals or not.
pub fn has_term(sentence: &str, term: &str) -> bool {
    let said = format!(" {} ", words(sentence).join(" ").to_lowercase());
    said.contains(&format!(" {} ", term.to_lowercase()))
}

/// The sentences of a text: what ends in a full stop, a question mark, a colon or a line.
pub fn sentences(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        let mut signs = line.chars().peekable();
        while let Some(sign) = signs.next() {
            sentence.push(sign);
            let ends = matches!(sign, '.' | '?' | '!' | ':');
            if ends
                && signs
                    .peek()
                    .is_none_or(|next| next.is_whitespace() || *next == '”')
            {
                all.push(std::mem::take(&mut sentence));
            }
        }
        all.push(sentence);
    }
    all.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    all
}

/// The words of a text, without the signs around them.
pub fn words(text: &str) -> Vec<&str> {
    text.split_whitespace()
        .map(|word| {
            word.trim_matches(|sign: char| !sign.is_alphanumeric() && !"{}£&".contains(sign))
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// E26: the average letters in a word, and the school year that can read it (Flesch and Kincaid).
pub fn reading_age(texts: &[String]) -> (f64, f64) {
    let mut counts = (0_u32, 0_u32, 0_u32, 0_u32);
    for sentence in texts.iter().flat_map(|text| sentences(text)) {
        counts.0 += 1;
        for word in words(&sentence)
            .into_iter()
            .filter(|word| word.chars().all(char::is_alphabetic))
        {
            counts.1 += 1;
            counts.2 += u32::try_from(word.chars().count()).unwrap_or(u32::MAX);
            counts.3 += syllables(word);
        }
    }
    let [sentences, words, letters, syllables] =
        [counts.0, counts.1, counts.2, counts.3].map(|count| f64::from(count.max(1)));
    let year = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
    (letters / words, year)
}

fn length(sentence: &str, all: &mut Vec<Fault>) {
    let count = words(sentence).len();
    if count > MOST_WORDS {
        all.push(fault("E1", format!("{count} words: '{}'", sentence.trim())));
    }
    if sentence.matches(',').count() > 1 {
        all.push(fault(
            "E2",
            format!("more than one comma: '{}'", sentence.trim()),
        ));
    }
}

fn shape(sentence: &str, all: &mut Vec<Fault>) {
    let lower = sentence.to_lowercase();
    let said = words(&lower);
    if said.iter().filter(|word| TURNS.contains(word)).count() > 1 {
        all.push(fault(
            "E14",
            format!("turns round twice: '{}'", sentence.trim()),
        ));
    }
    for word in &said {
        if NUMBERS.contains(word) {
            all.push(fault("E12", format!("'{word}': use digits")));
        }
        if word.contains('’')
            && ["n’t", "’re", "’ll", "’ve", "’d"]
                .iter()
                .any(|end| word.ends_with(end))
            || word.contains('\'')
        {
            all.push(fault("E11", format!("'{word}': say both words")));
        }
    }
    for sign in sentence.chars().filter(|sign| SIGNS.contains(sign)) {
        let rule = if sign == '%' || sign == '½' || sign == '¼' {
            "E12"
        } else {
            "E13"
        };
        all.push(fault(rule, format!("'{sign}' in '{}'", sentence.trim())));
    }
}

fn letters(sentence: &str, all: &mut Vec<Fault>) {
    for word in words(sentence) {
        let capitals = word.chars().filter(|sign| sign.is_uppercase()).count();
        if capitals > 1 && !word.starts_with('{') {
            all.push(fault("E11", format!("'{word}': initials or capitals")));
        }
        if word.contains('.') && word.chars().any(char::is_alphabetic) && word.len() < 6 {
            all.push(fault("E11", format!("'{word}': a short form")));
        }
    }
}

/// E15: the app says "you", the plan says "I", and no sentence says both. Words in quotation marks are someone else's.
/// Only a letter says both: it speaks as "I", and to the council as "you".
fn voice(name: &str, sentence: &str, all: &mut Vec<Fault>) {
    let part = name.rsplit_once('.').map_or("", |(_, part)| part);
    if name.starts_with("letter-") && part == "easy" {
        return;
    }
    let plain = unquoted(sentence).to_lowercase();
    let said = words(&plain);
    let has = |any: &[&str]| said.iter().any(|word| any.contains(word));
    let you = has(&["you", "your", "yours", "yourself"]);
    let me = has(&["i", "me", "my", "mine", "myself"]);
    let speaks_as_me = name
        .rsplit_once('.')
        .is_some_and(|(_, part)| part == "plan")
        || name.starts_with("paper-")
        || name.starts_with("word-");
    if you && me {
        all.push(fault(
            "E15",
            format!("'you' and 'I' in one sentence: '{}'", sentence.trim()),
        ));
    } else if you && speaks_as_me {
        all.push(fault(
            "E15",
            format!("the plan says 'I': '{}'", sentence.trim()),
        ));
    }
}

fn unquoted(sentence: &str) -> String {
    let mut depth = 0_u32;
    sentence
        .chars()
        .filter(|sign| {
            match sign {
                '“' => depth += 1,
                '”' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0
        })
        .collect()
}

/// Groups of vowels, without a silent e: near enough for an average.
fn syllables(word: &str) -> u32 {
    let lower = word.to_lowercase();
    let spoken = lower
        .strip_suffix('e')
        .filter(|rest| !rest.ends_with('l'))
        .unwrap_or(&lower);
    let mut count = 0;
    let mut after_vowel = false;
    for letter in spoken.chars() {
        let vowel = "aeiouy".contains(letter);
        count += u32::from(vowel && !after_vowel);
        after_vowel = vowel;
    }
    count.max(1)
}

fn fault(rule: &'static str, what: String) -> Fault {
    Fault { rule, what }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.rule, self.what)
    }
}
