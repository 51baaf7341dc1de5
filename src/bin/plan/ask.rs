//! What was asked for on the command line.

use crate::trouble::Trouble;
use lexopt::{Arg, Parser, ValueExt};
use my_support_plan::document::products::Product;
use my_support_plan::document::{Letters, PaperSize};
use std::path::PathBuf;

/// What was asked for.
pub enum Asked {
    /// What can be asked for.
    Help,
    /// The sums of a plan.
    Totals(PathBuf),
    /// The council's questions of a plan.
    Check(PathBuf),
    /// A plan on paper.
    Pdf(PdfAsked),
    /// The tables of questions.
    Form,
}

/// A PDF, as asked for.
pub struct PdfAsked {
    /// The plan.
    pub file: PathBuf,
    /// The language tag to write it in. The plan's own, if none was given.
    pub language: Option<String>,
    /// What to print of the plan.
    pub product: Product,
    /// Whether it says everything in English too.
    pub in_english: bool,
    /// The letters, and the paper where it is other than what the product is made for.
    pub letters: Letters,
    /// The paper.
    pub paper: Option<PaperSize>,
    /// Where to put it.
    pub out: PathBuf,
    /// The folder with the packed words, fonts and drawings.
    pub assets: PathBuf,
}

/// What can be asked for.
pub const HELP: &str = "\
plan totals FILE    the sums of a plan
plan check FILE     what the council will look for: ready, look or ask
plan pdf FILE --out OUT.pdf [--language TAG] [--product NAME] [--letters 12|16|20|24]
              [--paper a4|a5] [--in-english] [--assets DIR]
                    a plan on paper, or a part of it: profile, money, council, helper, card,
                    fridge, ready, making, looking, questions, review, blank, eighteen;
                    the language is the plan's own unless given,
                    the letters are of 16 points and the paper is A4 for most,
                    and those of the part for the council are of 12;
                    with --in-english all of it is in English too,
                    and the words, fonts and drawings are in public/generated;
                    a long plan is several books, OUT-1.pdf and so on
plan form           every step, question and choice

Answers are JSON on standard output. Exit codes: 0 all is well, 1 a file could not
be used, 2 the command was not understood.
";

/// Reads the command line.
pub fn asked(mut parser: Parser) -> Result<Asked, Trouble> {
    let mut words = Vec::new();
    let (mut language, mut out, mut assets) = (None, None, None);
    let (mut product, mut letters, mut paper) = (None, None, None);
    let mut in_english = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Asked::Help),
            Arg::Long("language") => language = Some(parser.value()?.string()?),
            Arg::Long("product") => product = Some(product_of(&parser.value()?.string()?)?),
            Arg::Long("in-english") => in_english = true,
            Arg::Long("letters") => letters = Some(letters_of(&parser.value()?.string()?)?),
            Arg::Long("paper") => paper = Some(paper_of(&parser.value()?.string()?)?),
            Arg::Long("out") => out = Some(PathBuf::from(parser.value()?)),
            Arg::Long("assets") => assets = Some(PathBuf::from(parser.value()?)),
            Arg::Value(word) => words.push(word),
            Arg::Short(_) | Arg::Long(_) => return Err(arg.unexpected().into()),
        }
    }
    let has_options = product.is_some()
        || language.is_some()
        || out.is_some()
        || assets.is_some()
        || in_english
        || letters.is_some()
        || paper.is_some();
    let mut words = words.into_iter();
    let command = words.next().unwrap_or_default();
    let file = words.next().map(PathBuf::from);
    if words.next().is_some() {
        return Err(Trouble::Usage("there is more than one file".to_owned()));
    }
    let product = product.unwrap_or(Product::Plan);
    match (command.to_str(), file) {
        (Some("pdf"), Some(file)) => Ok(Asked::Pdf(PdfAsked {
            file,
            language,
            product,
            in_english,
            letters: letters.unwrap_or(product.usual_letters(in_english)),
            paper,
            out: out.ok_or_else(|| {
                Trouble::Usage("say where to put the PDF: --out OUT.pdf".to_owned())
            })?,
            assets: assets.unwrap_or_else(|| PathBuf::from("public/generated")),
        })),
        (Some("totals" | "check" | "form"), _) if has_options => {
            Err(Trouble::Usage("only 'plan pdf' has options".to_owned()))
        }
        (Some("totals"), Some(file)) => Ok(Asked::Totals(file)),
        (Some("check"), Some(file)) => Ok(Asked::Check(file)),
        (Some("form"), None) => Ok(Asked::Form),
        (Some("form"), Some(_)) => Err(Trouble::Usage("'plan form' needs no file".to_owned())),
        (Some("totals" | "check" | "pdf"), None) => {
            Err(Trouble::Usage("say which file".to_owned()))
        }
        _ => Err(Trouble::Usage(
            "say what to do: totals, check, pdf or form".to_owned(),
        )),
    }
}

fn product_of(name: &str) -> Result<Product, Trouble> {
    Product::of(name).ok_or_else(|| Trouble::Usage(format!("nothing is called '{name}'")))
}

fn letters_of(points: &str) -> Result<Letters, Trouble> {
    let mut all = Letters::ALL.into_iter();
    all.find(|letters| letters.points().to_string() == points)
        .ok_or_else(|| {
            Trouble::Usage(format!(
                "letters are of 12, 16, 20 or 24 points, not {points}"
            ))
        })
}

fn paper_of(name: &str) -> Result<PaperSize, Trouble> {
    match name {
        "a4" => Ok(PaperSize::A4),
        "a5" => Ok(PaperSize::A5),
        _ => Err(Trouble::Usage(format!("paper is a4 or a5, not {name}"))),
    }
}
