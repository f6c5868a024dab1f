// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that what fuzzing needs stays out of the program. The modules are links
// to the program's sources: they are built anew, so that each way through them is counted.
let package = Package(
  name: "fuzzing",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "DialogueCore"),
    .target(name: "Fluent"),
    .target(name: "StrictJSON"),
    .target(name: "Localization", dependencies: ["Fluent"], exclude: ["Data/generate.py"]),
    .target(name: "DialogueContent", dependencies: ["DialogueCore", "Localization", "Fluent"]),
    .target(
      name: "ContentCompiler",
      dependencies: ["DialogueContent", "StrictJSON", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "DialogueServer",
      dependencies: [
        "DialogueContent", "StrictJSON", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "TestSupport", dependencies: ["ContentCompiler"]),
    .target(name: "Properties", dependencies: ["TestSupport", "DialogueServer"]),
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(name: "fuzz", dependencies: ["Properties", "CFuzzer"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
