//! `cargo xtask cross`: static libraries for iOS and Android, built with std from source; their symbols and what they add to an app.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::bindings;
use crate::python::cache_folder;
use crate::shell::Shell;

/// Debian 12's compiler for its browsers, with what it needs; it comes with the sources of std, for targets that no package holds a std for.
const PACKAGES: &[&str] = &[
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "libstd-rust-web-dev",
    "libstd-rust-web-1.96",
    "libllvm22",
    "libgit2-1.5",
    "libmbedtls14",
    "libmbedx509-1",
    "libmbedcrypto7",
    "libssh2-1",
    "libhttp-parser2.9",
];
const TARGETS: [&str; 2] = ["aarch64-apple-ios", "aarch64-linux-android"];
/// What the library may add to an app, the interpreter and all content included.
const MOST_BYTES: u64 = 12_000_000;

/// The compiler's `usr`, unpacked into the cache: it is not installed, and stays out of the way of other compilers.
fn compiler(shell: &Shell) -> Result<PathBuf> {
    let folder = cache_folder("rustc-web")?;
    let ready = folder.join("answerkey-ready");
    if !ready.exists() {
        ensure!(
            shell.has("apt-get") && shell.has("dpkg"),
            "the cross builds need Debian 12: apt-get download {} and dpkg -x into {}",
            PACKAGES.join(" "),
            folder.display()
        );
        let packages = folder.join("packages");
        fs::create_dir_all(&packages)?;
        let script = format!(
            "cd '{}' && apt-get update -q && apt-get download {} && for file in *.deb; do dpkg -x \"$file\" ..; done && rm -- *.deb",
            packages.display(),
            PACKAGES.join(" ")
        );
        shell.run("sh", ["-c", &script])?;
        fs::write(&ready, PACKAGES.join("\n"))?;
    }
    Ok(folder.join("usr"))
}

/// Builds the static library for one target, in a folder of its own, so that all of them can be built at once.
fn build(shell: &Shell, compiler: &Path, target: &str) -> Result<PathBuf> {
    let work = shell.root.join("target/cross").join(target);
    let arguments =
        ["rustc", "--locked", "-Zbuild-std=std,panic_abort", "--target", target, "--release", "--package", "answerkey-ffi", "--lib"];
    let cargo = compiler.join("bin/cargo").to_string_lossy().into_owned();
    let mut command = shell.command(&cargo, arguments.into_iter().chain(["--crate-type", "staticlib"]));
    command
        .env("RUSTC", compiler.join("bin/rustc"))
        .env("RUSTC_BOOTSTRAP", "1")
        .env("LD_LIBRARY_PATH", compiler.join("lib/x86_64-linux-gnu"))
        .env("CARGO_TARGET_DIR", &work);
    // What rustup and an outer cargo set would lead to another compiler.
    for name in ["RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "RUSTFLAGS", "CARGO"] {
        command.env_remove(name);
    }
    shell.finish(&mut command)?;
    Ok(work.join(target).join("release/libanswerkey_ffi.a"))
}

/// The libraries for all targets. The last steps of a build use one core only: the other one builds for the next target meanwhile.
fn build_all(shell: &Shell) -> Result<Vec<(&'static str, PathBuf)>> {
    let compiler = compiler(shell)?;
    std::thread::scope(|scope| {
        let builds = TARGETS.map(|target| {
            let compiler = &compiler;
            (target, scope.spawn(move || build(shell, compiler, target)))
        });
        let library =
            |build: std::thread::ScopedJoinHandle<'_, Result<PathBuf>>| build.join().map_err(|_| anyhow!("a thread ended early"))?;
        builds.into_iter().map(|(target, build)| Ok((target, library(build)?))).collect()
    })
}

