import Foundation
import Testing

@testable import Fluent

/// The reference files of Fluent Syntax 1.0, where the checkout stands beside them.
enum Conformance {
  /// How many files the reference has; fewer would mean that some are not compared.
  static let count = 39

  /// `shared/conformance/fluent-syntax` in the nearest folder upwards that has one.
  static let folder: URL? = {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    while folder.path.count > 1 {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "shared/conformance/fluent-syntax")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }()

  /// The names of all `.ftl` files without their ending.
  static let names: [String] = {
    guard let folder,
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return files.filter { $0.hasSuffix(".ftl") }.map { String($0.dropLast(4)) }.sorted()
  }()

  static func source(_ name: String) throws -> [UInt8] {
    let folder = try #require(folder)
    return [UInt8](try Data(contentsOf: folder.appending(path: name + ".ftl")))
  }

  /// The expected tree, with the keys of its objects sorted.
  static func expected(_ name: String) throws -> String {
    let folder = try #require(folder)
    let data = try Data(contentsOf: folder.appending(path: name + ".json"))
    return try canonical(JSONSerialization.jsonObject(with: data))
  }

  /// JSON with sorted keys, so that two trees are equal exactly if their texts are.
  static func canonical(_ tree: Any) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: tree, options: [.sortedKeys, .prettyPrinted])
    return String(decoding: data, as: UTF8.self)
  }
}
