//! Plans on one device: nothing is lost, whatever the device does.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

use my_support_plan::plan::{Edit, Place};
use my_support_plan::storage::shelf::Fault;
use my_support_plan::storage::{
    Drafts, DraftsError, FaultyShelf, MemoryShelf, SavedPlan, Shelf, ShelfError, Turn,
};

fn plan(id: &str, called: &str) -> SavedPlan {
    let mut plan = SavedPlan::new(id, "2026-11-23", "en");
    call(&mut plan, called);
    plan
}

fn call(plan: &mut SavedPlan, name: &str) {
    plan.answers.apply(Edit::Write {
        at: Place::once("me", "called"),
        text: name.to_owned(),
        language: "en".to_owned(),
    });
}

/// A shelf with one plan that was kept twice: as "Sa", then as "Sam".
fn shelf_with_sam() -> (FaultyShelf, Drafts<FaultyShelf>, Turn) {
    let shelf = FaultyShelf::default();
    let drafts = Drafts::on(shelf.clone());
    let turn = drafts
        .keep(&plan("one", "Sa"), Turn::default())
        .expect("kept");
    let turn = drafts.keep(&plan("one", "Sam"), turn).expect("kept again");
    (shelf, drafts, turn)
}

#[track_caller]
fn check_called(drafts: &Drafts<impl Shelf>, id: &str, expected: &str) {
    assert_eq!(
        drafts.load(id).expect("the plan loads").plan.called(),
        expected
    );
}

#[test]
fn what_is_kept_is_loaded_again() {
    let (_, drafts, turn) = shelf_with_sam();
    let loaded = drafts.load("one").expect("the plan loads");
    assert_eq!(loaded.plan, plan("one", "Sam"));
    assert_eq!(loaded.turn, turn);
    assert_eq!(loaded.set_aside, None);
}

#[test]
fn many_plans_rest_side_by_side_the_last_changed_first() {
    let (_, drafts, _) = shelf_with_sam();
    let mut maya = plan("two", "Maya");
    maya.updated = "2026-11-24".to_owned();
    drafts.keep(&maya, Turn::default()).expect("kept");
    let listed = drafts.list().expect("a list");
    let called: Vec<&str> = listed.iter().map(|one| one.called.as_str()).collect();
    assert_eq!(called, ["Maya", "Sam"]);
    drafts.take_out("two").expect("taken out");
    assert_eq!(drafts.load("two"), Err(DraftsError::NotThere));
    check_called(&drafts, "one", "Sam");
}

#[test]
fn a_full_device_keeps_what_it_has() {
    let (shelf, drafts, turn) = shelf_with_sam();
    shelf.fail(Fault::Full);
    let refused = drafts.keep(&plan("one", "Sammy"), turn);
    assert_eq!(refused, Err(DraftsError::Shelf(ShelfError::Full)));
    check_called(&drafts, "one", "Sam");
    shelf.fail(Fault::None);
    assert!(drafts.keep(&plan("one", "Sammy"), turn).is_ok());
    check_called(&drafts, "one", "Sammy");
}

#[test]
fn a_blocked_device_says_so() {
    let (shelf, drafts, turn) = shelf_with_sam();
    shelf.fail(Fault::Denied);
    let denied = DraftsError::Shelf(ShelfError::Denied);
    assert_eq!(
        drafts.keep(&plan("one", "Sammy"), turn),
        Err(denied.clone())
    );
    assert_eq!(drafts.load("one"), Err(denied));
    assert_eq!(drafts.list(), Err(ShelfError::Denied));
}

#[test]
fn a_torn_write_is_seen_at_once_and_leaves_the_plan_as_it_was() {
    let (shelf, drafts, turn) = shelf_with_sam();
    shelf.fail(Fault::Torn);
    let refused = drafts.keep(&plan("one", "Sammy"), turn);
    assert_eq!(refused, Err(DraftsError::Shelf(ShelfError::Changed)));
    shelf.fail(Fault::None);
    check_called(&drafts, "one", "Sam");
    assert!(drafts.keep(&plan("one", "Sammy"), turn).is_ok());
    assert_eq!(drafts.asides(), Ok(Vec::new()));
}

