//! `cargo xtask test ffi`, `kotlin`, `swift`: the library's bindings, generated from one debug build and run in each language over the same vectors.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::python::{Mounted, cache_folder, copy_folder};
use crate::shell::Shell;

const KOTLIN_COMPILER: &str = "kotlin-compiler@2.4.20";
const SWIFT_PACKAGES: &str = "swiftlang,ca-certificates,libc6-dev,g++,libstdc++-14-dev";

/// The library for this machine, as all languages load it.
pub fn library(shell: &Shell) -> Result<PathBuf> {
    let folder = shell.build()?;
    let name = if cfg!(target_os = "macos") { "libanswerkey_ffi.dylib" } else { "libanswerkey_ffi.so" };
    Ok(folder.join(name))
}

/// Generates one language's bindings into a folder.
pub fn generate(shell: &Shell, language: &str, folder: &Path) -> Result<()> {
    let library = library(shell)?;
    let tool = shell.target().join("bindgen");
    let manifest = shell.root.join("crates/ffi/bindgen/Cargo.toml");
    shell.finish(
        shell.command("cargo", ["build", "--locked", "--manifest-path", &manifest.to_string_lossy()]).env("CARGO_TARGET_DIR", &tool),
    )?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let program = tool.join("debug/uniffi-bindgen").to_string_lossy().into_owned();
    let (library, folder) = (library.to_string_lossy(), folder.to_string_lossy());
    shell.run(&program, ["generate", &library, "--language", language, "--out-dir", &folder, "--no-format"])
}

/// The folder with a language's fresh bindings.
fn generated(shell: &Shell, language: &str) -> Result<PathBuf> {
    let folder = shell.target().join("bindings").join(language);
    generate(shell, language, &folder)?;
    Ok(folder)
}

fn vectors(shell: &Shell) -> PathBuf {
    shell.root.join("tests/vectors")
}

/// uniffi's Python, then a C program over the headers that Swift uses.
pub fn test_ffi(shell: &Shell) -> Result<()> {
    shell.need("python3", "apt-get install -y python3")?;
    let library = library(shell)?;
    let python = generated(shell, "python")?;
    fs::copy(&library, python.join("libanswerkey_ffi.so"))?;
    fs::write(python.join("__init__.py"), "")?;
    let script = shell.root.join("crates/ffi/tests/conformance.py");
    shell.run("python3", [&script, &python, &vectors(shell)])?;

    shell.need("cc", "apt-get install -y gcc libc6-dev")?;
    let headers = generated(shell, "swift")?;
    let program = headers.join("smoke");
    let (folder, out) = (library.parent().context("no folder")?.to_string_lossy().into_owned(), program.to_string_lossy().into_owned());
    let source = shell.root.join("crates/ffi/tests/smoke.c").to_string_lossy().into_owned();
    let version = format!("-DANSWERKEY_VERSION=\"{}\"", env!("CARGO_PKG_VERSION"));
    let (include, link, path) = (format!("-I{}", headers.display()), format!("-L{folder}"), format!("-Wl,-rpath,{folder}"));
    shell
        .run("cc", ["-std=c11", "-Wall", "-Wextra", "-Werror", &version, &include, &source, &link, "-lanswerkey_ffi", &path, "-o", &out])?;
    shell.run(&out, [""; 0])
}

/// Debian's Java archives, installed where that can be done.
fn java_archives(shell: &Shell) -> Result<Vec<PathBuf>> {
    shell.need("java", "apt-get install -y openjdk-17-jre-headless")?;
    let archives: Vec<_> =
        ["jna.jar", "junit4.jar", "hamcrest-core.jar"].iter().map(|name| Path::new("/usr/share/java").join(name)).collect();
    if archives.iter().any(|one| !one.exists()) {
        let install = "apt-get install -y --no-install-recommends libjna-java libjna-jni junit4";
        if shell.has("apt-get") && shell.output("id", ["-u"])?.trim() == "0" {
            shell.run("sh", ["-c", &format!("apt-get update -q && {install}")])?;
        }
        if let Some(missing) = archives.iter().find(|one| !one.exists()) {
            bail!("{} is missing; install it with: {install}", missing.display());
        }
    }
    Ok(archives)
}

/// The Kotlin compiler's folder, from npm, kept in the cache.
fn kotlin_compiler(shell: &Shell) -> Result<PathBuf> {
    let folder = cache_folder(&KOTLIN_COMPILER.replace("-compiler@", "-"))?;
    let package = folder.join("node_modules/kotlin-compiler");
    if !package.join("lib/kotlin-compiler.jar").exists() {
        shell.need("npm", "apt-get install -y npm")?;
        fs::create_dir_all(&folder)?;
        let place = folder.to_string_lossy().into_owned();
        shell.run("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--prefix", &place, KOTLIN_COMPILER])?;
    }
    Ok(package)
}

fn sources(folder: &Path, ending: &str, found: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, ending, found)?;
        } else if path.extension().is_some_and(|one| one == ending) {
            found.push(path.to_string_lossy().into_owned());
        }
    }
    found.sort();
    Ok(())
}

