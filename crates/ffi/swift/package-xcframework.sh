#!/bin/sh
# Makes AnswerKeyNative.xcframework and the generated Swift, so that Package.swift builds on Apple platforms. Needs macOS with Xcode and rustup.
# NOT RUN by the project's tests, which have neither: see docs/mobile.md.
set -eu

package=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$package/../../.." && pwd)
work="$root/target/xcframework"
cd "$root"

rustup target add aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin
for target in aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin; do
    cargo rustc --locked --release --package answerkey-ffi --lib --crate-type staticlib --target "$target"
done

cargo xtask bindings swift "$work/swift"
rm -rf "$work/headers" "$package/AnswerKeyNative.xcframework" "$package/Sources/AnswerKey/Generated"
mkdir -p "$work/headers" "$work/simulator" "$package/Sources/AnswerKey/Generated"
cp "$work"/swift/*.h "$work/headers/"
cp "$work"/swift/*.swift "$package/Sources/AnswerKey/Generated/"
cat > "$work/headers/module.modulemap" <<'MAP'
module AnswerKeyModelFFI {
    header "AnswerKeyModelFFI.h"
    export *
}

module AnswerKeyFunctionsFFI {
    header "AnswerKeyFunctionsFFI.h"
    export *
}
MAP

# One file for both kinds of simulator: an xcframework takes one library a platform.
lipo -create -output "$work/simulator/libanswerkey_ffi.a" \
    target/aarch64-apple-ios-sim/release/libanswerkey_ffi.a target/x86_64-apple-ios/release/libanswerkey_ffi.a
xcodebuild -create-xcframework \
    -library target/aarch64-apple-ios/release/libanswerkey_ffi.a -headers "$work/headers" \
    -library "$work/simulator/libanswerkey_ffi.a" -headers "$work/headers" \
    -library target/aarch64-apple-darwin/release/libanswerkey_ffi.a -headers "$work/headers" \
    -output "$package/AnswerKeyNative.xcframework"
