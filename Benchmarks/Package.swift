// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that what measuring needs stays out of the program.
let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(name: "empty"),
    .executableTarget(name: "start-up"),
    .executableTarget(name: "echo"),
    .target(name: "Peer"),
    .executableTarget(name: "round-trips", dependencies: ["Peer"]),
    .executableTarget(name: "resident-memory", dependencies: ["Peer"]),
    .executableTarget(name: "exploration"),
  ],
  swiftLanguageModes: [.v6]
)
