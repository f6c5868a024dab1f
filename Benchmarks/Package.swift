// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that what measuring needs stays out of the program. What is measured
// in process is built from the program's own sources, to which some folders here are links.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")
  ],
  targets: [
    .executableTarget(name: "empty"),
    .executableTarget(name: "start-up"),
    .executableTarget(name: "echo"),
    .target(name: "Peer"),
    .executableTarget(name: "round-trips", dependencies: ["Peer"]),
    .executableTarget(name: "resident-memory", dependencies: ["Peer"]),
    .executableTarget(name: "exploration"),
    .target(name: "DialogueCore"),
    .target(name: "Fluent"),
    .target(name: "Localization", dependencies: ["Fluent"], exclude: ["Data/generate.py"]),
    .target(name: "DialogueContent", dependencies: ["DialogueCore", "Fluent", "Localization"]),
    .target(name: "StrictJSON"),
    .target(
      name: "DialogueServer",
      dependencies: [
        "DialogueContent", "DialogueCore", "Localization", "StrictJSON",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "turns",
      dependencies: ["DialogueContent", "DialogueCore", "DialogueServer", "Fluent", "Localization"]),
  ],
  swiftLanguageModes: [.v6]
)

// The program's sources are written for these.
for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
