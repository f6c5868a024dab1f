import FoundationEssentials
import StrictJSON
import Testing

/// The published test suite for JSON parsers, if it lies beside a folder above this one.
struct ConformanceTests {
  /// The number of files in the suite: 95 to accept, 188 to reject, 35 left to the reader.
  private static let files = 95 + 188 + 35

  @Test(.enabled(if: suite != nil, "skipped: 318 files, shared/conformance/json is not here"))
  func `every file is accepted or rejected as the suite and the declared differences say`() throws {
    let suite = try #require(Self.suite)
    let names = try FileManager.default.contentsOfDirectory(atPath: suite)
      .filter { $0.hasSuffix(".json") }.sorted()
    #expect(names.count == Self.files)
    for name in names {
      let bytes = [UInt8](try #require(FileManager.default.contents(atPath: "\(suite)/\(name)")))
      let reason = reason(bytes)
      if name.hasPrefix("n_") {
        #expect(reason != nil, "\(name)")
      } else {
        #expect(reason == Self.differences[name], "\(name)")
      }
    }
  }

  /// The folder of the suite, found from here upwards.
  private static let suite: String? = {
    var folder = #filePath[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let suite = "\(folder)/shared/conformance/json"
      if FileManager.default.fileExists(atPath: suite) { return suite }
    }
    return nil
  }()

  /// The `y_` and `i_` files that are rejected, and why; all others are accepted.
  private static let differences: [String: JSON.Reason] = [
    "y_object_duplicated_key.json": .duplicateName,
    "y_object_duplicated_key_and_value.json": .duplicateName,
    "i_object_key_lone_2nd_surrogate.json": .loneSurrogate,
    "i_string_1st_surrogate_but_2nd_missing.json": .loneSurrogate,
    "i_string_1st_valid_surrogate_2nd_invalid.json": .loneSurrogate,
    "i_string_UTF-16LE_with_BOM.json": .utf8,
    "i_string_UTF-8_invalid_sequence.json": .utf8,
    "i_string_UTF8_surrogate_U+D800.json": .utf8,
    "i_string_incomplete_surrogate_and_escape_valid.json": .loneSurrogate,
    "i_string_incomplete_surrogate_pair.json": .loneSurrogate,
    "i_string_incomplete_surrogates_escape_valid.json": .loneSurrogate,
    "i_string_invalid_lonely_surrogate.json": .loneSurrogate,
    "i_string_invalid_surrogate.json": .loneSurrogate,
    "i_string_invalid_utf-8.json": .utf8,
    "i_string_inverted_surrogates_U+1D11E.json": .loneSurrogate,
    "i_string_iso_latin_1.json": .utf8,
    "i_string_lone_second_surrogate.json": .loneSurrogate,
    "i_string_lone_utf8_continuation_byte.json": .utf8,
    "i_string_not_in_unicode_range.json": .utf8,
    "i_string_overlong_sequence_2_bytes.json": .utf8,
    "i_string_overlong_sequence_6_bytes.json": .utf8,
    "i_string_overlong_sequence_6_bytes_null.json": .utf8,
    "i_string_truncated-utf-8.json": .utf8,
    "i_string_utf16BE_no_BOM.json": .utf8,
    "i_string_utf16LE_no_BOM.json": .utf8,
    "i_structure_500_nested_arrays.json": .tooDeep,
    "i_structure_UTF-8_BOM_empty_object.json": .byteOrderMark,
  ]
}
