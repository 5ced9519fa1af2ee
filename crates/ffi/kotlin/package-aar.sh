#!/bin/sh
# Makes the AAR: native libraries for Android, the generated Kotlin, then Gradle. Needs rustup, the Android SDK and NDK (ANDROID_NDK_HOME), Gradle.
# NOT RUN by the project's tests, which have none of these: see docs/mobile.md.
set -eu

package=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$package/../../.." && pwd)
cd "$root"
: "${ANDROID_NDK_HOME:?set it to the folder of the Android NDK}"
api=26

host=$(ls "$ANDROID_NDK_HOME/toolchains/llvm/prebuilt" | head -n 1)
tools="$ANDROID_NDK_HOME/toolchains/llvm/prebuilt/$host/bin"
export CARGO_TARGET_AARCH64_LINUX_ANDROID_LINKER="$tools/aarch64-linux-android$api-clang"
export CARGO_TARGET_X86_64_LINUX_ANDROID_LINKER="$tools/x86_64-linux-android$api-clang"
# Pages of 16 KiB, as newer devices have them.
export RUSTFLAGS="-C link-arg=-Wl,-z,max-page-size=16384"

rm -rf "$package/build/jniLibs"
rustup target add aarch64-linux-android x86_64-linux-android
for pair in aarch64-linux-android:arm64-v8a x86_64-linux-android:x86_64; do
    target=${pair%%:*}
    folder="$package/build/jniLibs/${pair##*:}"
    cargo build --locked --release --package answerkey-ffi --lib --target "$target"
    mkdir -p "$folder"
    cp "target/$target/release/libanswerkey_ffi.so" "$folder/"
done
unset RUSTFLAGS

cargo xtask bindings kotlin "$package/build/generated/uniffi"
cd "$package"
gradle assembleRelease
