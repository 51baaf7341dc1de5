//! Makes a photo anew: scaled down, upright and without the place where it was taken.

use js_sys::Uint8Array;
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

/// The longest side of a photo that we keep, in pixels: sharp at 6 cm on paper, and about 60 KB.
const LONGEST_SIDE: u32 = 640;
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
    let (width, height) = size_within(bitmap.width(), bitmap.height());
    let canvas: HtmlCanvasElement = leptos::prelude::document()
        .create_element("canvas")
        .ok()?
        .dyn_into()
        .ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let (width, height) = (f64::from(width), f64::from(height));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // A drawing with see-through parts would turn black in a JPEG.
    context.set_fill_style_str("#ffffff");
    context.fill_rect(0.0, 0.0, width, height);
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height)
        .ok()?;
    Some(canvas)
}

/// Width and height in whole dots, both made smaller in step where one is longer than a photo may be.
fn size_within(width: u32, height: u32) -> (u32, u32) {
    let longest = u64::from(width.max(height).max(LONGEST_SIDE));
    let smaller = |side: u32| {
        let side = u64::from(side) * u64::from(LONGEST_SIDE);
        u32::try_from((side + longest / 2) / longest)
            .unwrap_or(LONGEST_SIDE)
            .max(1)
    };
    if longest == u64::from(LONGEST_SIDE) {
        return (width, height);
    }
    (smaller(width), smaller(height))
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

#[cfg(test)]
mod tests {
    use super::size_within;

    #[track_caller]
    fn check(width: u32, height: u32, expected: (u32, u32)) {
        assert_eq!(size_within(width, height), expected);
    }

    #[test]
    fn a_large_photo_becomes_smaller_in_step() {
        check(4000, 3000, (640, 480));
        check(3000, 4000, (480, 640));
        check(641, 2, (640, 2));
        check(u32::MAX, 1, (640, 1));
    }

    #[test]
    fn a_small_photo_stays_as_it_is() {
        check(640, 480, (640, 480));
        check(12, 16, (12, 16));
    }
}
