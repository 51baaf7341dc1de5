//! Which form of a word goes with a number: "1 plan", "2 plany", "5 planów".

/// How a language counts. The rules are those of Unicode's CLDR: the browser has them for every language, and on the
/// command line a library does.
pub(super) struct Counting(rules::Rules);

impl Counting {
    /// How the language of this tag counts.
    pub fn of(tag: &str) -> Self {
        Self(rules::of(tag))
    }

    /// The form for a number: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn form(&self, number: u32) -> String {
        rules::form(&self.0, number)
    }
}

#[cfg(target_arch = "wasm32")]
mod rules {
    use js_sys::{Array, Intl::PluralRules, Object};

    pub type Rules = PluralRules;

    pub fn of(tag: &str) -> Rules {
        PluralRules::new(&Array::of1(&tag.into()), &Object::new())
    }

    pub fn form(rules: &Rules, number: u32) -> String {
        rules.select(number.into()).into()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod rules {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    use unic_langid::LanguageIdentifier;

    /// Nothing for a language that nobody has written rules for: a made-up one.
    pub type Rules = Option<PluralRules>;

    pub fn of(tag: &str) -> Rules {
        let tag: LanguageIdentifier = tag.parse().ok()?;
        let language = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
        PluralRules::create(language, PluralRuleType::CARDINAL).ok()
    }

    pub fn form(rules: &Rules, number: u32) -> String {
        let category = rules.as_ref().and_then(|rules| rules.select(number).ok());
        let name = match category {
            Some(PluralCategory::ZERO) => "zero",
            Some(PluralCategory::ONE) => "one",
            Some(PluralCategory::TWO) => "two",
            Some(PluralCategory::FEW) => "few",
            Some(PluralCategory::MANY) => "many",
            Some(PluralCategory::OTHER) | None => "other",
        };
        name.to_owned()
    }
}
