//! What stood in the way of a command.

use my_support_plan::exchange::OpenError;
use my_support_plan::i18n::WordsError;
use my_support_plan::print::PrintError;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// What stood in the way.
#[derive(Debug)]
pub enum Trouble {
    /// The command was not understood.
    Usage(String),
    /// The file could not be read.
    Read(PathBuf, io::Error),
    /// The file is no plan that can be opened.
    Open(PathBuf, OpenError),
    /// Nobody took the answer.
    Print(io::Error),
    /// The file could not be written.
    Write(PathBuf, io::Error),
    /// The packed words are not as they should be.
    Words(WordsError),
    /// The packed drawings are not as they should be.
    Drawings(PathBuf, serde_json::Error),
    /// The paper could not be made.
    Paper(PrintError),
}

impl Trouble {
    /// How the command ends.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Read(..)
            | Self::Open(..)
            | Self::Print(_)
            | Self::Write(..)
            | Self::Words(_)
            | Self::Drawings(..)
            | Self::Paper(_) => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(trouble) => write!(to, "{trouble} ('plan --help' says more)"),
            Self::Read(file, error) => write!(to, "cannot read '{}': {error}", file.display()),
            Self::Open(file, error) => write!(to, "cannot open '{}': {error}", file.display()),
            Self::Print(error) => write!(to, "cannot write the answer: {error}"),
            Self::Write(file, error) => write!(to, "cannot write '{}': {error}", file.display()),
            Self::Words(error) => write!(to, "cannot use the words: {error}"),
            Self::Drawings(file, error) => write!(to, "cannot use '{}': {error}", file.display()),
            Self::Paper(error) => error.fmt(to),
        }
    }
}

impl From<WordsError> for Trouble {
    fn from(error: WordsError) -> Self {
        Self::Words(error)
    }
}

impl From<PrintError> for Trouble {
    fn from(error: PrintError) -> Self {
        Self::Paper(error)
    }
}

impl From<lexopt::Error> for Trouble {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}
