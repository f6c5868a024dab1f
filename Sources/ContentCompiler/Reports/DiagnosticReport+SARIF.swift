import DialogueCore
import StrictJSON

extension DiagnosticReport {
  /// One run in the Static Analysis Results Interchange Format 2.1.0 (OASIS), ended by LF.
  package var sarif: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.array("runs", [()]) { writer, _ in
        writer.object { writer in
          writer.object("tool") { $0.object("driver", Self.driver) }
          // Section 3.14.17: a column counts characters as people see them, nearest to this.
          writer.member("columnKind", "unicodeCodePoints")
          writer.array("results", shown) { writer, diagnostic in
            writer.object { $0.result(diagnostic) }
          }
        }
      }
    }
    return writer.line
  }

  private static func driver(_ writer: inout JSONWriter) {
    writer.member("name", "lotsen")
    writer.array("rules", Rule.all) { writer, rule in
      writer.object { writer in
        writer.member("id", rule.id.name)
        writer.text("shortDescription", rule.summary)
        writer.text("help", rule.explanation)
        writer.object("defaultConfiguration") { $0.member("level", rule.severity.rawValue) }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func result(_ diagnostic: Diagnostic) {
    member("ruleId", diagnostic.rule.name)
    // Every diagnostic is a fault of a rule; -1 is the standard's word for none.
    member("ruleIndex", Rule.all.firstIndex { $0.id == diagnostic.rule } ?? -1)
    member("level", diagnostic.severity.rawValue)
    text("message", diagnostic.whole)
    array("locations", [diagnostic]) { writer, diagnostic in
      writer.object { writer in
        writer.object("physicalLocation") { writer in
          writer.object("artifactLocation") { $0.member("uri", diagnostic.file.asRelativeURI) }
          writer.object("region") {
            $0.member("startLine", diagnostic.line)
            $0.member("startColumn", diagnostic.column)
          }
        }
      }
    }
  }

  /// A message of SARIF.
  fileprivate mutating func text(_ name: String, _ text: String) {
    object(name) { $0.member("text", text) }
  }
}

extension String {
  /// With everything but letters, digits, `/` and `-._~` as per cent and two hex digits (RFC 3986).
  fileprivate var asRelativeURI: String {
    utf8.reduce(into: "") { uri, byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII && scalar.properties.isAlphabetic || "0123456789/-._~".utf8.contains(byte)
      if isPlain {
        uri.unicodeScalars.append(scalar)
      } else {
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
