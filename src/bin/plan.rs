//! The same core on a command line: totals, check, pdf.

fn main() {}
