//! Diagnostics and failed proofs as SARIF 2.1.0, the form in which code hosts take remarks on lines of files.

use std::path::Path;

use answerkey::{Diagnostic, Proof, Severity, diagnostic_codes};
use serde_json::{Value, json};

/// The rule under which failed proofs are filed.
const PROOF: &str = "proof-failed";

pub(crate) fn log(pack: &Path, diagnostics: &[Diagnostic], proofs: &[Proof]) -> Value {
    let mut rules: Vec<Value> = diagnostic_codes().iter().map(|one| rule(one.code, one.about, level(one.severity))).collect();
    let proof_index = rules.len();
    rules.push(rule(PROOF, "A question does not keep a promise when its answers are graded.", "error"));
    let mut results: Vec<Value> = diagnostics.iter().map(|one| remark(pack, one)).collect();
    for failure in proofs.iter().flat_map(|proof| &proof.failures) {
        results.push(json!({
            "ruleId": PROOF,
            "ruleIndex": proof_index,
            "level": "error",
            "message": { "text": failure.message },
            "locations": [location(pack, &failure.file, 1, 1)],
        }));
    }
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "answerkey", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(id: &str, about: &str, level: &str) -> Value {
    json!({ "id": id, "shortDescription": { "text": about }, "defaultConfiguration": { "level": level } })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn remark(pack: &Path, one: &Diagnostic) -> Value {
    let help = one.help.as_ref().map_or_else(String::new, |help| format!(" ({help})"));
    json!({
        "ruleId": one.code,
        "ruleIndex": diagnostic_codes().iter().position(|known| known.code == one.code),
        "level": level(one.severity),
        "message": { "text": format!("{}{help}", one.message) },
        "locations": [location(pack, &one.file, one.line, one.column)],
        "properties": { "pointer": one.pointer },
    })
}

fn location(pack: &Path, file: &str, line: u32, column: u32) -> Value {
    // What concerns a whole archive has no path inside it.
    let path = if file.is_empty() { pack.to_path_buf() } else { pack.join(file) };
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&path) },
            "region": { "startLine": line, "startColumn": column },
        },
    })
}

/// A path as a URI reference: slashes between names, everything unusual as %XX.
fn uri(path: &Path) -> String {
    let mut out = String::new();
    for byte in path.to_string_lossy().trim_start_matches("./").replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri(Path::new("./my packs/é/a.json")), "my%20packs/%C3%A9/a.json");
    }
}