#[test]
fn a_damaged_writing_is_set_aside_and_the_one_before_is_loaded() {
    let (shelf, drafts, _) = shelf_with_sam();
    let newest = "mysupportplan/plan/one/b";
    let text = shelf.read(newest).expect("reachable").expect("written");
    assert!(text.contains("Sam\""), "this is the newest slot");
    let damaged = text.replace("Sam\"", "S@m\"");
    shelf.write(newest, &damaged).expect("planted");
    let loaded = drafts.load("one").expect("the plan loads");
    assert_eq!(loaded.plan.called(), "Sa");
    let aside = loaded.set_aside.expect("something was set aside");
    assert_eq!(drafts.aside(&aside), Ok(Some(damaged)));
    assert!(drafts.keep(&plan("one", "Sam"), loaded.turn).is_ok());
    check_called(&drafts, "one", "Sam");
}

#[test]
fn a_plan_damaged_all_through_is_set_aside_and_never_overwritten() {
    let (shelf, drafts, _) = shelf_with_sam();
    for slot in ["a", "b"] {
        shelf
            .write(&format!("mysupportplan/plan/one/{slot}"), "?")
            .expect("planted");
    }
    assert!(matches!(drafts.load("one"), Err(DraftsError::Damaged(_))));
    assert_eq!(drafts.load("one"), Err(DraftsError::NotThere));
    assert!(drafts.keep(&plan("one", "Sam"), Turn::default()).is_ok());
    let asides = drafts.asides().expect("a list");
    assert_eq!(asides.len(), 2);
    assert!(
        asides
            .iter()
            .all(|name| drafts.aside(name) == Ok(Some("?".to_owned())))
    );
}

#[test]
fn a_damaged_slot_that_nobody_loaded_is_set_aside_before_it_is_written_over() {
    let (shelf, drafts, turn) = shelf_with_sam();
    shelf
        .write("mysupportplan/plan/one/a", "?")
        .expect("planted");
    drafts.keep(&plan("one", "Sammy"), turn).expect("kept");
    assert_eq!(drafts.asides().expect("a list").len(), 1);
}

#[test]
fn with_no_room_to_set_anything_aside_what_is_whole_still_loads() {
    let (shelf, drafts, _) = shelf_with_sam();
    let damaged = "mysupportplan/plan/one/a";
    shelf.write(damaged, "?").expect("planted");
    shelf.fail(Fault::Full);
    check_called(&drafts, "one", "Sam");
    assert_eq!(shelf.read(damaged), Ok(Some("?".to_owned())));
}

/// A text as it rests on the shelf.
fn slot_with(text: &str) -> String {
    let sum = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("mysupportplan-slot 4 {sum:016x}\n{text}")
}

