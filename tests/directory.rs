//! Directories from elsewhere: every shape that they come in, and what may be wrong with them or meant to harm.

#![allow(
    clippy::expect_used,
    reason = "a test that meets the unexpected should stop there"
)]

use my_support_plan::exchange::directory::{
    Export, Import, LARGEST, MOST_SERVICES, Refused, open_directory,
};
use my_support_plan::plan::directory::{Cost, Directory, Service, Times, Wanted};
use my_support_plan::plan::{Day, Money};

const PAGE_3: &[u8] = include_bytes!("directories/page-3.json");
const PAGE_1: &[u8] = include_bytes!("directories/page-1.json");
const HSDS: &[u8] = include_bytes!("directories/hsds.json");
const TABLE: &[u8] = include_bytes!("directories/table.csv");
const HOSTILE: &[u8] = include_bytes!("directories/hostile.json");

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 26,
};

fn read(bytes: &[u8]) -> Result<Directory, Refused> {
    open_directory(bytes.to_vec(), "help.json", TODAY)
}

#[track_caller]
fn opened(bytes: &[u8]) -> Directory {
    read(bytes).expect("it is a directory")
}

fn names(directory: &Directory) -> Vec<&str> {
    let services = directory.services().iter();
    services.map(|service| service.name.as_str()).collect()
}

#[track_caller]
fn service(directory: &Directory, position: usize) -> &Service {
    directory.service(position).expect("there is one")
}

fn pounds(service: &Service) -> Vec<Option<i64>> {
    let prices = service.prices.iter();
    prices.map(|price| price.amount.map(Money::pence)).collect()
}

#[test]
fn a_page_of_version_3_is_read() {
    let directory = opened(PAGE_3);
    assert_eq!(
        names(&directory),
        ["Ekta Lunch Club", "People Like Me", "Tea Dance"]
    );
    let ekta = service(&directory, 0);
    let expected = Service {
        name: "Ekta Lunch Club".into(),
        organisation: "Ekta Project".into(),
        what: "Lunch and chat for older Gujarati speakers.\nHalal and vegetarian".into(),
        categories: vec!["Lunch club".into()],
        languages: vec!["Gujarati".into()],
        prices: ekta.prices.clone(),
        times: vec![Times {
            often: Some("some-days"),
            days: vec!["tue", "thu"],
            opens: "11:30".into(),
            closes: "14:00".into(),
            says: String::new(),
        }],
        place: "1 High Street, Leicester".into(),
        postcode: "LE1 1AA".into(),
        access: vec!["Level entrance. Hearing loop.".into()],
        ages: (Some(55), None),
        phone: "0116 496 0000".into(),
        email: "hello@example.org".into(),
        web: "https://example.org/ekta".into(),
        checked_on: Day::parse("2026-09-01"),
        ..Service::default()
    };
    assert_eq!(ekta, &expected);
    assert_eq!(pounds(ekta), [Some(6_00)]);
    assert_eq!(
        ekta.prices.first().map(|price| price.says.as_str()),
        Some("Lunch, per visit")
    );
    assert_eq!(service(&directory, 1).cost(), Cost::Free);
    let monthly = service(&directory, 1)
        .times
        .first()
        .and_then(|times| times.often);
    assert_eq!(monthly, Some("month"));
}

#[test]
fn what_has_ended_or_has_no_name_is_left_out_and_counted() {
    let directory = opened(PAGE_3);
    assert_eq!((directory.source.ended, directory.source.nameless), (2, 2));
    let closed: Vec<bool> = directory
        .services()
        .iter()
        .map(|one| one.is_closed_now)
        .collect();
    assert_eq!(closed, [false, false, true]);
}

#[test]
fn the_name_of_the_file_and_the_day_are_kept() {
    let directory = open_directory(
        PAGE_1.to_vec(),
        "<b>Help</b> in\u{202e} Leicester.json",
        TODAY,
    );
    let source = directory.expect("it is a directory").source;
    assert_eq!(source.file, "Help in Leicester.json");
    assert_eq!(source.opened_on, Some(TODAY));
}

