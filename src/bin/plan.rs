//! The same core on a command line: totals, check, pdf, form.

use my_support_plan::exchange::tables;
use std::{env, io::Write, process::ExitCode};

fn main() -> ExitCode {
    let asked: Vec<String> = env::args().skip(1).collect();
    match asked.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["form"] => print(&format!("{:#}\n", tables::form())),
        _ => ExitCode::from(2),
    }
}

/// Writes to standard output. Fails when nobody reads it to the end.
fn print(words: &str) -> ExitCode {
    match std::io::stdout().write_all(words.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