#[test]
fn a_plan_of_an_earlier_release_is_loaded_and_kept_in_the_new_shape() {
    let shelf = MemoryShelf::default();
    let old = r#"{"format":"mysupportplan","version":1,"id":"one","answers":{
        "risks":{"answers":{"backup-name":{"text":"Mum","language":"en","later":1}}}}}"#;
    shelf
        .write("mysupportplan/plan/one/a", &slot_with(old))
        .expect("planted");
    let drafts = Drafts::on(shelf.clone());
    let mut loaded = drafts.load("one").expect("the plan loads");
    let name = Place::once("backup", "name");
    let answer = loaded.plan.answers.at(&name).expect("it moved");
    assert_eq!(answer.text, "Mum");
    call(&mut loaded.plan, "Sam");
    drafts.keep(&loaded.plan, loaded.turn).expect("kept");
    let kept = shelf.read("mysupportplan/plan/one/b");
    let kept = kept.expect("reachable").expect("written");
    assert!(kept.contains(r#""version":2"#), "{kept}");
    assert!(kept.contains(r#""later":1"#), "{kept}");
    assert!(!kept.contains("backup-name"), "{kept}");
    let again = drafts.load("one").expect("the plan loads").plan;
    assert_eq!(again.answers, loaded.plan.answers);
}

#[test]
fn a_plan_of_a_newer_release_is_left_alone() {
    let drafts = Drafts::on(MemoryShelf::default());
    drafts
        .keep(&plan("one", "Sam"), Turn::default())
        .expect("kept");
    let shelf = MemoryShelf::default();
    let newer = "{\"format\":\"mysupportplan\",\"version\":9}";
    let slot = slot_with(newer);
    shelf
        .write("mysupportplan/plan/one/a", &slot)
        .expect("planted");
    let drafts = Drafts::on(shelf.clone());
    assert_eq!(drafts.load("one"), Err(DraftsError::Newer(9)));
    assert!(drafts.keep(&plan("one", "Sam"), Turn::default()).is_err());
    assert_eq!(shelf.read("mysupportplan/plan/one/a"), Ok(Some(slot)));
}

#[test]
fn two_windows_never_overwrite_each_other() {
    let (_, drafts, turn) = shelf_with_sam();
    let other_window = drafts
        .keep(&plan("one", "Sam the other"), turn)
        .expect("kept");
    let refused = drafts.keep(&plan("one", "Sam the first"), turn);
    assert_eq!(refused, Err(DraftsError::Elsewhere(other_window)));
    check_called(&drafts, "one", "Sam the other");
}

#[test]
fn an_opened_plan_never_takes_the_place_of_one_that_is_here() {
    let (_, drafts, _) = shelf_with_sam();
    let (opened, _) = drafts.add(plan("one", "Sam, from a file")).expect("added");
    assert_eq!(opened.id, "one-2");
    check_called(&drafts, "one", "Sam");
    check_called(&drafts, "one-2", "Sam, from a file");
    let (again, _) = drafts.add(plan("one-2", "Sam, once more")).expect("added");
    assert_eq!(again.id, "one-3");
}

#[test]
fn photos_travel_with_a_plan_and_are_never_written_by_a_letter() {
    let (shelf, drafts, _) = shelf_with_sam();
    let mut with_photo = plan("two", "Maya");
    with_photo
        .photos
        .insert("me".to_owned(), "/9j/4AAQ".to_owned());
    let (kept, turn) = drafts.add(with_photo.clone()).expect("added");
    assert_eq!(drafts.load("two").expect("the plan loads").plan, with_photo);
    call(&mut with_photo, "May");
    drafts.keep(&with_photo, turn).expect("kept");
    for slot in ["a", "b"] {
        let text = shelf
            .read(&format!("mysupportplan/plan/two/{slot}"))
            .expect("reachable");
        assert!(!text.unwrap_or_default().contains("4AAQ"));
    }
    drafts.take_out_photo(&kept.id, "me").expect("taken out");
    assert!(
        drafts
            .load("two")
            .expect("the plan loads")
            .plan
            .photos
            .is_empty()
    );
}

#[test]
fn a_plan_that_does_not_fit_leaves_nothing_behind() {
    let (shelf, drafts, _) = shelf_with_sam();
    let before = shelf.names();
    shelf.fail(Fault::Full);
    assert!(drafts.add(plan("two", "Maya")).is_err());
    assert_eq!(shelf.names(), before);
}

#[test]
fn clearing_the_computer_leaves_nothing_of_ours_and_all_of_others() {
    let (shelf, drafts, _) = shelf_with_sam();
    shelf.write("another-app", "kept").expect("planted");
    drafts.keep_photo("one", "me", "/9j/4AAQ").expect("kept");
    drafts.clear().expect("cleared");
    assert_eq!(shelf.names(), Ok(vec!["another-app".to_owned()]));
}
