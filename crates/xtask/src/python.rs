//! `cargo xtask build-python`: CPython and SQLite from Debian's sources to the module that the sandbox ships, byte for byte the same each time.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::shell::{Shell, hex};

const SUITE: &str = "trixie";
const PACKAGES: &[&str] = &[
    "clang-19",
    "lld-19",
    "llvm-19",
    "wasi-libc",
    "libclang-rt-19-dev-wasm32",
    "binaryen",
    "dpkg-dev",
    "make",
    "python3.13",
    "tcl",
    "pkgconf",
    "xz-utils",
    "zstd",
];
const SOURCES: &[&str] = &["python3.13", "sqlite3"];

/// A folder in the user's cache: outside of the checkout, so that it outlives it.
pub fn cache_folder(name: &str) -> Result<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))
        .context("neither XDG_CACHE_HOME nor HOME is set")?;
    Ok(cache.join("answerkey").join(name))
}

/// Where the chroot is kept.
pub fn chroot_folder() -> Result<PathBuf> {
    cache_folder(SUITE)
}

/// Makes the chroot where it is missing.
fn prepare(shell: &Shell, chroot: &Path) -> Result<()> {
    if chroot.join("build/ready").exists() {
        return Ok(());
    }
    shell.need("debootstrap", "apt-get install -y debootstrap")?;
    fs::create_dir_all(chroot)?;
    shell.run("debootstrap", ["--variant=minbase", "--include=ca-certificates", SUITE, &chroot.to_string_lossy()])?;
    let list = chroot.join("etc/apt/sources.list");
    let binary = fs::read_to_string(&list)?;
    let source: String =
        binary.lines().filter(|line| line.starts_with("deb ")).map(|line| line.replacen("deb ", "deb-src ", 1) + "\n").collect();
    fs::write(&list, format!("{}\n{source}", binary.trim_end()))?;
    let _mounted = Mounted::new(shell, chroot)?;
    let install = format!(
        "apt-get update -q && apt-get install -y -q --no-install-recommends {} && mkdir -p /build && cd /build && apt-get source -q {} && touch ready",
        PACKAGES.join(" "),
        SOURCES.join(" ")
    );
    shell.run("chroot", [&*chroot.to_string_lossy(), "sh", "-c", &install])
}

/// The chroot's /proc, while this lives.
pub struct Mounted<'a> {
    shell: &'a Shell,
    place: PathBuf,
}

impl<'a> Mounted<'a> {
    pub fn new(shell: &'a Shell, chroot: &Path) -> Result<Self> {
        let place = chroot.join("proc");
        if !place.join("self").exists() {
            shell.run("mount", ["--bind", "/proc", &place.to_string_lossy()])?;
        }
        Ok(Self { shell, place })
    }
}

impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.shell.run("umount", [&*self.place.to_string_lossy()]) {
            eprintln!("{} is still mounted: {error}", self.place.display());
        }
    }
}

pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (entry, target) = (entry?, to);
        let place = target.join(entry.file_name());
        if entry.file_type()?.is_dir() { copy_folder(&entry.path(), &place)? } else { fs::copy(entry.path(), place).map(drop)? }
    }
    Ok(())
}

fn checksum(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Builds the module; with `check`, compares it with the committed one instead of replacing it.
pub fn build(shell: &Shell, root: &Path, check: bool) -> Result<()> {
    let chroot = chroot_folder()?;
    prepare(shell, &chroot)?;
    let folder = root.join("crates/sandbox/python");
    let work = chroot.join("build/answerkey");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    copy_folder(&folder, &work)?;
    let mounted = Mounted::new(shell, &chroot)?;
    let inside = chroot.to_string_lossy();
    shell.run("chroot", [&*inside, "sh", "/build/answerkey/build.sh"])?;
    let plain = fs::read(work.join("out/python.wasm"))?;
    let initialised = answerkey_sandbox::snapshot::initialise(&plain).map_err(anyhow::Error::msg)?;
    fs::write(work.join("out/initialised.wasm"), &initialised)?;
    // Level 22 with a window of 16 MiB; one thread, since the number of threads decides the bytes.
    let compress = "cd /build/answerkey/out && zstd -q -f --ultra -22 --single-thread --no-check initialised.wasm -o python.wasm.zst";
    shell.run("chroot", [&*inside, "sh", "-c", compress])?;
    let compressed = fs::read(work.join("out/python.wasm.zst"))?;
    let query = ["dpkg-query", "-W", "-f", "${Package} ${Version}\n"];
    let mut packages = shell.output("chroot", [&*inside].into_iter().chain(query).chain(PACKAGES.iter().copied()))?;
    // "source python3.13 3.13.5-2", from each description of a source package.
    let sources = r"cd /build && for file in *.dsc; do sed -n 's/^Source: \(.*\)/source \1/p; s/^Version: //p' $file | paste -sd' '; done";
    packages += &shell.output("chroot", [&*inside, "sh", "-c", sources])?;
    drop(mounted);
    let sums = format!(
        "{}  python.wasm (plain)\n{}  python.wasm (initialised)\n{}  python.wasm.zst\n",
        checksum(&plain),
        checksum(&initialised),
        checksum(&compressed)
    );
    println!("{sums}{packages}plain {} bytes, initialised {}, compressed {}", plain.len(), initialised.len(), compressed.len());
    if check {
        let committed = fs::read_to_string(folder.join("SHA256SUMS"))?;
        ensure!(committed == sums, "the build differs from the committed one:\n{committed}");
        println!("the same bytes as the committed module");
        return Ok(());
    }
    if compressed.len() > 3_800_000 {
        bail!("the compressed module has {} bytes, more than 3.8 MB", compressed.len());
    }
    fs::write(folder.join("python.wasm.zst"), &compressed)?;
    fs::write(folder.join("SHA256SUMS"), sums)?;
    fs::write(folder.join("PACKAGES.txt"), packages)?;
    Ok(())
}
