//! The place that drafts are put: texts by name. In a browser, or in memory for tests.

use gloo_storage::{LocalStorage, Storage};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

/// A place that keeps texts by name.
pub trait Shelf {
    /// The text of that name, if there is one.
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    fn read(&self, name: &str) -> Result<Option<String>, ShelfError>;

    /// Keeps a text under a name, in place of what stood there.
    ///
    /// # Errors
    ///
    /// When the shelf is full or cannot be reached. What stood there is then still there.
    fn write(&self, name: &str, text: &str) -> Result<(), ShelfError>;

    /// Takes a text away. It is no trouble if there is none.
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    fn remove(&self, name: &str) -> Result<(), ShelfError>;

    /// Every name on the shelf, in no order.
    ///
    /// # Errors
    ///
    /// When the shelf cannot be reached.
    fn names(&self) -> Result<Vec<String>, ShelfError>;
}

/// Why the shelf did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShelfError {
    /// There is no room left.
    Full,
    /// The browser does not let us keep anything, or has no storage.
    Denied,
    /// What was read back is not what was written.
    Changed,
}

/// The storage of the browser.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserShelf;

/// A shelf in memory. Clones share what they hold.
#[derive(Debug, Clone, Default)]
pub struct MemoryShelf(Rc<RefCell<BTreeMap<String, String>>>);

/// A shelf for tests that goes wrong as it is told to.
#[derive(Debug, Clone, Default)]
pub struct FaultyShelf {
    /// What it really holds.
    pub held: MemoryShelf,
    fault: Rc<Cell<Fault>>,
}

/// How a faulty shelf goes wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Fault {
    /// It does not.
    #[default]
    None,
    /// Every write finds it full.
    Full,
    /// It does not answer at all.
    Denied,
    /// Every write stops half way, and says that it went well.
    Torn,
}

impl BrowserShelf {
    /// The browser throws where storage is blocked, so this is asked before every use.
    fn storage() -> Result<web_sys::Storage, ShelfError> {
        let window = web_sys::window().ok_or(ShelfError::Denied)?;
        match window.local_storage() {
            Ok(Some(_)) => Ok(LocalStorage::raw()),
            Ok(None) | Err(_) => Err(ShelfError::Denied),
        }
    }
}

impl Shelf for BrowserShelf {
    fn read(&self, name: &str) -> Result<Option<String>, ShelfError> {
        Self::storage()?
            .get_item(name)
            .map_err(|_| ShelfError::Denied)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), ShelfError> {
        // Browsers name this trouble in different ways, but a write that is let in fails only for want of room.
        Self::storage()?
            .set_item(name, text)
            .map_err(|_| ShelfError::Full)
    }

    fn remove(&self, name: &str) -> Result<(), ShelfError> {
        Self::storage()?
            .remove_item(name)
            .map_err(|_| ShelfError::Denied)
    }

    fn names(&self) -> Result<Vec<String>, ShelfError> {
        let storage = Self::storage()?;
        let length = storage.length().map_err(|_| ShelfError::Denied)?;
        let names = (0..length).map(|index| storage.key(index).map_err(|_| ShelfError::Denied));
        names.filter_map(Result::transpose).collect()
    }
}

impl Shelf for MemoryShelf {
    fn read(&self, name: &str) -> Result<Option<String>, ShelfError> {
        Ok(self.0.borrow().get(name).cloned())
    }

    fn write(&self, name: &str, text: &str) -> Result<(), ShelfError> {
        self.0.borrow_mut().insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), ShelfError> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, ShelfError> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

impl FaultyShelf {
    /// Goes wrong like this from now on.
    pub fn fail(&self, fault: Fault) {
        self.fault.set(fault);
    }

    fn answer(&self) -> Result<&MemoryShelf, ShelfError> {
        if self.fault.get() == Fault::Denied {
            Err(ShelfError::Denied)
        } else {
            Ok(&self.held)
        }
    }
}

impl Shelf for FaultyShelf {
    fn read(&self, name: &str) -> Result<Option<String>, ShelfError> {
        self.answer()?.read(name)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), ShelfError> {
        match self.fault.get() {
            Fault::None => self.held.write(name, text),
            Fault::Full => Err(ShelfError::Full),
            Fault::Denied => Err(ShelfError::Denied),
            Fault::Torn => {
                let half = text.chars().count() / 2;
                self.held
                    .write(name, &text.chars().take(half).collect::<String>())
            }
        }
    }

    fn remove(&self, name: &str) -> Result<(), ShelfError> {
        self.answer()?.remove(name)
    }

    fn names(&self) -> Result<Vec<String>, ShelfError> {
        self.answer()?.names()
    }
}

impl fmt::Display for ShelfError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Full => "there is no room left on this device",
            Self::Denied => "this browser does not let us keep anything",
            Self::Changed => "what was read back is not what was written",
        })
    }
}

impl std::error::Error for ShelfError {}
