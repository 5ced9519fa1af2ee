//! The test part `exchange`: what `answerkey export` writes is read with the programs that it is for.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::shell::Shell;

/// The readers, in versions that were seen to work.
const READERS: [&str; 4] = ["anki==26.9.3", "citolab-qti-convert==0.2.0", "lxml==6.1.3", "moodle-tools==1.1.0"];

/// Exports the example pack and the bundled one, and lets the readers look at both.
pub fn exchange(shell: &Shell) -> Result<()> {
    shell.need("python3", "apt-get install -y python3 python3-venv")?;
    let environment = shell.root.join("target/exchange/venv");
    let python = environment.join("bin/python").display().to_string();
    if !environment.join("bin/python").exists() {
        shell.run("python3", ["-m", "venv", &environment.display().to_string()])?;
    }
    let mut install = vec!["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    install.extend(READERS);
    shell.run(&python, install).context("the readers need Python 3.11 or newer")?;
    let program = shell.build_release()?.join("answerkey").display().to_string();
    for pack in ["examples/packs/ward-nurse", "content"] {
        let folder = shell.root.join("target/exchange").join(pack.replace('/', "-"));
        fs::create_dir_all(&folder)?;
        for (format, name) in [("anki", "pack.txt"), ("moodle", "pack.xml"), ("qti", "pack.zip"), ("json", "pack.json")] {
            let file = folder.join(name).display().to_string();
            shell.run(&program, ["export", format, pack, "--output", &file])?;
        }
        let (questions, points) = counts(&fs::read_to_string(folder.join("pack.json"))?)?;
        ensure!(questions > 0, "{pack} has no question");
        let script = shell.root.join("crates/xtask/src/exchange.py").display().to_string();
        shell.run(&python, [&script, &folder.display().to_string(), &questions.to_string(), &points.to_string()])?;
    }
    Ok(())
}

/// Questions and key points of a pack in one JSON file.
fn counts(text: &str) -> Result<(usize, usize)> {
    let pack: Value = serde_json::from_str(text)?;
    let files = pack["files"].as_object().context("the pack has no files")?;
    let (mut questions, mut points) = (0, 0);
    for (_, text) in files.iter().filter(|(path, _)| path.ends_with("/question.json")) {
        let question: Value = serde_json::from_str(text.as_str().context("a file is no text")?)?;
        questions += 1;
        points += question["body"]["rubric"]["key_points"].as_array().map_or(0, Vec::len);
    }
    Ok((questions, points))
}
