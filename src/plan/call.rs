//! Someone to call: a name, and a number.

use super::problem::Problem;
use super::said::Said;
use super::sheet::Sheet;
use crate::form::Id;

/// Someone to call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Call {
    /// Who.
    pub name: Said,
    /// Their phone number, as typed.
    pub phone: Said,
}

impl Call {
    /// Whether there is a name or a number.
    pub fn is_given(&self) -> bool {
        self.name.is_given() || self.phone.is_given()
    }

    /// Whether there is a name, with a number to call. A number in any script will do.
    pub fn is_ready(&self) -> bool {
        let has_digit = |text: &str| text.chars().any(char::is_numeric);
        let phone = self.phone.words.as_ref();
        self.name.is_given() && phone.is_some_and(|phone| has_digit(&phone.text))
    }

    /// Whether both are one person: by the name, in capitals or not, or by the number where a name is missing.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        let written = |said: &Said| {
            let words = said.words.as_ref();
            words.map(|words| words.text.to_lowercase().split_whitespace().collect())
        };
        let (name, others): (Option<String>, Option<String>) =
            (written(&self.name), written(&other.name));
        match (name, others) {
            (Some(name), Some(others)) => name == others,
            (None, _) | (_, None) => written(&self.phone) == written(&other.phone),
        }
    }
}

/// Reads someone to call.
pub(super) fn read(sheet: &Sheet<'_>, name: Id, phone: Id, problems: &mut Vec<Problem>) -> Call {
    sheet.phone(phone, problems);
    Call {
        name: sheet.said(name),
        phone: sheet.said(phone),
    }
}

#[cfg(test)]
mod tests {
    use super::super::said::OwnWords;
    use super::*;

    fn words(text: &str) -> Said {
        let own = OwnWords {
            text: text.to_owned(),
            language: String::new(),
        };
        Said {
            words: (!text.is_empty()).then_some(own),
            ..Said::default()
        }
    }

    #[track_caller]
    fn check(name: &str, phone: &str, expected: bool) {
        let call = Call {
            name: words(name),
            phone: words(phone),
        };
        assert_eq!(call.is_ready(), expected);
    }

    #[test]
    fn a_name_and_a_number_are_ready() {
        check("Mum", "۰۷۷۰۰", true);
        check("Mum", "ask her", false);
        check("", "07700", false);
    }
}
