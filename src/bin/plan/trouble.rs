//! What stood in the way of a command.

use my_support_plan::exchange::OpenError;
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
    /// There is no PDF yet.
    NoPdfYet,
}

impl Trouble {
    /// How the command ends.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Read(..) | Self::Open(..) | Self::Print(_) | Self::NoPdfYet => ExitCode::FAILURE,
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
            Self::NoPdfYet => write!(to, "this release makes no PDF yet"),
        }
    }
}

impl From<lexopt::Error> for Trouble {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}
