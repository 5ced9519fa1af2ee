//! Generated files are tests: stale means red. `ANSWERKEY_UPDATE=1 cargo test -p answerkey --test generated` writes them anew.

#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]
#![expect(clippy::disallowed_methods, reason = "a test reads and refreshes generated files")]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_path_buf()
}

#[test]
fn schemas_are_current() {
    for name in answerkey::schema_names() {
        let (path, text) = (root().join("schema").join(format!("{name}.schema.json")), answerkey::schema(name).unwrap());
        if std::env::var_os("ANSWERKEY_UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == text, "{} is stale: ANSWERKEY_UPDATE=1 cargo test -p answerkey --test generated", path.display());
    }
}
