import DialogueCore
import StrictJSON
import Testing

@testable import DialogueServer

struct DiscoveryTests {
  @Test func `Discovery says what there is, with the same bytes each time`() throws {
    var peer = Peer { $0.version = "1.2.3" }
    let first = try peer.call("lotsen/discover")
    #expect(
      first.text == #"""
        {"server":{"name":"lotsen","version":"1.2.3"},"protocols":[1],"edition":{"hash":"0123456789abcdef","published":"2026-11-02","oldestSource":"2018-11","unchecked":2},"languages":[{"tag":"sv","name":"Svenska","direction":"ltr","complete":true,"reviewed":"2026-11-01"},{"tag":"sv-simple","name":"Lätt svenska","direction":"ltr","complete":false,"reviewed":null},{"tag":"en","name":"English","direction":"ltr","complete":false,"reviewed":null},{"tag":"ar","name":"العربية","direction":"rtl","complete":false,"reviewed":null}],"limits":{"frameIn":262144,"frameOut":1048576,"depth":32,"members":256,"elements":1024,"string":65536,"number":1000,"id":128,"method":64,"waitingFrames":64,"waitingBytes":4194304,"session":8192,"answers":200,"binding":256,"text":65536,"pageSize":100,"idleLife":7200,"wholeLife":86400},"features":[],"sessionKey":"persistent"}
        """#)
    #expect(try peer.call("lotsen/discover").text == first.text)
    var other = Peer(keys: nil) {
      $0.isASCII = true
      $0.requiresBinding = true
      $0.staff = .init { _ in CheckReport(diagnostics: []) }
    }
    let discovery = try other.call("lotsen/discover")
    #expect(discovery["features"]?.text == #"["staff","binding-required","ascii"]"#)
    #expect(discovery["sessionKey"]?.string == "ephemeral")
  }

  @Test func `The dialogues are listed without the safety dialogue`() throws {
    var peer = Peer()
    #expect(
      try peer.call("dialogue/list").text == #"""
        {"language":"sv","direction":"ltr","dialogues":[{"id":"find-way","title":"Hitta rätt","summary":"När du inte vet.","questions":{"min":1,"max":8}},{"id":"mornings","title":"Svåra morgnar","summary":"När morgonen är svår.","questions":{"min":5,"max":6}}]}
        """#)
  }

  @Test func `The OpenRPC document has every method with its parameters in order`() throws {
    var peer = Peer()
    let document = try peer.call("rpc.discover")
    #expect(document.text == String(decoding: Schema.openRPC, as: UTF8.self))
    #expect(document["openrpc"]?.string == "1.3.2")
    let methods = document["methods"].map { Array($0.elements) } ?? []
    #expect(methods.compactMap { $0["name"]?.string } == Method.all.map(\.name))
    for (method, value) in zip(Method.all, methods) {
      let names = value["params"]?.elements.compactMap { $0["name"]?.string }
      #expect(names == method.parameters.map(\.name.rawValue))
    }
  }

  @Test(arguments: ["openrpc", "json", "case"])
  func `Every reference of a schema leads somewhere`(_ name: String) throws {
    let documents = ["openrpc": Schema.openRPC, "json": Schema.json, "case": Schema.case]
    let document = try JSON(reading: try #require(documents[name]))
    let references = document.references
    #expect(!references.isEmpty)
    for reference in references {
      #expect(document.at(pointer: String(reference.dropFirst())) != nil, "\(reference)")
    }
  }

  @Test func `Parameters that are good fit their schema, and those that are not do not`() throws {
    let validator = try SchemaValidator(Schema.json)
    func faults(_ params: String, _ name: String) throws -> [String] {
      validator.faults(of: try JSON(reading: Array(params.utf8)), as: "\(name)-params")
    }
    #expect(try faults(#"{"dialogue":"a","language":"sv","meta":{}}"#, "dialogue-start") == [])
    #expect(
      try faults(#"{"session":"a","question":"a.b","answer":null}"#, "dialogue-answer") == [])
    #expect(try faults("{}", "dialogue-answer").count == 3)
    #expect(try faults(#"{"session":1}"#, "dialogue-page") != [])
    #expect(try faults(#"{"sesion":"a"}"#, "dialogue-page").count == 2)
    #expect(try faults(#"{"session":"a","as":"html"}"#, "dialogue-summary") != [])
  }

  @Test func `The methods for staff give the report and the graph`() throws {
    var peer = Peer {
      $0.staff = .init { dialogue in
        CheckReport(
          diagnostics: [
            .init(
              rule: "unused-text", severity: "warning", message: dialogue?.name ?? "all",
              file: "a.ftl", line: 1, column: 2, notes: ["remove it"])
          ],
          contracts: [.init(id: "danger-first", isHeld: true)], states: 42)
      }
    }
    #expect(
      try peer.call("dialogue/check", #"{"dialogue":"safety"}"#).text == #"""
        {"diagnostics":[{"rule":"unused-text","severity":"warning","message":"safety","file":"a.ftl","line":1,"column":2,"notes":["remove it"]}],"contracts":[{"id":"danger-first","held":true}],"states":42}
        """#)
    let graph = try peer.call("dialogue/graph", #"{"dialogue":"find-way"}"#)
    #expect(
      graph["nodes"]?.elements.compactMap { $0["id"]?.string } == [
        "shared.role", "find-way.topic", "mornings.role", "safety.missing-child", "find-way.wait",
      ])
    #expect(
      graph["routes"]?.elements.map { "\($0["to"]?.string ?? "") \($0["when"]?.string ?? "else")" }
        == [
          "find-way.topic else", "mornings.role find-way.topic = mornings",
          "safety.missing-child find-way.topic = gone", "find-way.wait else",
        ])
    #expect(graph["dot"]?.string?.hasPrefix("digraph {\n") == true)
    #expect(try peer.error("dialogue/graph", #"{"dialogue":"x"}"#).contains("unknown-dialogue"))
  }
}

extension JSON {
  /// All references in it.
  fileprivate var references: [String] {
    members.flatMap { name, value in
      name.isString("$ref") ? [value.string ?? ""] : value.references
    } + elements.flatMap(\.references)
  }
}
