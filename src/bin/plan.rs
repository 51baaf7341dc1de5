//! The same core on a command line: totals, check, pdf, form.
//!
//! What is asked for goes to standard output, in JSON; troubles go to standard error. It ends with 0 when all is well,
//! with 1 when a file could not be used, and with 2 when the command was not understood.

#[path = "plan/ask.rs"]
mod ask;
#[path = "plan/check.rs"]
mod check;
#[path = "plan/pdf.rs"]
mod pdf;
#[path = "plan/totals.rs"]
mod totals;
#[path = "plan/trouble.rs"]
mod trouble;

use ask::Asked;
use my_support_plan::exchange::{open_plan, tables};
use my_support_plan::storage::SavedPlan;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use trouble::Trouble;

fn main() -> ExitCode {
    let done = ask::asked(lexopt::Parser::from_env()).and_then(|asked| answer(&asked));
    let Err(trouble) = done else {
        return ExitCode::SUCCESS;
    };
    // With nobody left to read it, there is nobody to tell.
    match writeln!(std::io::stderr(), "plan: {trouble}") {
        Ok(()) | Err(_) => trouble.exit_code(),
    }
}

fn answer(asked: &Asked) -> Result<(), Trouble> {
    match asked {
        Asked::Help => print(ask::HELP),
        Asked::Totals(file) => print_json(&totals::totals(&open(file)?)),
        Asked::Check(file) => print_json(&check::check(&open(file)?)),
        Asked::Form => print_json(&tables::form()),
        Asked::Pdf(asked) => print_json(&pdf::pdf(&open(&asked.file)?, asked)?),
    }
}

fn open(file: &Path) -> Result<SavedPlan, Trouble> {
    let bytes = std::fs::read(file).map_err(|error| Trouble::Read(file.to_owned(), error))?;
    open_plan(&bytes).map_err(|error| Trouble::Open(file.to_owned(), error))
}

fn print_json(value: &serde_json::Value) -> Result<(), Trouble> {
    print(&format!("{value:#}\n"))
}

fn print(text: &str) -> Result<(), Trouble> {
    std::io::stdout()
        .write_all(text.as_bytes())
        .map_err(Trouble::Print)
}
