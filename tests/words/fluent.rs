//! What Fluent's own library says, to hold what we say to it.

use super::messages::Messages;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use my_support_plan::i18n::{Language, Value, Words};

/// Fluent's own library, with the words of one language.
struct Fluent(FluentBundle<FluentResource>);

impl Fluent {
    fn of(tag: &str, text: &str) -> Self {
        let resource = FluentResource::try_new(text.to_owned()).expect("the words are Fluent");
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language tag")]);
        let added = bundle.add_resource(resource);
        added.expect("no message stands twice");
        Self(bundle)
    }

    fn say(&self, message: &str, values: &[(&str, Value<'_>)]) -> String {
        let mut given = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Text(text) => given.set(*name, text.as_ref()),
                Value::Number(number) => given.set(*name, *number),
            }
        }
        let (id, attribute) = match message.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (message, None),
        };
        let found = self.0.get_message(id).expect("the message is there");
        let pattern = match attribute {
            Some(name) => found.get_attribute(name).map(|one| one.value()),
            None => found.value(),
        };
        let pattern = pattern.expect("the message says something");
        self.0
            .format_pattern(pattern, Some(&given), &mut Vec::new())
            .into_owned()
    }
}

/// Every message that we say otherwise than Fluent does, with every name given this value; and how many were said.
pub fn differences(
    language: &'static Language,
    text: &str,
    messages: &Messages,
    value: &Value<'_>,
) -> (Vec<String>, usize) {
    let fluent = Fluent::of(language.tag, text);
    let words = Words::new(language, text, None).expect("the words can be read");
    let mut faults = Vec::new();
    for (name, message) in messages {
        let names = message.placeholders.iter();
        let values: Vec<_> = names.map(|name| (name.as_str(), value.clone())).collect();
        let (ours, theirs) = (words.say_with(name, &values), fluent.say(name, &values));
        if ours != theirs {
            faults.push(format!(
                "{}: {name}: '{ours}', not '{theirs}'",
                language.tag
            ));
        }
    }
    (faults, messages.len())
}
