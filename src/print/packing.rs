//! The list at the end of a file of where each object stands, packed. The library that writes it leaves it as it is.

use lopdf::{Dictionary, Stream};

/// How many bytes an entry has: its kind, its place and its number there, as the library writes them.
const ENTRY: usize = 1 + 4 + 2;

/// The file with its list packed; or the file as it was, if its end is not what the library writes.
pub fn packed(file: Vec<u8>) -> Vec<u8> {
    match pack(&file) {
        Some(packed) if packed.len() < file.len() => packed,
        Some(_) | None => file,
    }
}

fn pack(file: &[u8]) -> Option<Vec<u8>> {
    let place = last(file, b"startxref")?;
    let digits = file.get(place + 9..)?.trim_ascii_start();
    let end = digits.iter().position(|byte| !byte.is_ascii_digit())?;
    let start: usize = std::str::from_utf8(digits.get(..end)?).ok()?.parse().ok()?;
    let list = file.get(start..place)?;
    let opening = last_before(list, b"stream", b"endstream")?;
    let head = std::str::from_utf8(list.get(..opening)?).ok()?;
    let (before, after) = head.split_once("/Length ")?;
    let length_end = after.find(|letter: char| !letter.is_ascii_digit())?;
    let (length, rest) = after.split_at(length_end);
    let length: usize = length.parse().ok()?;
    let from = opening + b"stream".len() + 1;
    let entries = list.get(from..from + length)?;

    let mut stream = Stream::new(Dictionary::new(), differences(entries));
    stream.compress().ok()?;
    stream.dict.get(b"Filter").ok()?;
    let head = format!(
        "{before}/Length {}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ENTRY}>>{rest}",
        stream.content.len()
    );
    let mut packed = file.get(..start)?.to_vec();
    packed.extend_from_slice(head.as_bytes());
    packed.extend_from_slice(b"stream\n");
    packed.extend_from_slice(&stream.content);
    packed.extend_from_slice(list.get(from + length..)?);
    packed.extend_from_slice(file.get(place..)?);
    Some(packed)
}

/// Each entry as what differs from the one above, which packs far better. (ISO 32000-1, 7.4.4.4; PNG, 6.4.)
fn differences(entries: &[u8]) -> Vec<u8> {
    const UP: u8 = 2;
    let mut above = [0; ENTRY];
    let mut out = Vec::with_capacity(entries.len() + entries.len() / ENTRY);
    for entry in entries.chunks(ENTRY) {
        out.push(UP);
        out.extend(
            entry
                .iter()
                .zip(above)
                .map(|(byte, above)| byte.wrapping_sub(above)),
        );
        for (above, byte) in above.iter_mut().zip(entry) {
            *above = *byte;
        }
    }
    out
}

fn last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}

/// Where a word opens, which is also the end of the longer word that closes.
fn last_before(bytes: &[u8], word: &[u8], closing: &[u8]) -> Option<usize> {
    let close = last(bytes, closing)?;
    bytes
        .get(..close)?
        .windows(word.len())
        .position(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_told_by_what_differs() {
        assert_eq!(
            differences(&[1, 0, 0, 0, 9, 0, 0, 1, 0, 0, 0, 12, 0, 1]),
            [2, 1, 0, 0, 0, 9, 0, 0, 2, 0, 0, 0, 0, 3, 0, 1]
        );
    }

    #[test]
    fn a_list_is_packed_and_the_rest_is_kept() {
        let entries = [1_u8, 0, 0, 0, 9, 0, 0].repeat(40);
        let mut file = b"%PDF-1.7\n9 0 obj\n<</Type/XRef/Length 280/W[1 4 2]>>stream\n".to_vec();
        file.extend_from_slice(&entries);
        file.extend_from_slice(b"\nendstream\nendobj\n\nstartxref\n9\n%%EOF");
        let packed = packed(file.clone());
        assert!(
            packed.len() < file.len() - 150,
            "{} of {}",
            packed.len(),
            file.len()
        );
        assert!(packed.starts_with(b"%PDF-1.7\n9 0 obj\n<</Type/XRef/Length "));
        assert!(packed.ends_with(b"\nendstream\nendobj\n\nstartxref\n9\n%%EOF"));
    }

    #[test]
    fn what_is_not_known_is_left_alone() {
        for file in [
            "",
            "startxref",
            "startxref\n7\n%%EOF",
            "startxref\n0\n%%EOF",
            "x stream /Length 9999 startxref\n0\n",
        ] {
            assert_eq!(packed(file.as_bytes().to_vec()), file.as_bytes());
        }
    }
}
