//! Local directories that organisations hand out: Open Referral UK and a simple table, section 6c of the domain notes.
//!
//! Whatever is in such a file may be wrong or meant to harm. So a file is read in strict shapes and a little at a time,
//! each field is cleaned and held to its length, and what cannot be read is counted or told.

mod clean;
mod csv;
mod fields;
mod items;
mod json;
mod kept;
mod links;
mod marks;

use self::csv::Table;
use self::items::{Broken, Items};
use self::json::Status;
use crate::plan::Day;
use crate::plan::directory::{Directory, Service, Source};
use serde_json::Value;
use std::fmt;

/// The largest file that is opened, in bytes: 20 MB.
pub const LARGEST: usize = 20_000_000;

/// The most services that are read. Those after them are left out, and that is told.
pub const MOST_SERVICES: usize = 20_000;

/// The longest text of one service, in bytes. A longer one is no service, and would fill the memory of a phone.
const LONGEST_SERVICE: usize = 200_000;

/// Why a file did not become a directory. Whatever was here before is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is larger than [`LARGEST`].
    TooBig,
    /// It is no directory.
    NotADirectory,
    /// It is a directory, or was one, and breaks off or is damaged.
    Broken,
    /// There is nothing in it that people could use.
    Empty,
}

/// A directory that is being read. [`Import::go_on`] reads some more of it, so that a page can stay alive meanwhile.
#[derive(Debug, Clone)]
pub struct Import {
    text: String,
    way: Way,
    directory: Directory,
    seen: usize,
    strange: usize,
}

/// What kind of file it is, and how far it is read.
#[derive(Debug, Clone)]
enum Way {
    Json(Items),
    Table(Table),
    Kept(usize),
}

/// One thing in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    Service(Box<Service>),
    Nameless,
    Ended,
    /// It is no service at all.
    Strange,
}

impl Found {
    /// A service, if it has a name.
    fn named(service: Service) -> Self {
        if service.name.is_empty() {
            Self::Nameless
        } else {
            Self::Service(Box::new(service))
        }
    }
}

impl Import {
    /// Begins to read a file that someone chose.
    ///
    /// # Errors
    ///
    /// When it is too big, or no directory by its first letters.
    pub fn begin(bytes: Vec<u8>, file_name: &str, today: Day) -> Result<Self, Refused> {
        if bytes.len() > LARGEST {
            return Err(Refused::TooBig);
        }
        let source = Source {
            file: kept::file_name(file_name),
            opened_on: Some(today),
            ..Source::default()
        };
        // Some programs put a mark before the first letter, which is no part of the text.
        let start = if bytes.starts_with(b"\xef\xbb\xbf") {
            3
        } else {
            0
        };
        let bytes = if start == 0 {
            bytes
        } else {
            bytes.get(start..).unwrap_or_default().to_vec()
        };
        let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
        let (text, way) = if matches!(first, Some(b'{' | b'[')) {
            let text = String::from_utf8(bytes).map_err(|_| Refused::Broken)?;
            (text, Way::Json(Items::new()))
        } else {
            let text = csv::text(bytes);
            let table = Table::begin(&text).ok_or(Refused::NotADirectory)?;
            (text, Way::Table(table))
        };
        Ok(Self::of(text, way, Directory::new(source)))
    }

    /// Begins to read what was kept on this device.
    ///
    /// # Errors
    ///
    /// When it is too big or no directory of ours.
    pub fn of_kept(bytes: Vec<u8>) -> Result<Self, Refused> {
        if bytes.len() > LARGEST.saturating_mul(2) {
            return Err(Refused::TooBig);
        }
        let text = String::from_utf8(bytes).map_err(|_| Refused::Broken)?;
        let (first, _) = text.split_once('\n').ok_or(Refused::NotADirectory)?;
        let directory = kept::source(first).ok_or(Refused::NotADirectory)?;
        let way = Way::Kept(first.len().saturating_add(1));
        Ok(Self::of(text, way, directory))
    }

    fn of(text: String, way: Way, directory: Directory) -> Self {
        Self {
            text,
            way,
            directory,
            seen: 0,
            strange: 0,
        }
    }

