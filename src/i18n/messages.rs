//! Messages: what a `.ftl` file says, taken apart once, so that saying it is quick.
//!
//! Of Fluent we use messages, attributes, names and words in braces, and forms that a number chooses. Whoever writes a language
//! needs no more, and the app that people fetch is smaller by a third of what the whole of Fluent weighs. A file that
//! uses more is refused, with the name of the message. `tests/fluent.rs` holds what we say to what Fluent's own library says.

use super::counting::Counting;
use super::value::Value;
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;
use std::fmt;

/// Every message of a file, and every attribute as `message.attribute`.
pub(super) struct Messages {
    all: BTreeMap<String, Pattern>,
    counting: Counting,
}

/// Why a file of messages cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordsError {
    /// The text is not Fluent, from this byte on.
    Syntax(usize),
    /// Two messages share this name.
    Twice(String),
    /// This message uses a part of Fluent that is not used here: a term, a function, another message.
    Beyond(String),
}

/// What a message says, piece by piece.
type Pattern = Vec<Piece>;

enum Piece {
    /// Words as they stand.
    Text(String),
    /// The value of this name.
    Name(String),
    /// One of several forms, chosen by the value of this name.
    Forms { name: String, forms: Vec<Form> },
}

struct Form {
    key: String,
    is_usual: bool,
    says: Pattern,
}

/// Marks that keep the direction of a value from disturbing the sentence around it.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

impl Messages {
    /// The messages of a text in a language.
    ///
    /// # Errors
    ///
    /// When the text is not Fluent, says a message twice, or uses what is not used here.
    #[inline(never)] // Two places begin to read, and one copy of a whole reader is enough.
    pub fn read(tag: &str, text: &str) -> Result<Self, WordsError> {
        let resource = parser::parse(text).map_err(|(_, errors)| {
            WordsError::Syntax(errors.first().map_or(0, |error| error.pos.start))
        })?;
        let mut all = BTreeMap::new();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => take(&mut all, message)?,
                Entry::Term(term) => return Err(WordsError::Beyond(term.id.name.to_owned())),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        let counting = Counting::of(tag);
        Ok(Self { all, counting })
    }

    /// Whether there are words for a message.
    pub fn has(&self, message: &str) -> bool {
        self.all.contains_key(message)
    }

    /// Says a message, with values in place of its names.
    pub fn say(&self, message: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.all.get(message)?;
        let mut said = String::new();
        self.write(pattern, values, &mut said);
        Some(said)
    }

    fn write(&self, pattern: &[Piece], values: &[(&str, Value<'_>)], said: &mut String) {
        let stands_alone = pattern.len() == 1;
        for piece in pattern {
            let begin = said.len();
            match piece {
                Piece::Text(text) => {
                    said.push_str(text);
                    continue;
                }
                Piece::Name(name) => write_value(name, values, said),
                Piece::Forms { name, forms } => {
                    if let Some(form) = self.choose(forms, value(name, values)) {
                        self.write(&form.says, values, said);
                    }
                }
            }
            if !stands_alone {
                said.insert(begin, ISOLATE);
                said.push(END);
            }
        }
    }

    /// The form that goes with a value, or the usual one.
    fn choose<'a>(&self, forms: &'a [Form], value: Option<&Value<'_>>) -> Option<&'a Form> {
        let fits = |form: &&Form| match value {
            Some(Value::Text(text)) => form.key == text.as_ref(),
            Some(Value::Number(number)) => {
                form.key == number.to_string() || form.key == self.counting.form(*number)
            }
            None => false,
        };
        let usual = || forms.iter().find(|form| form.is_usual);
        forms.iter().find(fits).or_else(usual)
    }
}

fn value<'a, 'b>(name: &str, values: &'a [(&str, Value<'b>)]) -> Option<&'a Value<'b>> {
    let (_, value) = values.iter().find(|(given, _)| *given == name)?;
    Some(value)
}

/// A name that nobody gave a value stands as it is in the file: seen at once.
fn write_value(name: &str, values: &[(&str, Value<'_>)], said: &mut String) {
    match value(name, values) {
        Some(Value::Text(text)) => said.push_str(text),
        Some(Value::Number(number)) => said.push_str(&number.to_string()),
        None => said.extend(["{$", name, "}"]),
    }
}

fn take(
    all: &mut BTreeMap<String, Pattern>,
    message: &ast::Message<&str>,
) -> Result<(), WordsError> {
    let id = message.id.name;
    let attributes = message
        .attributes
        .iter()
        .map(|one| ([id, ".", one.id.name].concat(), &one.value));
    let own = message.value.iter().map(|value| (id.to_owned(), value));
    for (name, pattern) in own.chain(attributes) {
        let Some(pattern) = taken(pattern) else {
            return Err(WordsError::Beyond(name));
        };
        if all.contains_key(&name) {
            return Err(WordsError::Twice(name));
        }
        all.insert(name, pattern);
    }
    Ok(())
}

/// A pattern as we keep it, or nothing where it uses more than we do.
fn taken(pattern: &ast::Pattern<&str>) -> Option<Pattern> {
    let pieces = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Some(Piece::Text(unescape_unicode_to_string(value).into_owned()))
            }
            Expression::Inline(inline) => name_of(inline).map(Piece::Name),
            Expression::Select { selector, variants } => {
                let name = name_of(selector)?;
                let forms = variants.iter().map(form).collect::<Option<_>>()?;
                Some(Piece::Forms { name, forms })
            }
        },
    });
    pieces.collect()
}

fn form(variant: &ast::Variant<&str>) -> Option<Form> {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
        variant.key;
    Some(Form {
        key: key.to_owned(),
        is_usual: variant.default,
        says: taken(&variant.value)?,
    })
}

fn name_of(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

impl fmt::Display for WordsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WordsError::Syntax(at) => write!(formatter, "not a list of messages from byte {at} on"),
            WordsError::Twice(what) => write!(formatter, "a message stands twice: {what}"),
            WordsError::Beyond(what) => {
                write!(
                    formatter,
                    "a message uses more of Fluent than we do: {what}"
                )
            }
        }
    }
}

impl std::error::Error for WordsError {}
