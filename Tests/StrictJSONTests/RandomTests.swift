import Properties
import StrictJSON
import TestSupport
import Testing

/// Random values and random damage; the seeds are the arguments.
struct RandomTests {
  @Test(arguments: Array(1...40 as ClosedRange<UInt64>))
  func `what was written is read as the same value`(_ seed: UInt64) throws {
    var random = Seeded(seed)
    for ascii in [false, true] {
      let tree = Tree.random(depth: 5, &random)
      var writer = JSONWriter(ascii: ascii)
      tree.write(&writer)
      let value = try JSON(reading: writer.bytes)
      #expect(Tree(value) == tree)
      var again = JSONWriter(ascii: ascii)
      Tree(value).write(&again)
      #expect(again.bytes == writer.bytes)
    }
  }

  @Test(arguments: Array(1...20 as ClosedRange<UInt64>))
  func `damaged bytes are read or refused, never more`(_ seed: UInt64) throws {
    var random = Seeded(seed)
    var writer = JSONWriter(ascii: seed.isMultiple(of: 2))
    Tree.random(depth: 4, &random).write(&writer)
    writer.endLine()
    for _ in 0..<200 {
      var bytes = writer.bytes
      for _ in 0...Int.random(in: 0..<4, using: &random) { damage(&bytes, &random) }
      #expect(Property.json.fault(bytes) == nil, "\(bytes)")
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout Seeded) {
    let telling = Array("{}[]\",:\\u0dD8e-.+1tfn \n".utf8) + [0, 0xEF, 0xBB, 0xBF, 0xED, 0xFF]
    let at = Int.random(in: 0...bytes.count, using: &random)
    let byte = telling.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.insert(byte, at: at)
    case 1 where at < bytes.count: bytes[at] = byte
    case 2 where at < bytes.count: bytes.remove(at: at)
    default: bytes.removeSubrange(at..<min(bytes.count, at + 3))
    }
  }
}

/// A value as the tests build it.
private indirect enum Tree: Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Compared by scalars, since `String` takes composed and decomposed forms for the same.
  case string([Unicode.Scalar])
  case array([Tree])
  case object([Member])

  struct Member: Hashable {
    let name: [Unicode.Scalar]
    let value: Tree
  }

  init(_ json: JSON) {
    switch json.kind {
    case .null: self = .null
    case .bool: self = .bool(json.bool ?? false)
    case .number: self = json.integer?.value.map(Tree.integer) ?? .null
    case .string: self = .string(Self.scalars(json))
    case .array: self = .array(json.elements.map(Tree.init))
    case .object:
      self = .object(
        json.members.map { Member(name: Self.scalars($0.name), value: Tree($0.value)) })
    }
  }

  private static func scalars(_ json: JSON) -> [Unicode.Scalar] {
    Array((json.string ?? "").unicodeScalars)
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  func write(_ writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let bool): writer.value(bool)
    case .integer(let integer): writer.value(integer)
    case .string(let scalars): writer.value(Self.text(scalars))
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(&writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.name(Self.text(member.name))
        member.value.write(&writer)
      }
      writer.endObject()
    }
  }

  static func random(depth: Int, _ random: inout Seeded) -> Tree {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2:
      let largest = (1 << 53) - 1
      return .integer(Int.random(in: -largest...largest, using: &random))
    case 3: return .string(randomText(&random))
    case 4, 5:
      let count = Int.random(in: 0..<6, using: &random)
      return .array((0..<count).map { _ in self.random(depth: depth - 1, &random) })
    default:
      let count = Int.random(in: 0..<24, using: &random)
      let names = Set((0..<count).map { _ in randomText(&random) }).sorted { text($0) < text($1) }
      return .object(
        names.map { Member(name: $0, value: self.random(depth: depth - 1, &random)) })
    }
  }

  private static func randomText(_ random: inout Seeded) -> [Unicode.Scalar] {
    let bounds: [ClosedRange<UInt32>] = [
      0...0x7F, 0x61...0x66, 0x80...0x7FF, 0x2000...0x2070, 0x800...0xFFFF, 0x1_0000...0x10_FFFF,
    ]
    return (0..<Int.random(in: 0..<12, using: &random)).compactMap { _ in
      let range = bounds[Int.random(in: bounds.indices, using: &random)]
      return Unicode.Scalar(UInt32.random(in: range, using: &random))
    }
  }
}
