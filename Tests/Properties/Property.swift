import FoundationEssentials
import TestSupport

/// Something that holds whatever the bytes are; tests try some of them, `make fuzz` tries millions.
package struct Property: Sendable {
  package let name: String
  /// Sound bytes to begin with.
  package let seeds: [[UInt8]]
  /// What does not hold, as a sentence; nil if everything does.
  package let fault: @Sendable ([UInt8]) -> String?
  private let tests: String
  private let conformance: String?

  /// - Parameter tests: the folder below `Tests` with the corpus.
  /// - Parameter conformance: a folder of public test data whose files are worth trying.
  init(
    _ name: String, tests: String, conformance: String? = nil, seeds: [[UInt8]],
    fault: @escaping @Sendable ([UInt8]) -> String?
  ) {
    self.name = name
    self.tests = tests
    self.conformance = conformance
    self.seeds = seeds
    self.fault = fault
  }

  /// Every property, in the order of the modules they are about, lowest first.
  package static let all: [Property] = [.json, .fluent, .content, .frames, .token]
}

extension Property {
  /// Bytes that a test tries, with the name of their file.
  package struct Sample: CustomStringConvertible, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package var description: String { name }
  }

  /// The seeds, and what is kept under `Tests/…/Corpus`: bytes at which the property once did not
  /// hold, or that are apt to break it.
  package var samples: [Sample] {
    let folder = ProjectFolder.path("Tests/\(tests)/Corpus/\(name)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let kept = names.sorted().compactMap { name in
      ProjectFolder.bytes("\(folder)/\(name)").map { Sample(name: name, bytes: $0) }
    }
    return seeds.enumerated().map { Sample(name: "seed-\($0.offset)", bytes: $0.element) } + kept
  }

  /// Where the public test data lies; nil where it was not checked out or there is none.
  package var publicFolder: String? { conformance.flatMap(ProjectFolder.conformance) }
}
