//! The parts `python` and `spark` of the tests: the wheel, installed as users install it, and everything that is said of it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::shell::Shell;

/// What the tests need beside the wheel. `pyspark` is large and has an environment of its own.
const TOOLS: &[&str] = &[
    "pytest>=8",
    "mypy>=1.15",
    "pandas>=2.2,<3",
    "polars>=1",
    "pyarrow>=15",
    "ipykernel",
    "nbclient",
    "nbconvert",
    "nbformat",
    "pandas-stubs",
    "tqdm",
];
const SPARK: &[&str] = &["pytest>=8", "pyspark>=4,<5", "pyarrow>=15", "pandas>=2.2,<3"];
const MATURIN: &str = "maturin>=1.16,<2";
const STUBS: &str = "crates/py/python/answerkey/_core.pyi";

/// The largest wheel that may be shipped.
const MAX_WHEEL_BYTES: u64 = 8_000_000;

fn folder(shell: &Shell) -> PathBuf {
    shell.root.join("target/python")
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A fresh virtual environment with these packages; gives its `bin`.
fn environment(shell: &Shell, name: &str, packages: &[&str]) -> Result<PathBuf> {
    shell.need("python3", "apt-get install -y python3 python3-venv")?;
    let place = folder(shell).join(name);
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    shell.run("python3", ["-m", "venv", &text(&place)])?;
    let bin = place.join("bin");
    let install = ["-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"];
    shell.run(&text(&bin.join("python")), install.iter().chain(packages)).context("pip cannot install what the tests need")?;
    Ok(bin)
}

/// maturin, in an environment that is kept.
fn maturin(shell: &Shell) -> Result<String> {
    let program = folder(shell).join("build/bin/maturin");
    if !program.exists() {
        environment(shell, "build", &[MATURIN])?;
    }
    Ok(text(&program))
}

/// Builds the wheel as it is shipped, and gives its path.
fn wheel(shell: &Shell) -> Result<PathBuf> {
    let out = folder(shell).join("wheel");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let manifest = "crates/py/Cargo.toml";
    let arguments = ["build", "--quiet", "--release", "--strip", "--locked", "--manifest-path", manifest, "--out", &text(&out)];
    // Stripped at the very end, so that the stubs, which are read from the library's symbols, share what is compiled below.
    shell.finish(shell.command(&maturin(shell)?, arguments).env("CARGO_PROFILE_RELEASE_STRIP", "none"))?;
    let wheels: Vec<_> = fs::read_dir(&out)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    let [wheel] = wheels.as_slice() else { bail!("{} wheels were built", wheels.len()) };
    let bytes = fs::metadata(wheel)?.len();
    println!("the wheel has {bytes} bytes");
    ensure!(bytes < MAX_WHEEL_BYTES, "the wheel has {bytes} bytes, more than {MAX_WHEEL_BYTES}");
    ensure!(text(wheel).contains("-cp310-abi3-"), "{} is not for all Pythons from 3.10 on", wheel.display());
    Ok(wheel.clone())
}

/// The stubs of the compiled module, as its build describes them, are those that are committed.
fn stubs(shell: &Shell) -> Result<()> {
    let out = folder(shell).join("stubs");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let arguments =
        ["generate-stubs", "--features", "stubs", "--profile", "release", "--manifest-path", "crates/py/Cargo.toml", "-o", &text(&out)];
    let mut command = shell.command(&maturin(shell)?, arguments);
    shell.finish(command.env("CARGO_PROFILE_RELEASE_STRIP", "none"))?;
    let made = find(&out, "_core.pyi")?.context("maturin wrote no _core.pyi")?;
    let made = fs::read_to_string(made)?;
    let path = shell.root.join(STUBS);
    if std::env::var_os("ANSWERKEY_UPDATE").is_some() {
        fs::write(&path, &made)?;
    }
    ensure!(fs::read_to_string(&path).unwrap_or_default() == made, "{STUBS} is stale: ANSWERKEY_UPDATE=1 cargo xtask test python");
    Ok(())
}

fn find(folder: &Path, name: &str) -> Result<Option<PathBuf>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|one| one == name) && path.is_file() {
            return Ok(Some(path));
        }
        if path.is_dir()
            && let Some(found) = find(&path, name)?
        {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Python's tests, run in `crates/py`.
fn pytest(shell: &Shell, bin: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = shell.command(&text(&bin.join("python")), ["-m", "pytest"].iter().chain(arguments));
    shell.finish(command.current_dir(shell.root.join("crates/py")).env("ANSWERKEY_OUT", folder(shell).join("pictures")))
}

/// The wheel in a fresh environment: types, tests, the notebook in a browser.
pub fn python(shell: &Shell) -> Result<()> {
    shell.need("chromium", "apt-get install -y chromium")?;
    let wheel = wheel(shell)?;
    stubs(shell)?;
    let licences = "crates/sandbox/THIRD-PARTY-LICENSES.md";
    let same = fs::read(shell.root.join(licences))? == fs::read(shell.root.join("crates/py/THIRD-PARTY-LICENSES.md"))?;
    ensure!(same, "crates/py/THIRD-PARTY-LICENSES.md is not that of the sandbox: cp {licences} crates/py/");
    let bin = environment(shell, "tests", &[TOOLS, &[&text(&wheel)]].concat())?;
    let python = text(&bin.join("python"));
    let mut types = shell.command(&python, ["-m", "mypy", "--strict", "python", "tests"]);
    shell.finish(types.current_dir(shell.root.join("crates/py")))?;
    let settings = text(&shell.root.join("crates/py/pyproject.toml"));
    let allowed = text(&shell.root.join("crates/py/tests/stubtest.txt"));
    let options = ["--mypy-config-file", &settings, "--allowlist", &allowed, "--ignore-unused-allowlist"];
    let mut checked = shell.command(&python, ["-m", "mypy.stubtest", "answerkey"].iter().chain(&options));
    shell.finish(checked.current_dir(folder(shell)))?;
    pytest(shell, &bin, &["--ignore=tests/spark"])
}

/// The wheel on Spark, two cores of this machine.
pub fn spark(shell: &Shell) -> Result<()> {
    shell.need("java", "apt-get install -y openjdk-17-jre-headless")?;
    let wheel = wheel(shell)?;
    let bin = environment(shell, "spark", &[SPARK, &[&text(&wheel)]].concat())?;
    pytest(shell, &bin, &["tests/spark"])
}
