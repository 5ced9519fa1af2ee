// swift-tools-version: 5.9
// The Swift package of answerkey. The generated Swift and the native library are put beside it: on Apple platforms by `package-xcframework.sh`, on Linux by
// `cargo xtask test swift`. See docs/mobile.md.
import PackageDescription

#if os(Linux)
let native: [Target] = [.systemLibrary(name: "AnswerKeyNative", path: "Sources/AnswerKeyNative")]
#else
let native: [Target] = [.binaryTarget(name: "AnswerKeyNative", path: "AnswerKeyNative.xcframework")]
#endif

let package = Package(
    name: "AnswerKey",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "AnswerKey", targets: ["AnswerKey"])],
    targets: native + [
        .target(name: "AnswerKey", dependencies: ["AnswerKeyNative"]),
        .target(name: "AnswerKeyExample", dependencies: ["AnswerKey"], path: "Example"),
        .testTarget(name: "AnswerKeyTests", dependencies: ["AnswerKey", "AnswerKeyExample"]),
    ]
)
