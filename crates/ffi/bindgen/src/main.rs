//! `uniffi-bindgen`: from the built library to bindings. `cargo xtask test ffi` and the packaging scripts call it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
