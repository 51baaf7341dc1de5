//! Reads the numbers of a year from their dated file. Whatever is wrong with it, there are then no numbers.

use super::loading;
use crate::plan::rates::Rates;
use crate::plan::{Day, Money};
use serde_json::Value;

/// The file of the year that this release was made in.
const ADDRESS: &str = "rates/2026.json";

/// No file of numbers is longer, in bytes.
const LONGEST: usize = 4_096;

/// The longest name of a place that is shown.
const LONGEST_SOURCE: usize = 80;

/// Fetches and reads them. None, if they do not arrive or make no sense: nothing in the plan depends on them.
pub async fn rates() -> Option<Rates> {
    let text = loading::text(ADDRESS).await.ok()?;
    read(&text)
}

/// Reads a file that anybody could have changed.
fn read(text: &str) -> Option<Rates> {
    if text.len() > LONGEST {
        return None;
    }
    let file: Value = serde_json::from_str(text).ok()?;
    let day = |name: &str| Day::parse(file.get(name)?.as_str()?);
    let (from, to) = (day("from")?, day("to")?);
    let lowest = file.get("lowest_pay")?;
    let pence = lowest.get("pence")?.as_i64()?;
    let age = u32::try_from(lowest.get("age")?.as_u64()?).ok()?;
    let source = lowest.get("source")?.as_str()?;
    let is_plain = source.len() <= LONGEST_SOURCE
        && source
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'.' | b'-' | b'/'));
    // Between £1 and £100 an hour: anything else is a mistake in the file.
    let makes_sense = from < to && (100..=10_000).contains(&pence) && (16..=99).contains(&age);
    (makes_sense && is_plain).then(|| Rates {
        from,
        to,
        lowest_pay: Money::from_pence(pence),
        age,
        source: source.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = include_str!("../../public/rates/2026.json");

    /// The file with one thing in it changed.
    #[track_caller]
    fn check_refused(from: &str, to: &str) {
        assert!(FILE.contains(from), "'{from}' stands in the file");
        assert_eq!(read(&FILE.replace(from, to)), None, "'{to}'");
    }

    #[test]
    fn the_file_of_this_release_is_read() {
        let rates = read(FILE).unwrap();
        assert_eq!(rates.lowest_pay, Money::from_pence(12_71));
        assert_eq!(rates.from.to_string(), "2026-04-01");
        assert_eq!(rates.to.to_string(), "2027-03-31");
        assert_eq!(rates.source, "www.gov.uk/national-minimum-wage-rates");
    }

    #[test]
    fn a_file_that_makes_no_sense_gives_no_numbers() {
        check_refused("2026-04-01", "April");
        check_refused("2026-04-01", "2028-04-01");
        check_refused("1271", "-1271");
        check_refused("1271", "12.71");
        check_refused("1271", "1271000");
        check_refused("www.gov.uk/national-minimum-wage-rates", "<script>");
        check_refused("www.gov.uk/", "javascript:");
        check_refused("\"age\": 21", "\"age\": 1");
        check_refused("lowest_pay", "pay");
        assert_eq!(read(""), None);
        assert_eq!(read(&" ".repeat(5_000)), None);
    }
}
