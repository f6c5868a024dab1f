import ContentCompiler
import Fluent
import TestSupport

extension Property {
  /// A file never traps, loses no byte, is written as it was read, and all of it can be formatted.
  package static let fluent = Property(
    "fluent", tests: "FluentTests", conformance: "fluent-syntax",
    seeds: [Array(fluentSample.utf8)]
      + SampleContent().contentFiles.files.filter { $0.path.hasSuffix(".ftl") }.map(\.bytes)
  ) { bytes in
    let resource = Resource.parse(bytes)
    let written = Array(resource.serialized().utf8)
    let again = Resource.parse(written)
    guard Array(again.serialized().utf8) == written else { return "it is written otherwise again" }
    guard parts(of: again) == parts(of: resource) else { return "what was written says less" }
    let isInPlace = resource.junk.allSatisfy { junk in
      junk.span.upperBound <= bytes.count
        && junk.span.lowerBound...bytes.count ~= junk.fault.offset
        && junk.text == String(decoding: bytes[junk.span], as: UTF8.self)
    }
    return isInPlace ? nil : "junk is not what stands in its place"
  }

  /// The entries in short, and every text in words.
  private static func parts(of resource: Resource) -> [String] {
    var bundle = Bundle()
    let duplicates = bundle.add(resource)
    let texts = bundle.messageIDs.flatMap { id -> [Formatted] in
      let attributes = bundle.message(id)?.attributes ?? []
      return ([nil] + attributes.map(\.id.name)).compactMap { attribute in
        bundle.format(id, attribute: attribute, arguments: ["n": .number(1), "sel": .text("key")])
      }
    }
    return resource.entries.map(summary) + duplicates.map(\.name)
      + texts.map { "\($0.text) \($0.faults)" }
  }

  private static func summary(of entry: Entry) -> String {
    switch entry {
    case .message(let message): "\(message.id.name) \(message.comment?.text ?? "")"
    case .term(let term): "-\(term.id.name) \(term.comment?.text ?? "")"
    case .comment(let comment): "\(comment.level) \(comment.text)"
    case .junk(let junk): junk.text
    }
  }

  private static let fluentSample = """
    ### About
    # Attached
    key = Some { $text } and { NUMBER($n, minimumFractionDigits: 2) }
        over lines { "\\u00e5\\"" }
        .attr = { $n ->
            [0] none
            [one] { -term(case: "x") }
           *[other] many { key.attr }
        }
    -term = { $case ->
       *[x] X
    }
    ## Group

    bad = { $x
    last = end
    """
}
