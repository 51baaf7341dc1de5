//! Every picture: its id, and the files it is made from.
