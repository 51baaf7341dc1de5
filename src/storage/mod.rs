//! Where drafts rest.
