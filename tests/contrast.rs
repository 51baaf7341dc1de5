//! Holds every colour of every theme to its promise: words 7 to 1, edges and marks 3 to 1.
//!
//! Ratios are those of WCAG 2.2 (1.4.6 and 1.4.11).

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that meets the unexpected should stop there"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;

const SETTINGS: &str = include_str!("../style/settings.css");

/// The themes as `style/settings.css` names them, and `dark` as the device asks for it.
const THEMES: &[(&str, &str)] = &[
    ("paper", r#":root, [data-theme="paper"]"#),
    ("cream", r#"[data-theme="cream"]"#),
    ("dark", r#"[data-theme="dark"]"#),
    ("contrast", r#"[data-theme="contrast"]"#),
    ("dark, as the device asks", ":root:not([data-theme])"),
];

/// What stands on what, and how far apart the two must be.
const PAIRS: &[(&[&str], &[&str], f64)] = &[
    (
        &["ink", "ink-soft", "accent"],
        &["paper", "card", "accent-tint"],
        WORDS,
    ),
    (&["ink"], &["desk", "attention-tint"], WORDS),
    (&["on-accent"], &["accent", "accent-hover"], WORDS),
    (&["accent-hover"], &["paper", "card", "accent-tint"], WORDS),
    (&["attention"], &["paper", "card", "attention-tint"], WORDS),
    (&["booklet-ink"], &["tile"], WORDS),
    (&["edge"], &["paper", "card", "accent-tint"], EDGES),
    (
        &["attention-edge"],
        &["paper", "card", "attention-tint"],
        EDGES,
    ),
    (&["stitch"], &["cloth"], EDGES),
    (
        &["focus-ring"],
        &["paper", "card", "accent-tint", "attention-tint", "desk"],
        EDGES,
    ),
    (&["focus-ring"], &["focus-halo"], EDGES),
];

const WORDS: f64 = 7.0;
const EDGES: f64 = 3.0;

type Colours = BTreeMap<String, [u8; 3]>;

#[test]
fn every_pair_of_every_theme_is_far_enough_apart() {
    let faults = faults(SETTINGS);
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn dark_is_the_same_whether_chosen_or_asked_for_by_the_device() {
    let [.., (_, chosen), _, (_, asked)] = THEMES else {
        panic!("the themes moved");
    };
    assert_eq!(colours(SETTINGS, chosen), colours(SETTINGS, asked));
}

#[test]
fn black_on_white_is_21_to_1_and_a_colour_on_itself_is_1_to_1() {
    assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 0.01);
    assert!((contrast([97, 26, 78], [97, 26, 78]) - 1.0).abs() < 0.01);
}

#[test]
fn a_planted_fault_is_seen() {
    let pale = SETTINGS.replacen("--ink-soft: #4c3e4e", "--ink-soft: #7c6e7e", 1);
    assert_ne!(pale, SETTINGS);
    assert!(
        faults(&pale).contains("paper: --ink-soft on --paper"),
        "{}",
        faults(&pale)
    );
}

#[test]
fn a_missing_colour_is_seen() {
    let short = SETTINGS.replacen("--focus-halo: #ffffff;", "", 1);
    assert_ne!(short, SETTINGS);
    assert!(faults(&short).contains("cream: --focus-halo is missing"));
}

/// Every pair that is too close, a line each.
fn faults(settings: &str) -> String {
    let mut faults = String::new();
    for (theme, selector) in THEMES {
        let mut here = colours(settings, ":root {");
        here.extend(colours(settings, selector));
        for (tops, grounds, least) in PAIRS {
            for (top, ground) in tops
                .iter()
                .flat_map(|top| grounds.iter().map(move |ground| (top, ground)))
            {
                fault(&mut faults, theme, &here, (top, ground, *least));
            }
        }
    }
    faults
}

fn fault(
    faults: &mut String,
    theme: &str,
    here: &Colours,
    (top, ground, least): (&str, &str, f64),
) {
    for name in [top, ground] {
        if !here.contains_key(name) {
            writeln!(faults, "{theme}: --{name} is missing").unwrap();
        }
    }
    if let (Some(above), Some(below)) = (here.get(top), here.get(ground)) {
        let ratio = contrast(*above, *below);
        if ratio < least {
            writeln!(
                faults,
                "{theme}: --{top} on --{ground} is {ratio:.1} to 1, and must be {least:.0} to 1"
            )
            .unwrap();
        }
    }
}

/// The colours of the block that starts with this selector.
fn colours(settings: &str, selector: &str) -> Colours {
    let Some(block) = settings
        .split(selector)
        .nth(1)
        .and_then(|rest| rest.split('}').next())
    else {
        return Colours::new();
    };
    block.split(';').filter_map(colour).collect()
}

/// `--ink: #241726` as its name and its parts.
fn colour(line: &str) -> Option<(String, [u8; 3])> {
    let (name, value) = line.rsplit_once("--")?.1.split_once(':')?;
    let digits = value.trim().strip_prefix('#')?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some((name.trim().to_owned(), [part(0)?, part(2)?, part(4)?]))
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(parts: [u8; 3]) -> f64 {
    let [red, green, blue] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
