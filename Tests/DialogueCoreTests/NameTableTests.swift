import TestSupport
import Testing

@testable import DialogueCore

struct NameTableTests {
  @Test(arguments: [0, 1, 2, 3, 64, 1_000])
  func `A name is found at its first position, and no other name at all`(_ count: Int) {
    var random = Seeded(0x7AB1E)
    // Few letters and short names, so that some come twice and many begin alike.
    func name() -> String {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        ["a", "b", "."][Int.random(in: 0..<3, using: &random)]
      }.joined()
    }
    let names = (0..<count).map { _ in name() }
    let table = NameTable(names)
    for tried in names + (0..<500).map({ _ in name() }) {
      #expect(table[tried.utf8.span] == names.firstIndex(of: tried), "\(tried)")
    }
  }
}
