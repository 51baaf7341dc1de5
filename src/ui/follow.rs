//! Values that follow others: read from signals, and told on only when they have changed.

use leptos::prelude::Memo;

/// A value that follows the signals that it reads.
///
/// As Leptos's `Memo::new`, but one piece of code for each kind of value, not for each place that follows one.
pub fn follow<T: PartialEq + Send + Sync + 'static>(
    now: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    follow_boxed(Box::new(now))
}

#[inline(never)]
fn follow_boxed<T: PartialEq + Send + Sync + 'static>(
    now: Box<dyn Fn() -> T + Send + Sync>,
) -> Memo<T> {
    Memo::new(move |_| now())
}