#[test]
fn a_page_of_version_1_is_read() {
    let directory = opened(PAGE_1);
    let klub = service(&directory, 0);
    assert_eq!(
        (names(&directory), directory.source.nameless),
        (vec!["Polski Klub"], 1)
    );
    assert_eq!(klub.organisation, "", "its own name is not said twice");
    assert_eq!(klub.categories, ["Social club"]);
    assert_eq!(klub.languages, ["Polish"]);
    assert_eq!(klub.web, "https://www.example.org/klub");
    assert_eq!(
        (klub.who_for.as_str(), klub.ages),
        ("Anyone who speaks Polish", (Some(18), None))
    );
    assert_eq!(
        (klub.place.as_str(), klub.postcode.as_str()),
        ("2 Low Street, Leicester", "LE2 2BB")
    );
    assert_eq!(klub.access, ["Ramp at the side"]);
    assert_eq!(klub.phone, "0116 496 0001");
    assert_eq!(pounds(klub), [Some(12_50)]);
    assert_eq!(klub.checked_on, Day::parse("2025-11-30"));
    let times = klub.times.first().expect("it says when");
    assert_eq!(
        (times.often, times.days.as_slice()),
        (Some("some-days"), &["wed"][..])
    );
    assert_eq!(times.says, "In term time.");
}

#[test]
fn an_array_of_hsds_services_is_read() {
    let directory = opened(HSDS);
    let cars = service(&directory, 0);
    assert_eq!(
        cars.what,
        "Shared cars.\nRing the day before\nWheelchairs welcome"
    );
    assert_eq!(cars.languages, ["English", "Urdu", "pl"]);
    assert_eq!(cars.who_for, "People who cannot use a bus");
    assert_eq!((cars.cost(), pounds(cars)), (Cost::NotSaid, vec![None]));
    assert_eq!(cars.number_to_ring().as_deref(), Some("+441164960002"));
    let times = cars.times.first().expect("it says when");
    assert_eq!(
        (times.often, times.days.as_slice()),
        (Some("fortnight"), &["mon", "fri"][..])
    );
}

#[test]
fn one_service_and_an_array_of_pages_are_read() {
    let one = br#"{"id":"1","name":"Ekta","status":"active"}"#;
    assert_eq!(names(&opened(one)), ["Ekta"]);
    let pages = [b"[", PAGE_3, b",", PAGE_1, b"]"].concat();
    let directory = opened(&pages);
    assert_eq!(directory.len(), 4);
    assert_eq!(directory.source.nameless, 3);
}

#[test]
fn a_simple_table_is_read() {
    let directory = opened(TABLE);
    assert_eq!(
        names(&directory),
        ["Ekta, the Lunch Club", "Library Chat", "اردو کلب"]
    );
    assert_eq!(directory.source.nameless, 1);
    let ekta = service(&directory, 0);
    assert_eq!(ekta.what, "Lunch and \"chat\",\ntwice a week");
    assert_eq!(ekta.categories, ["Lunch club", "Older people"]);
    assert_eq!(ekta.languages, ["Gujarati", "English"]);
    assert_eq!((pounds(ekta), ekta.cost()), (vec![Some(6_00)], Cost::Paid));
    let says = ekta
        .times
        .first()
        .map(|times| (times.often, times.says.as_str()));
    assert_eq!(says, Some((None, "Tuesday and Thursday")));
    let library = service(&directory, 1);
    assert_eq!(library.number_to_ring(), None);
    assert_eq!(library.checked_on, Day::parse("2026-09-30"));
    assert_eq!(service(&directory, 2).cost(), Cost::Free);
}

