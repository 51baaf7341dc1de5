//! Looks through a directory: by words, and by kind, language, cost and access.

use super::{Cost, Directory, Service};

/// What someone looks for. What is empty does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words, all of which must stand somewhere in a service.
    pub words: String,
    /// A category.
    pub category: String,
    /// A language that people speak there.
    pub language: String,
    /// Whether it costs money.
    pub cost: Option<Cost>,
    /// Whether it has to say how people get in.
    pub says_access: bool,
}

impl Directory {
    /// The positions of all services that are wanted: first those with all the words in their name, then the others,
    /// each in the order of the file.
    pub fn find(&self, wanted: &Wanted) -> Vec<usize> {
        let words = plainly(&wanted.words);
        let words: Vec<&str> = words.split_whitespace().collect();
        let (mut named, mut others) = (Vec::new(), Vec::new());
        let all = self.services.iter().zip(&self.found_by).enumerate();
        for (position, (service, (name, everything))) in all {
            if !wanted.is_met_by(service) {
                continue;
            }
            if words.iter().all(|word| name.contains(word)) {
                named.push(position);
            } else if words.iter().all(|word| everything.contains(word)) {
                others.push(position);
            }
        }
        named.append(&mut others);
        named
    }
}

impl Wanted {
    fn is_met_by(&self, service: &Service) -> bool {
        let is_in = |wanted: &str, names: &[String]| {
            wanted.is_empty() || names.iter().any(|name| name == wanted)
        };
        is_in(&self.category, &service.categories)
            && is_in(&self.language, &service.languages)
            && self.cost.is_none_or(|cost| service.cost() == cost)
            && (!self.says_access || !service.access.is_empty())
    }
}

/// Words in small letters and without the marks on them, so that `cafe` finds `Café` and `lodz` finds `Łódź`.
pub(super) fn plainly(words: &str) -> String {
    if words.is_ascii() {
        return words.to_ascii_lowercase();
    }
    let small = words.chars().flat_map(char::to_lowercase);
    small.map(without_mark).collect()
}

/// The marked letters of the languages that many people here write.
fn without_mark(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ő' => 'o',
        'ś' | 'š' | 'ș' => 's',
        'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ű' => 'u',
        'ź' | 'ż' | 'ž' => 'z',
        'ي' => 'ی',
        'ك' => 'ک',
        '’' => '\'',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Price;
    use super::*;
    use crate::plan::Money;

    fn directory() -> Directory {
        let mut directory = Directory::default();
        directory.add(Service {
            name: "Łódź Street Café".into(),
            what: "Tea and chat for everyone.".into(),
            categories: vec!["Café".into()],
            languages: vec!["Polish".into(), "English".into()],
            prices: vec![price(Some(250))],
            postcode: "LE1 1AA".into(),
            ..Service::default()
        });
        directory.add(Service {
            name: "Ekta Lunch Club".into(),
            what: "Lunch, tea and chat.".into(),
            categories: vec!["Lunch club".into()],
            languages: vec!["Gujarati".into()],
            prices: vec![price(Some(0))],
            access: vec!["Level entrance.".into()],
            ..Service::default()
        });
        directory.add(Service {
            name: "Tea Dance".into(),
            categories: vec!["Dance".into()],
            ..Service::default()
        });
        directory
    }

    fn price(pence: Option<i64>) -> Price {
        Price {
            amount: pence.map(Money::from_pence),
            says: String::new(),
        }
    }

    #[track_caller]
    fn check(wanted: Wanted, expected: &[usize]) {
        assert_eq!(directory().find(&wanted), expected);
    }

    fn words(words: &str) -> Wanted {
        Wanted {
            words: words.to_owned(),
            ..Wanted::default()
        }
    }

    #[test]
    fn nothing_wanted_finds_everything() {
        check(Wanted::default(), &[0, 1, 2]);
        check(words("  "), &[0, 1, 2]);
    }

    #[test]
    fn every_word_must_stand_there_and_names_come_first() {
        check(words("tea"), &[2, 0, 1]);
        check(words("TEA chat"), &[0, 1]);
        check(words("gujarati lunch"), &[1]);
        check(words("le1"), &[0]);
        check(words("tea spaceship"), &[]);
    }

    #[test]
    fn marks_on_letters_do_not_matter() {
        check(words("lodz cafe"), &[0]);
        check(words("ŁÓDŹ"), &[0]);
    }

    #[test]
    fn a_service_must_be_all_that_is_chosen() {
        let by = |change: fn(&mut Wanted)| {
            let mut wanted = Wanted::default();
            change(&mut wanted);
            wanted
        };
        check(by(|wanted| wanted.category = "Lunch club".into()), &[1]);
        check(by(|wanted| wanted.category = "Lunch".into()), &[]);
        check(by(|wanted| wanted.language = "Polish".into()), &[0]);
        check(by(|wanted| wanted.cost = Some(Cost::Free)), &[1]);
        check(by(|wanted| wanted.cost = Some(Cost::Paid)), &[0]);
        check(by(|wanted| wanted.says_access = true), &[1]);
        check(
            by(|wanted| {
                wanted.words = "tea".into();
                wanted.cost = Some(Cost::Paid);
                wanted.says_access = true;
            }),
            &[],
        );
    }
}
