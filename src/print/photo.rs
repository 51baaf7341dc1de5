//! Photos: how large a JPEG is, read from its first bytes. The photo itself goes into the PDF as it is.

/// What the head of a JPEG says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhotoSize {
    /// Its width in dots.
    pub width: u16,
    /// Its height in dots.
    pub height: u16,
    /// Its colours.
    pub colours: Colours,
}

/// The colours of a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// Shades of grey.
    Grey,
    /// Red, green and blue.
    Rgb,
}

impl PhotoSize {
    /// Its width and height in a box of that side.
    pub fn fitted(self, side: f32) -> (f32, f32) {
        fitted(f32::from(self.width), f32::from(self.height), side)
    }
}

/// A width and a height, scaled to the largest that fit in a box of that side.
pub fn fitted(width: f32, height: f32, side: f32) -> (f32, f32) {
    let scale = side / width.max(height).max(1.0);
    (width * scale, height * scale)
}

/// The size of a JPEG. None if it is not one that a PDF can show. (ITU-T T.81, annex B.)
pub fn size(bytes: &[u8]) -> Option<PhotoSize> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    loop {
        let (&[mark, kind, high, low], after) = rest.split_first_chunk::<4>()?;
        let length = usize::from(u16::from_be_bytes([high, low]));
        match (mark, kind) {
            // Padding between segments.
            (0xFF, 0xFF) => rest = rest.get(1..)?,
            // A frame header: baseline, extended or progressive. C4, C8 and CC are other things.
            (0xFF, 0xC0..=0xC3) => return frame(after),
            (0xFF, _) => rest = after.get(length.checked_sub(2)?..)?,
            (_, _) => return None,
        }
    }
}

fn frame(header: &[u8]) -> Option<PhotoSize> {
    let &[8, h1, h0, w1, w0, parts] = header.first_chunk::<6>()? else {
        return None;
    };
    let colours = match parts {
        1 => Colours::Grey,
        3 => Colours::Rgb,
        _ => return None,
    };
    let (width, height) = (u16::from_be_bytes([w1, w0]), u16::from_be_bytes([h1, h0]));
    (width > 0 && height > 0).then_some(PhotoSize {
        width,
        height,
        colours,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Option<(u16, u16, Colours)>) {
        let found = size(bytes).map(|size| (size.width, size.height, size.colours));
        assert_eq!(found, expected);
    }

    #[test]
    fn the_size_stands_in_the_frame_header() {
        check(
            &[
                0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 3, 0, 0,
            ],
            Some((0x304, 0x102, Colours::Rgb)),
        );
        check(
            &[0xFF, 0xD8, 0xFF, 0xC2, 0, 11, 8, 0, 9, 0, 7, 1],
            Some((7, 9, Colours::Grey)),
        );
    }

    #[test]
    fn other_segments_are_stepped_over() {
        check(
            &[
                0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC1, 0, 11, 8, 0, 9, 0, 7, 3,
            ],
            Some((7, 9, Colours::Rgb)),
        );
    }

    #[test]
    fn what_is_not_a_photo_has_no_size() {
        check(b"", None);
        check(b"\x89PNG", None);
        check(&[0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 9], None);
        check(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0], None);
        check(&[0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 7, 4], None);
        check(&[0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 0, 0, 7, 3], None);
    }
}
