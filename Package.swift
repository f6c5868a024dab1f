// swift-tools-version: 6.2

import PackageDescription

// The layers of the program, lowest first. An arrow never goes up or sideways; the imports that
// each module may use are listed and checked in Tests/ArchitectureTests.
let package = Package(
  name: "lotsen",
  products: [
    .executable(name: "lotsen", targets: ["lotsen"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // 0: no dependencies
    .target(name: "DialogueCore"),
    .target(name: "Fluent"),
    .target(name: "StrictJSON"),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    // 1: languages
    .target(name: "Localization", dependencies: ["Fluent"], exclude: ["Data/generate.py"]),
    // 2: a dialogue in words
    .target(name: "DialogueContent", dependencies: ["DialogueCore", "Localization", "Fluent"]),
    // 3: files in, recorded walks, programs, people
    .target(
      name: "ContentCompiler",
      dependencies: ["DialogueContent", "StrictJSON", .product(name: "Yams", package: "Yams")]),
    .target(name: "Transcripts", dependencies: ["DialogueContent", "StrictJSON"]),
    .target(
      name: "DialogueServer",
      dependencies: [
        "DialogueContent", "StrictJSON", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "DialogueShell", dependencies: ["DialogueContent"]),
    // 4: the program
    .executableTarget(
      name: "lotsen",
      dependencies: [
        "ContentCompiler", "Transcripts", "DialogueServer", "DialogueShell", "CReadline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Tests
    .target(name: "TestSupport", dependencies: ["ContentCompiler"], path: "Tests/TestSupport"),
    .target(
      name: "Properties", dependencies: ["TestSupport", "DialogueServer"],
      path: "Tests/Properties"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "DialogueCoreTests", dependencies: ["DialogueCore", "TestSupport"]),
    .testTarget(
      name: "FluentTests", dependencies: ["Fluent", "Properties", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(
      name: "StrictJSONTests", dependencies: ["StrictJSON", "Properties", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(name: "LocalizationTests", dependencies: ["Localization", "TestSupport"]),
    .testTarget(name: "DialogueContentTests", dependencies: ["DialogueContent", "TestSupport"]),
    .testTarget(
      name: "ContentCompilerTests",
      dependencies: ["ContentCompiler", "StrictJSON", "Properties", "TestSupport"],
      exclude: ["Rules", "Corpus"]),
    .testTarget(name: "TranscriptsTests", dependencies: ["Transcripts", "TestSupport"]),
    .testTarget(
      name: "DialogueServerTests",
      dependencies: ["DialogueServer", "Fluent", "Properties", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(name: "DialogueShellTests", dependencies: ["DialogueShell", "TestSupport"]),
    .testTarget(name: "ProgramTests", dependencies: ["TestSupport", "lotsen"]),
    .testTarget(name: "ServeTests", dependencies: ["TestSupport", "lotsen"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
