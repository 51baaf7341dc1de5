//! Starts the app; nothing else.

fn main() {
    my_support_plan::app::start();
}
