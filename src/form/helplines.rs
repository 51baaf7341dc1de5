//! Lines that people in England can ring, whoever they are and wherever they live: only a few that have long been there.

use super::Id;

/// One line: its name in messages after `find-line-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Helpline {
    /// Its name.
    pub id: Id,
    /// Its picture.
    pub picture: Id,
    /// The number, as people say it.
    pub phone: &'static str,
    /// Its page on the web, without `https://`.
    pub web: &'static str,
}

/// The day on which the numbers were last looked up.
pub const HELPLINES_CHECKED_ON: &str = "2026-11-26";

/// Every line: first for anyone who needs someone now, then for each matter.
pub const HELPLINES: &[Helpline] = &[
    line("nhs", "health", "111", "111.nhs.uk"),
    line("samaritans", "listen", "116 123", "www.samaritans.org"),
    line("mind", "think", "0300 102 1234", "www.mind.org.uk"),
    line("mencap", "learning", "0808 808 1111", "www.mencap.org.uk"),
    line("age-uk", "older", "0800 678 1602", "www.ageuk.org.uk"),
    line("carers-uk", "carer", "0808 808 7777", "www.carersuk.org"),
    line(
        "citizens-advice",
        "talk",
        "0800 144 8848",
        "www.citizensadvice.org.uk",
    ),
    line("ombudsman", "judgement", "0300 061 0614", "www.lgo.org.uk"),
];

const fn line(id: Id, picture: Id, phone: &'static str, web: &'static str) -> Helpline {
    Helpline {
        id,
        picture,
        phone,
        web,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_a_number_and_a_page() {
        for line in HELPLINES {
            let is_of_number = |sign: char| sign.is_ascii_digit() || sign == ' ';
            assert!(line.phone.chars().all(is_of_number), "{}", line.id);
            let place = line.web.rsplit('.').next();
            let is_page = matches!(place, Some("uk" | "org")) && !line.web.contains('/');
            assert!(is_page, "{}", line.id);
        }
    }
}
