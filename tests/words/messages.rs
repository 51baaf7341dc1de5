//! Messages as the files in `locales` hold them: every way that each can be said, and what it asks for.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// One message, or one attribute of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The file it stands in: `plan/costs.ftl`.
    pub file: String,
    /// Every name in braces that it uses.
    pub placeholders: BTreeSet<String>,
    /// For each name that chooses a form: the forms it can choose.
    pub forms: BTreeMap<String, BTreeSet<String>>,
    /// Every way that it can be said, with `{name}` for each name.
    pub readings: Vec<String>,
}

/// Messages by name, an attribute as `message.attribute`.
pub type Messages = BTreeMap<String, Message>;

/// The folder of this project.
pub fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every message of a language. Faults in the files are told, one a line.
pub fn read(tag: &str) -> Result<Messages, String> {
    let folder = project().join("locales").join(tag);
    let mut all = Messages::new();
    for path in files_in(&folder, "ftl") {
        let file = path.strip_prefix(&folder).unwrap_or(&path);
        let file = file.to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).map_err(|error| format!("{tag}/{file}: {error}"))?;
        for (name, message) in parse(&file, &text)? {
            if all.insert(name.clone(), message).is_some() {
                return Err(format!("{tag}/{file}: '{name}' stands twice"));
            }
        }
    }
    Ok(all)
}

/// All that a language says, as one text.
pub fn text_of(tag: &str) -> String {
    let files = files_in(&project().join("locales").join(tag), "ftl");
    let texts = files.iter().map(|path| {
        let text = fs::read_to_string(path).unwrap_or_default();
        text + "\n"
    });
    texts.collect()
}

/// Every message in one text.
pub fn parse(file: &str, text: &str) -> Result<Messages, String> {
    let resource = parser::parse(text)
        .map_err(|(_, errors)| format!("{file} is not a list of messages: {errors:?}"))?;
    let mut all = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let own = message.value.iter().map(|value| (String::new(), value));
        let attributes = message
            .attributes
            .iter()
            .map(|one| (format!(".{}", one.id.name), &one.value));
        for (ending, pattern) in own.chain(attributes) {
            let name = format!("{}{ending}", message.id.name);
            if all
                .insert(name.clone(), read_pattern(file, pattern))
                .is_some()
            {
                return Err(format!("{file}: '{name}' stands twice"));
            }
        }
    }
    Ok(all)
}

/// Every file with that ending in a folder and below it, in order.
pub fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_in(&path, ending));
        } else if path.extension().is_some_and(|one| one == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read_pattern(file: &str, pattern: &Pattern<&str>) -> Message {
    let mut message = Message {
        file: file.to_owned(),
        placeholders: BTreeSet::new(),
        forms: BTreeMap::new(),
        readings: Vec::new(),
    };
    message.readings = readings(pattern, &mut message);
    message
}

fn readings(pattern: &Pattern<&str>, message: &mut Message) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => expressed(expression, message),
        };
        all = all
            .iter()
            .flat_map(|start| pieces.iter().map(move |piece| format!("{start}{piece}")))
            .collect();
    }
    all
}

fn expressed(expression: &Expression<&str>, message: &mut Message) -> Vec<String> {
    match expression {
        Expression::Select { selector, variants } => {
            let by = inline(selector, message);
            let mut all = Vec::new();
            for variant in variants {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                let forms = message.forms.entry(by.clone()).or_default();
                forms.insert(key.to_owned());
                all.extend(readings(&variant.value, message));
            }
            all
        }
        Expression::Inline(expression) => vec![inline(expression, message)],
    }
}

fn inline(expression: &InlineExpression<&str>, message: &mut Message) -> String {
    match expression {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::VariableReference { id } => {
            message.placeholders.insert(id.name.to_owned());
            format!("{{{}}}", id.name)
        }
        // Our messages use none of these, so that every language can be read on its own.
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => panic!("'{}' is not allowed here", id.name),
        InlineExpression::Placeable { expression } => expressed(expression, message).concat(),
    }
}
