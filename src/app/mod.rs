//! Who connects the rooms: the only one that sees all the others.
