import StrictJSON
import Testing

/// Why the bytes are not read, nil if they are.
func fault(_ bytes: [UInt8], limits: JSON.Limits = JSON.Limits()) -> JSON.Fault? {
  do throws(JSON.Fault) {
    _ = try JSON(reading: bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

/// The reason alone.
func reason(_ bytes: [UInt8]) -> JSON.Reason? { fault(bytes)?.reason }

/// A text that is expected to be right.
func json(_ text: String) throws -> JSON { try JSON(reading: Array(text.utf8)) }

/// A text with a fault, and what is expected to be thrown for it.
struct Faulty: CustomTestStringConvertible, Sendable {
  let bytes: [UInt8]
  let expected: JSON.Fault

  /// `marked` is the text with a caret `‸` before the fault.
  init(_ reason: JSON.Reason, _ marked: String) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    bytes = parts.flatMap { Array($0.utf8) }
    expected = JSON.Fault(reason, at: parts[0].utf8.count)
  }

  init(_ reason: JSON.Reason, at offset: Int, _ bytes: [UInt8]) {
    self.bytes = bytes
    expected = JSON.Fault(reason, at: offset)
  }

  var testDescription: String {
    "\(expected.reason) at \(expected.offset): \(String(decoding: bytes.prefix(40), as: UTF8.self))"
  }
}