#[test]
fn a_hostile_file_becomes_harmless_words() {
    let directory = opened(HOSTILE);
    assert_eq!(names(&directory), ["Tricky Club", "proto"]);
    assert_eq!(directory.source.nameless, 6);
    let tricky = service(&directory, 0);
    let expected = Service {
        name: "Tricky Club".into(),
        what: "Tea here esrever".into(),
        alert: "Press".into(),
        phone: "javascript:window.tricked=true".into(),
        prices: tricky.prices.clone(),
        ..Service::default()
    };
    assert_eq!(tricky, &expected);
    assert_eq!(tricky.number_to_ring(), None);
    assert_eq!(tricky.cost(), Cost::NotSaid);
}

#[track_caller]
fn check_refused(bytes: &[u8], expected: Refused) {
    assert_eq!(read(bytes), Err(expected));
}

#[test]
fn what_is_no_directory_is_refused() {
    check_refused(b"", Refused::NotADirectory);
    check_refused(b"\xff\xd8\xff\xe0 a photo", Refused::NotADirectory);
    check_refused(b"Dear Sam, how are you?", Refused::NotADirectory);
    check_refused(b"title,text\na,b", Refused::NotADirectory);
    check_refused(include_bytes!("plans/sam.json"), Refused::NotADirectory);
    check_refused(b"[1,2,3]", Refused::NotADirectory);
    check_refused(br#"[{"title":"a"}]"#, Refused::NotADirectory);
}

#[test]
fn what_has_nothing_in_it_is_refused() {
    check_refused(b"[]", Refused::Empty);
    check_refused(br#"{"contents":[],"empty":true}"#, Refused::Empty);
    check_refused(b"name,what\r\n", Refused::Empty);
    check_refused(br#"[{"name":"a","status":"defunct"}]"#, Refused::Empty);
}

#[test]
fn what_breaks_off_or_is_damaged_is_refused() {
    for end in [PAGE_3.len() - 2, PAGE_3.len() / 2, 300] {
        check_refused(PAGE_3.get(..end).expect("it is longer"), Refused::Broken);
    }
    check_refused(br#"[{"name":"a"},{"name":b}]"#, Refused::Broken);
    check_refused(b"[{\"name\":\"\xff\"}]", Refused::Broken);
    let deep = ["[{\"name\":", &"[".repeat(5_000), &"]".repeat(5_000), "}]"].concat();
    check_refused(deep.as_bytes(), Refused::Broken);
}

#[test]
fn a_file_of_more_than_20_mb_is_refused() {
    check_refused(&vec![b' '; LARGEST + 1], Refused::TooBig);
}

fn services(count: usize) -> String {
    let one = |number| format!(r#"{{"name":"Club {number}","status":"active"}}"#);
    let all: Vec<String> = (0..count).map(one).collect();
    ["{\"contents\":[", &all.join(","), "]}"].concat()
}

#[test]
fn at_most_20_000_are_read_and_that_is_told() {
    let all = opened(services(MOST_SERVICES).as_bytes());
    assert_eq!((all.len(), all.source.is_cut), (MOST_SERVICES, false));
    let cut = opened(services(MOST_SERVICES + 1).as_bytes());
    assert_eq!((cut.len(), cut.source.is_cut), (MOST_SERVICES, true));
}

#[test]
fn one_enormous_service_is_passed_over() {
    let enormous = ["{\"name\":\"a\",\"x\":[", &"0,".repeat(200_000), "0]}"].concat();
    let file = ["[", &enormous, ",{\"name\":\"b\"}]"].concat();
    let directory = opened(file.as_bytes());
    assert_eq!(
        (names(&directory), directory.source.nameless),
        (vec!["b"], 1)
    );
}

#[test]
fn a_file_read_a_little_at_a_time_is_the_same() {
    let mut import = Import::begin(PAGE_3.to_vec(), "help.json", TODAY).expect("it begins");
    let mut turns = 0;
    while import.go_on(1).expect("it goes on") {
        turns += 1;
    }
    assert_eq!((import.finish(), turns), (read(PAGE_3), 7));
}

fn kept(directory: &Directory) -> Vec<u8> {
    let mut export = Export::begin(directory);
    while export.go_on(directory, 1) {}
    export.finish()
}

fn read_kept(bytes: &[u8]) -> Result<Directory, Refused> {
    let mut import = Import::of_kept(bytes.to_vec())?;
    while import.go_on(2)? {}
    import.finish()
}

#[test]
fn what_is_kept_comes_back_as_it_was() {
    for file in [PAGE_3, PAGE_1, HSDS, TABLE, HOSTILE] {
        let directory = opened(file);
        assert_eq!(read_kept(&kept(&directory)), Ok(directory));
    }
}

#[test]
fn what_is_kept_is_smaller_than_the_file() {
    let directory = opened(PAGE_3);
    assert!(kept(&directory).len() < PAGE_3.len() / 2);
}

#[test]
fn what_was_kept_is_read_with_the_same_care() {
    let whole = String::from_utf8(kept(&opened(PAGE_3))).expect("it is text");
    let changed = |from: &str, to: &str| {
        assert!(whole.contains(from), "'{from}' stands there");
        read_kept(whole.replace(from, to).as_bytes())
    };
    let moved = changed("https://example.org/ekta", "javascript:alert(1)").expect("it is read");
    assert_eq!(service(&moved, 0).web, "");
    let long = changed("Ekta Lunch Club", &"x".repeat(9_000)).expect("it is read");
    assert!(service(&long, 0).name.chars().count() < 200);
    let days = changed("\"tue\"", "\"someday\"").expect("it is read");
    assert_eq!(
        service(&days, 0)
            .times
            .first()
            .map(|times| times.days.len()),
        Some(1)
    );
    let line = changed("\"name\":\"Tea Dance\"", "\"name\":").expect("it is read");
    assert_eq!((line.len(), line.source.nameless), (2, 3));
    assert_eq!(
        changed("mysupportplan-directory", "other"),
        Err(Refused::NotADirectory)
    );
    assert_eq!(
        changed("\"version\":1", "\"version\":2"),
        Err(Refused::NotADirectory)
    );
    assert_eq!(read_kept(b""), Err(Refused::NotADirectory));
    assert_eq!(read_kept(b"\xff\n"), Err(Refused::Broken));
    let half = whole.get(..whole.len() - 40).expect("it is longer");
    assert_eq!(
        read_kept(half.as_bytes()).map(|directory| directory.len()),
        Ok(2)
    );
}

#[test]
fn a_directory_is_searched_by_all_that_it_says() {
    let pages = [b"[", PAGE_3, b",", PAGE_1, b"]"].concat();
    let directory = opened(&pages);
    let found = |change: fn(&mut Wanted)| {
        let mut wanted = Wanted::default();
        change(&mut wanted);
        let found = directory.find(&wanted).into_iter();
        let names = found.filter_map(|at| directory.service(at));
        names.map(|one| one.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        found(|wanted| wanted.words = "halal".into()),
        ["Ekta Lunch Club"]
    );
    assert_eq!(
        found(|wanted| wanted.words = "peer".into()),
        ["People Like Me"]
    );
    assert_eq!(found(|wanted| wanted.words = "le2".into()), ["Polski Klub"]);
    assert_eq!(
        found(|wanted| wanted.language = "Polish".into()),
        ["Polski Klub"]
    );
    assert_eq!(
        found(|wanted| wanted.category = "Lunch club".into()),
        ["Ekta Lunch Club"]
    );
    assert_eq!(
        found(|wanted| wanted.cost = Some(Cost::Free)),
        ["People Like Me"]
    );
    assert_eq!(
        found(|wanted| wanted.says_access = true),
        ["Ekta Lunch Club", "Polski Klub"]
    );
}
