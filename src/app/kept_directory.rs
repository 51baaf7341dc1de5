//! Keeps the directory of this device: in `IndexedDB`, because it is larger than all that local storage holds.
//!
//! It lies apart from the plans, and in none of them.

use js_sys::{Promise, Uint8Array};
use std::fmt;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction, IdbTransactionMode,
};

/// The name of our database. Other apps may lie at the same address.
const DATABASE: &str = "my-support-plan";
/// The one store in it, and the name under which the directory lies there.
const STORE: &str = "directory";
/// The version of the stores, not of what lies in them.
const VERSION: u32 = 1;

/// The browser does not let us keep a directory: in a private window, or when there is no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotKept;

/// What was kept, if anything was.
///
/// # Errors
///
/// When the browser does not let us look.
pub async fn read() -> Result<Option<Vec<u8>>, NotKept> {
    let database = open().await?;
    let (store, _) = store(&database, IdbTransactionMode::Readonly)?;
    let request = store.get(&JsValue::from_str(STORE)).map_err(refused)?;
    let found = done(&request).await?;
    database.close();
    Ok(found
        .dyn_into::<Uint8Array>()
        .ok()
        .map(|bytes| bytes.to_vec()))
}

/// Keeps a directory in place of the one that was kept. Until it is all written, the other one is there.
///
/// # Errors
///
/// When the browser does not let us, or has no room. The other one is then still kept.
pub async fn keep(bytes: &[u8]) -> Result<(), NotKept> {
    let database = open().await?;
    let (store, transaction) = store(&database, IdbTransactionMode::Readwrite)?;
    store
        .put_with_key(&Uint8Array::from(bytes), &JsValue::from_str(STORE))
        .map_err(refused)?;
    let written = all_done(&transaction).await;
    database.close();
    written
}

/// Takes the directory off this device. It is no trouble if there is none.
///
/// # Errors
///
/// When the browser does not let us.
pub async fn take_out() -> Result<(), NotKept> {
    let database = open().await?;
    let (store, transaction) = store(&database, IdbTransactionMode::Readwrite)?;
    store.delete(&JsValue::from_str(STORE)).map_err(refused)?;
    let written = all_done(&transaction).await;
    database.close();
    written
}

/// Opens our database, and makes it where there is none.
async fn open() -> Result<IdbDatabase, NotKept> {
    let window = web_sys::window().ok_or(NotKept)?;
    let factory = window.indexed_db().map_err(refused)?.ok_or(NotKept)?;
    let request: IdbOpenDbRequest = factory.open_with_u32(DATABASE, VERSION).map_err(refused)?;
    let new = request.clone();
    let make: Closure<dyn FnMut()> = Closure::new(move || {
        let database: Option<IdbDatabase> = new.result().ok().and_then(|it| it.dyn_into().ok());
        if let Some(database) = database {
            // If the store cannot be made, it is not found later, and that is told.
            let made = database.create_object_store(STORE);
            made.map(drop).unwrap_or_default();
        }
    });
    request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
    let database = done(&request).await?;
    database.dyn_into().map_err(refused)
}

fn store(
    database: &IdbDatabase,
    mode: IdbTransactionMode,
) -> Result<(IdbObjectStore, IdbTransaction), NotKept> {
    let transaction = database
        .transaction_with_str_and_mode(STORE, mode)
        .map_err(refused)?;
    let store = transaction.object_store(STORE).map_err(refused)?;
    Ok((store, transaction))
}

/// What comes of a request.
async fn done(request: &IdbRequest) -> Result<JsValue, NotKept> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await.map_err(refused)?;
    request.result().map_err(refused)
}

/// A request may go well and the whole still be taken back, for want of room.
async fn all_done(transaction: &IdbTransaction) -> Result<(), NotKept> {
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
        transaction.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await.map(drop).map_err(refused)
}

fn refused<E>(_: E) -> NotKept {
    NotKept
}

impl fmt::Display for NotKept {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "this browser does not keep a directory")
    }
}

impl std::error::Error for NotKept {}
