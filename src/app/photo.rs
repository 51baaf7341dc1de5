//! Makes a photo anew: scaled down, upright and without the place where it was taken.

use js_sys::Uint8Array;
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

/// The longest side of a photo that we keep, in pixels: sharp at 6 cm on paper, and about 60 KB.
const LONGEST_SIDE: f64 = 640.0;
/// JPEG quality, from 0 to 1.
const QUALITY: f64 = 0.8;
/// The largest file that we try to read, in bytes.
const LARGEST_FILE: f64 = 40.0 * 1024.0 * 1024.0;

/// Why a photo cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhotoError {
    /// The file is larger than any photo we try to read.
    TooBig,
    /// The browser cannot read it as a picture.
    NotAPicture,
    /// The browser cannot draw.
    NoCanvas,
}

/// Draws the photo anew as a JPEG and returns it in base64.
///
/// Only the pixels are drawn, so place, date and camera are left behind.
///
/// # Errors
///
/// When the file is too big or is not a picture.
pub async fn make_anew(file: &File) -> Result<String, PhotoError> {
    if file.size() > LARGEST_FILE {
        return Err(PhotoError::TooBig);
    }
    let window = web_sys::window().ok_or(PhotoError::NoCanvas)?;
    let bitmap = window
        .create_image_bitmap_with_blob(file)
        .map_err(|_| PhotoError::NotAPicture)?;
    let bitmap: ImageBitmap = JsFuture::from(bitmap)
        .await
        .map_err(|_| PhotoError::NotAPicture)?
        .unchecked_into();
    let canvas = draw(&bitmap).ok_or(PhotoError::NoCanvas)?;
    bitmap.close();
    let address = canvas
        .to_data_url_with_type_and_encoder_options("image/jpeg", &JsValue::from_f64(QUALITY))
        .map_err(|_| PhotoError::NoCanvas)?;
    address
        .strip_prefix("data:image/jpeg;base64,")
        .map(str::to_owned)
        .ok_or(PhotoError::NoCanvas)
}

/// The bytes of a file.
///
/// # Errors
///
/// What the browser threw, when the file is gone or may not be read.
pub async fn bytes(file: &File) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(file.array_buffer()).await?).to_vec())
}

fn draw(bitmap: &ImageBitmap) -> Option<HtmlCanvasElement> {
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let scale = (LONGEST_SIDE / width.max(height)).min(1.0);
    let canvas: HtmlCanvasElement = leptos::prelude::document()
        .create_element("canvas")
        .ok()?
        .dyn_into()
        .ok()?;
    let context: CanvasRenderingContext2d = canvas_context(&canvas, width * scale, height * scale)?;
    // A drawing with see-through parts would turn black in a JPEG.
    context.set_fill_style_str("#ffffff");
    context.fill_rect(0.0, 0.0, width * scale, height * scale);
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width * scale, height * scale)
        .ok()?;
    Some(canvas)
}

/// A canvas takes whole pixels: the browser rounds the attribute for us, without a cast in between.
fn canvas_context(
    canvas: &HtmlCanvasElement,
    width: f64,
    height: f64,
) -> Option<CanvasRenderingContext2d> {
    canvas
        .set_attribute("width", &width.round().to_string())
        .ok()?;
    canvas
        .set_attribute("height", &height.round().to_string())
        .ok()?;
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

impl fmt::Display for PhotoError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PhotoError::TooBig => write!(formatter, "the photo is too big"),
            PhotoError::NotAPicture => write!(
                formatter,
                "the file is not a picture that this browser reads"
            ),
            PhotoError::NoCanvas => write!(formatter, "this browser cannot draw"),
        }
    }
}

impl std::error::Error for PhotoError {}