    /// Reads so many more things of the file. Whether there is more of it.
    ///
    /// # Errors
    ///
    /// When it breaks off or is damaged.
    pub fn go_on(&mut self, things: usize) -> Result<bool, Refused> {
        for _ in 0..things {
            let Some(found) = self.next()? else {
                return Ok(false);
            };
            if self.seen == MOST_SERVICES {
                self.directory.source.is_cut = true;
                return Ok(false);
            }
            self.seen = self.seen.saturating_add(1);
            let source = &mut self.directory.source;
            match found {
                Found::Service(service) => self.directory.add(*service),
                Found::Nameless => source.nameless = source.nameless.saturating_add(1),
                Found::Ended => source.ended = source.ended.saturating_add(1),
                Found::Strange => self.strange = self.strange.saturating_add(1),
            }
        }
        Ok(true)
    }

    /// The directory, once all of it is read.
    ///
    /// # Errors
    ///
    /// When there is nothing in it that people could use.
    pub fn finish(mut self) -> Result<Directory, Refused> {
        if self.directory.is_empty() {
            let source = &self.directory.source;
            let has_none = source.nameless == 0 && self.strange == 0 || source.ended > 0;
            return Err(if has_none {
                Refused::Empty
            } else {
                Refused::NotADirectory
            });
        }
        let strange = u32::try_from(self.strange).unwrap_or(u32::MAX);
        let nameless = &mut self.directory.source.nameless;
        *nameless = nameless.saturating_add(strange);
        Ok(self.directory)
    }

    fn next(&mut self) -> Result<Option<Found>, Refused> {
        match &mut self.way {
            Way::Json(items) => {
                let Some(place) = items.next(self.text.as_bytes())? else {
                    return Ok(None);
                };
                if place.len() > LONGEST_SERVICE {
                    return Ok(Some(Found::Strange));
                }
                let item = self.text.get(place).ok_or(Refused::Broken)?;
                Ok(Some(of_json(item)?))
            }
            Way::Table(table) => Ok(table.next(&self.text).map(Found::named)),
            Way::Kept(at) => {
                let rest = self.text.get(*at..).unwrap_or_default();
                // A last line without an end was cut off.
                let Some((line, _)) = rest.split_once('\n') else {
                    return Ok(None);
                };
                *at = at.saturating_add(line.len()).saturating_add(1);
                Ok(Some(kept::service(line).unwrap_or(Found::Strange)))
            }
        }
    }
}

/// Reads one thing of a file of JSON.
fn of_json(item: &str) -> Result<Found, Refused> {
    let item: Value = serde_json::from_str(item).map_err(|_| Refused::Broken)?;
    if !item.is_object() {
        return Ok(Found::Strange);
    }
    let (service, status) = json::service(&item);
    Ok(match status {
        Status::Ended => Found::Ended,
        Status::Running | Status::ClosedNow => Found::named(service),
    })
}

/// Reads a whole file at once.
///
/// # Errors
///
/// When it is no directory, too big, damaged, or has nothing in it.
pub fn open_directory(bytes: Vec<u8>, file_name: &str, today: Day) -> Result<Directory, Refused> {
    let mut import = Import::begin(bytes, file_name, today)?;
    while import.go_on(MOST_SERVICES)? {}
    import.finish()
}

/// A directory that is being written down, to be kept on this device. [`Export::go_on`] writes some more of it.
#[derive(Debug, Clone)]
pub struct Export {
    text: String,
    written: usize,
}

impl Export {
    /// With where the directory came from.
    pub fn begin(directory: &Directory) -> Self {
        Self {
            text: kept::write_source(&directory.source),
            written: 0,
        }
    }

    /// Writes so many more services. Whether there are more.
    pub fn go_on(&mut self, directory: &Directory, services: usize) -> bool {
        let rest = directory.services().get(self.written..).unwrap_or_default();
        for service in rest.iter().take(services) {
            self.text.push_str(&kept::write_service(service));
        }
        self.written = self.written.saturating_add(services);
        rest.len() > services
    }

    /// All that was written.
    pub fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

impl From<Broken> for Refused {
    fn from(_: Broken) -> Self {
        Self::Broken
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooBig => write!(to, "the file is larger than 20 MB"),
            Self::NotADirectory => write!(to, "this is not a directory of services"),
            Self::Broken => write!(to, "the directory breaks off or is damaged"),
            Self::Empty => write!(to, "there is nothing in the directory"),
        }
    }
}

impl std::error::Error for Refused {}
