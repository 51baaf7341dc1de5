//! If my help does not come: who to call, and what cannot wait.

use super::said::Said;

/// The back-up: section 4b of the domain notes, its shortest form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Backup {
    /// Who to call.
    pub name: Said,
    /// Their phone number, as typed.
    pub phone: Said,
    /// What cannot wait.
    pub cannot_wait: Said,
}

impl Backup {
    /// Whether there is someone, with a number to call. A number in any script will do.
    pub fn is_ready(&self) -> bool {
        let has_digit = |text: &str| text.chars().any(char::is_numeric);
        self.name.is_given()
            && self
                .phone
                .words
                .as_ref()
                .is_some_and(|phone| has_digit(&phone.text))
    }
}
