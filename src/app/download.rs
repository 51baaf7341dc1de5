//! Hands a file over to the person, by the browser's own way of saving.

use js_sys::{Array, Uint8Array};
use leptos::prelude::set_timeout;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the bytes stay reachable after the click. Some phones read them only when the person has chosen a folder.
const REACHABLE: Duration = Duration::from_secs(120);

/// Saves bytes under a name. The person's browser says where.
///
/// # Errors
///
/// What the browser threw, when it cannot make a file.
pub fn hand_over(name: &str, kind: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = leptos::prelude::document()
        .create_element("a")?
        .unchecked_into();
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    set_timeout(
        move || {
            // An address that is gone already is no harm.
            Url::revoke_object_url(&address).unwrap_or_default();
        },
        REACHABLE,
    );
    Ok(())
}