/// The interface's symbols among those that a program lists.
fn symbols(shell: &Shell, arguments: &[&str]) -> Result<BTreeSet<String>> {
    let mut command = shell.command("llvm-nm", arguments);
    let output = command.output().context("cannot start llvm-nm")?;
    ensure!(output.status.success(), "llvm-nm {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let names = text.lines().filter_map(|line| line.split_whitespace().last()).map(|name| name.trim_start_matches('_'));
    Ok(names.filter(|name| name.starts_with("uniffi_answerkey") || name.starts_with("ffi_answerkey")).map(str::to_owned).collect())
}

/// Links a library that exports the interface and nothing else, without what it does not need. System symbols stay open: there is no SDK here.
fn link(shell: &Shell, target: &str, library: &Path, names: &BTreeSet<String>) -> Result<PathBuf> {
    let folder = library.parent().context("no folder")?;
    let exports = folder.join("exports.txt");
    let apple = target.contains("apple");
    let (program, out) = if apple { ("lld", folder.join("linked.dylib")) } else { ("lld", folder.join("linked.so")) };
    let mut command = Command::new(program);
    command.current_dir(folder).args(["-flavor", if apple { "darwin" } else { "gnu" }]).arg("-o").arg(&out);
    if apple {
        fs::write(&exports, names.iter().map(|name| format!("_{name}\n")).collect::<String>())?;
        command.args(["-arch", "arm64", "-platform_version", "ios", "15.0", "17.0", "-dylib", "-dead_strip", "-S"]);
        command.args(["-undefined", "dynamic_lookup", "-exported_symbols_list"]).arg(&exports);
    } else {
        fs::write(&exports, format!("{{ global: {} local: *; }};", names.iter().map(|name| format!("{name};")).collect::<String>()))?;
        command.args(["-m", "aarch64linux", "-shared", "--gc-sections", "--strip-all", "--version-script"]).arg(&exports);
    }
    for name in names {
        command.args(["-u", &if apple { format!("_{name}") } else { name.clone() }]);
    }
    shell.finish(command.arg(library))?;
    if apple {
        // Local symbols, as Xcode strips them from a product that is archived.
        shell.run("llvm-strip", ["-x", &out.to_string_lossy()])?;
    }
    Ok(out)
}

/// What Android's C library has beside, or by another name than, the emulator's: where `errno` lies, and system properties (the standard library asks one
/// for the model of the processor, before it tells features; there are none here, and the answer's length is 0).
const SHIM: &str = "int *__errno_location(void);
int *__errno(void);
int *__errno(void) { return __errno_location(); }
int __system_property_get(const char *name, char *value);
int __system_property_get(const char *name, char *value) { (void)name; *value = 0; return 0; }
";

/// Runs the C test with Android's library in an emulator of its processor. The C library is Debian's, not Android's: what this shows is that the
/// compiled code, the interpreter above all, does its work on 64-bit ARM.
fn emulate(shell: &Shell, library: &Path) -> Result<()> {
    shell.need("aarch64-linux-gnu-gcc", "apt-get install -y --no-install-recommends gcc-aarch64-linux-gnu libc6-dev-arm64-cross")?;
    shell.need("qemu-aarch64-static", "apt-get install -y --no-install-recommends qemu-user-static")?;
    let headers = shell.root.join("target/bindings/swift");
    bindings::generate(shell, "swift", &headers)?;
    let folder = library.parent().context("no folder")?;
    let (shim, program) = (folder.join("shim.c"), folder.join("smoke").to_string_lossy().into_owned());
    fs::write(&shim, SHIM)?;
    let source = shell.root.join("crates/ffi/tests/smoke.c");
    let (version, include) = (format!("-DANSWERKEY_VERSION=\"{}\"", env!("CARGO_PKG_VERSION")), format!("-I{}", headers.display()));
    let mut command = shell.command("aarch64-linux-gnu-gcc", ["-std=c11", "-static", &version, &include, "-o", &program]);
    shell.finish(command.args([&source, &shim, library]).args(["-lpthread", "-lm"]))?;
    shell.run("qemu-aarch64-static", [&program])
}

/// Builds, checks and measures for all targets.
pub fn test(shell: &Shell) -> Result<()> {
    shell.need("lld", "apt-get install -y lld")?;
    shell.need("llvm-nm", "apt-get install -y llvm")?;
    let host = bindings::library(shell)?.to_string_lossy().into_owned();
    let expected = symbols(shell, &["--dynamic", "--defined-only", &host])?;
    ensure!(expected.len() > 20, "only {} symbols in {host}", expected.len());
    for (target, library) in build_all(shell)? {
        if target.contains("android") {
            emulate(shell, &library)?;
        }
        let linked = link(shell, target, &library, &expected)?;
        // Looked up in what was linked: a symbol that is listed there is defined there, and an app will find it.
        let tables: &[&str] = if target.contains("apple") { &["--extern-only"] } else { &["--dynamic"] };
        let place = linked.to_string_lossy();
        let found = symbols(shell, &[tables, &["--defined-only", &place]].concat())?;
        let missing: Vec<_> = expected.difference(&found).cloned().collect();
        ensure!(missing.is_empty(), "{target}: these symbols are missing: {}", missing.join(", "));
        let (bytes, archive) = (fs::metadata(&linked)?.len(), fs::metadata(&library)?.len());
        println!("{target}: {} symbols, {bytes} bytes linked and stripped, archive {archive} bytes", expected.len());
        if bytes > MOST_BYTES {
            bail!("{target}: the library adds {bytes} bytes to an app, more than {MOST_BYTES}");
        }
    }
    println!("{} passed, 0 failed", TARGETS.len());
    Ok(())
}