/// The Kotlin library, its example's model and its tests, compiled for the JVM and run with JUnit.
pub fn test_kotlin(shell: &Shell) -> Result<()> {
    let compiler = kotlin_compiler(shell)?;
    let mut class_path = java_archives(shell)?;
    let jars = ["kotlin-stdlib.jar", "kotlin-test.jar", "kotlin-test-junit.jar", "kotlinx-coroutines-core-jvm.jar"];
    class_path.extend(jars.iter().map(|name| compiler.join("lib").join(name)));
    let mut files = Vec::new();
    sources(&generated(shell, "kotlin")?, "kt", &mut files)?;
    let folder = shell.root.join("crates/ffi/kotlin");
    sources(&folder.join("src"), "kt", &mut files)?;
    // Compose is not to be had on the JVM alone: the example's screen is compiled by whoever builds the app.
    files.push(folder.join("example/src/main/kotlin/answerkey/example/PracticeModel.kt").to_string_lossy().into_owned());
    let jar = shell.target().join("bindings/kotlin-tests.jar");
    let joined = std::env::join_paths(&class_path)?.to_string_lossy().into_owned();
    let (program, out) = (compiler.join("bin/kotlinc").to_string_lossy().into_owned(), jar.to_string_lossy().into_owned());
    let options = [&program, "-no-stdlib", "-no-reflect", "-nowarn", "-jvm-target", "17", "-cp", &joined, "-d", &out];
    shell.run("bash", options.into_iter().chain(files.iter().map(String::as_str)))?;
    class_path.push(jar);
    let joined = std::env::join_paths(&class_path)?.to_string_lossy().into_owned();
    let library = shell.target().join("debug");
    let (path, data) = (format!("-Djna.library.path={}", library.display()), format!("-Danswerkey.vectors={}", vectors(shell).display()));
    shell.run("java", [&path, &data, "-cp", &joined, "org.junit.runner.JUnitCore", "answerkey.VectorTest", "answerkey.LibraryTest"])
}

/// A Debian 13 with its Swift compiler, in the cache, made where it is missing.
fn swift_chroot(shell: &Shell) -> Result<PathBuf> {
    let chroot = cache_folder("swift-trixie")?;
    if !chroot.join("answerkey-ready").exists() {
        shell.need("debootstrap", "apt-get install -y debootstrap")?;
        ensure!(shell.output("id", ["-u"])?.trim() == "0", "the Swift tests need root for a chroot: run them as root");
        // A link into the chroot is broken as seen from outside.
        if fs::symlink_metadata(chroot.join("usr/bin/swift")).is_err() {
            fs::create_dir_all(&chroot)?;
            let include = format!("--include={SWIFT_PACKAGES}");
            shell.run("debootstrap", ["--variant=minbase", &include, "trixie", &chroot.to_string_lossy()])?;
        }
        fs::write(chroot.join("answerkey-ready"), SWIFT_PACKAGES)?;
    }
    Ok(chroot)
}

const MODULE_MAP: &str = "// The C interface below the generated Swift.
module AnswerKeyModelFFI {
    header \"AnswerKeyModelFFI.h\"
    link \"answerkey_ffi\"
    export *
}

module AnswerKeyFunctionsFFI {
    header \"AnswerKeyFunctionsFFI.h\"
    export *
}
";

/// The Swift package with its tests, on Linux.
pub fn test_swift(shell: &Shell) -> Result<()> {
    let library = library(shell)?;
    let bindings = generated(shell, "swift")?;
    let chroot = swift_chroot(shell)?;
    // One place for each checkout: two of them may run at once.
    let name = shell.root.file_name().context("the checkout has no name")?.to_string_lossy().into_owned();
    let inside = format!("/srv/answerkey/{name}");
    let work = chroot.join(inside.trim_start_matches('/'));
    for part in ["Sources", "Tests", "Example", "vectors", "lib"] {
        if work.join(part).exists() {
            fs::remove_dir_all(work.join(part))?;
        }
    }
    let package = shell.root.join("crates/ffi/swift");
    fs::create_dir_all(work.join("lib"))?;
    fs::copy(package.join("Package.swift"), work.join("Package.swift"))?;
    for part in ["Sources/AnswerKey", "Tests", "Example"] {
        copy_folder(&package.join(part), &work.join(part))?;
    }
    let (swift, native) = (work.join("Sources/AnswerKey/Generated"), work.join("Sources/AnswerKeyNative"));
    fs::create_dir_all(&swift)?;
    fs::create_dir_all(&native)?;
    for entry in fs::read_dir(&bindings)? {
        let path = entry?.path();
        let place = match path.extension().and_then(|ending| ending.to_str()) {
            Some("swift") => &swift,
            Some("h") => &native,
            _ => continue,
        };
        fs::copy(&path, place.join(path.file_name().context("no name")?))?;
    }
    fs::write(native.join("module.modulemap"), MODULE_MAP)?;
    copy_folder(&vectors(shell), &work.join("vectors"))?;
    fs::copy(&library, work.join("lib/libanswerkey_ffi.so"))?;
    let script = format!(
        "cd {inside} && ANSWERKEY_VECTORS={inside}/vectors swift test --disable-sandbox -Xlinker -L{inside}/lib -Xlinker -rpath -Xlinker {inside}/lib 2>&1"
    );
    let _mounted = Mounted::new(shell, &chroot)?;
    shell.run("chroot", [&*chroot.to_string_lossy(), "sh", "-c", &script])
}
