//! Starts the PDF engine in a Web Worker; nothing else.

fn main() {}
