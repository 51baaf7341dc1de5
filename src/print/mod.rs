//! How it looks on paper: a document in, the bytes of an accessible PDF out. One door.
