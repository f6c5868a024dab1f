import Testing

@testable import DialogueServer

struct ParameterTests {
  static let faults: [(String, String, String)] = [
    ("dialogue/back", "{}", "-32602 missing /params/session"),
    ("dialogue/back", #"{"session":1,"binding":1}"#, "-32602 type /params/session"),
    ("dialogue/back", #"{"session":null}"#, "-32602 type /params/session"),
    ("dialogue/back", #"{"zz":1,"sesion":"a"}"#, "-32602 unknown-param /params"),
    ("dialogue/back", #"{"sesion":"a","zz":1}"#, "-32602 unknown-param /params (session)"),
    ("dialogue/back", #"{"Session":"a"}"#, "-32602 unknown-param /params (session)"),
    ("dialogue/back", #"{"session":"a","text":"b"}"#, "-32602 unknown-param /params"),
    ("dialogue/start", #"{"dialogue":"safety"}"#, "-32602 unknown-dialogue /params/dialogue"),
    ("dialogue/start", #"{"dialogue":"none"}"#, "-32602 unknown-dialogue /params/dialogue"),
    ("dialogue/start", #"{"dialogue":"No!"}"#, "-32602 unknown-dialogue /params/dialogue"),
    ("dialogue/start", #"{"dialogue":7}"#, "-32602 type /params/dialogue"),
    ("dialogue/start", #"{"language":"x_y"}"#, "-32602 malformed-language /params/language"),
    ("dialogue/start", #"{"language":""}"#, "-32602 malformed-language /params/language"),
    (
      "dialogue/start", #"{"language":"sv-\#(String(repeating: "abcdefg-", count: 8))x"}"#,
      "-32602 malformed-language /params/language"
    ),
    ("dialogue/start", #"{"language":1,"binding":""}"#, "-32602 type /params/language"),
    ("dialogue/start", #"{"binding":""}"#, "-32602 range /params/binding"),
    (
      "dialogue/start", #"{"binding":"\#(String(repeating: "å", count: 129))"}"#,
      "-32602 range /params/binding"
    ),
    ("dialogue/start", #"{"meta":1}"#, "-32602 type /params/meta"),
    ("dialogue/start", #"{"meta":{"protocol":"1"}}"#, "-32602 type /params/meta/protocol"),
    ("dialogue/start", #"{"meta":{"protocol":1.0}}"#, "-32602 type /params/meta/protocol"),
    ("dialogue/start", #"{"meta":{"traceId":1}}"#, "-32602 type /params/meta/traceId"),
    ("dialogue/start", #"{"meta":{"traceId":""}}"#, "-32602 range /params/meta/traceId"),
    ("dialogue/start", #"{"meta":{"traceId":"a b"}}"#, "-32602 range /params/meta/traceId"),
    (
      "dialogue/start", #"{"meta":{"traceId":"\#(String(repeating: "a", count: 65))"}}"#,
      "-32602 range /params/meta/traceId"
    ),
    ("dialogue/answer", #"{"session":"a"}"#, "-32602 missing /params/question"),
    ("dialogue/answer", #"{"session":"a","question":"q"}"#, "-32602 missing /params/answer"),
    (
      "dialogue/answer", #"{"session":"a","question":"q","answer":{}}"#,
      "-32602 unknown-question /params/question"
    ),
    (
      "dialogue/answer", #"{"session":"a","question":"safety.danger","answer":{}}"#,
      "1001 session-invalid"
    ),
    (
      "dialogue/change", #"{"session":"a","question":"safety.none"}"#,
      "-32602 unknown-question /params/question"
    ),
    ("dialogue/safety", #"{"session":"a","resume":1}"#, "-32602 type /params/resume"),
    ("dialogue/summary", #"{"session":"a","as":"html"}"#, "-32602 range /params/as"),
    ("dialogue/summary", #"{"session":"a","as":true}"#, "-32602 type /params/as"),
    ("dialogue/summary", #"{"session":"a","answers":"yes"}"#, "-32602 type /params/answers"),
    ("dialogue/find", "{}", "-32602 missing /params/text"),
    ("dialogue/find", #"{"text":7}"#, "-32602 type /params/text"),
    ("dialogue/find", #"{"text":"a","session":"b"}"#, "-32602 unknown-param /params"),
    ("dialogue/list", #"{"cursor":"abc"}"#, "-32602 cursor /params/cursor"),
    ("dialogue/list", #"{"cursor":1}"#, "-32602 type /params/cursor"),
    ("contact/list", #"{"area":"boras"}"#, "-32602 range /params/area"),
    ("contact/list", #"{"for":"staff"}"#, "-32602 range /params/for"),
    ("contact/get", "{}", "-32602 missing /params/id"),
    ("contact/get", #"{"id":"none"}"#, "-32602 unknown-contact /params/id"),
    ("lotsen/ping", #"{"language":"sv"}"#, "-32602 unknown-param /params"),
    ("lotsen/discover", #"{"mta":{}}"#, "-32602 unknown-param /params (meta)"),
  ]

  @Test(arguments: faults)
  func `A parameter's fault is named with its place`(
    _ method: String, _ params: String, _ expected: String
  ) throws {
    var peer = Peer()
    #expect(try peer.error(method, params) == expected)
  }

  @Test func `With the option every call with a session needs a binding`() throws {
    var peer = Peer { $0.requiresBinding = true }
    let bound = Method.all.filter { $0.parameters.contains { $0.name == .binding } }
    #expect(bound.count == 8)
    #expect(try peer.error("dialogue/start") == "-32602 binding-required /params/binding")
    #expect(
      try peer.error("dialogue/page", #"{"session":"x"}"#)
        == "-32602 binding-required /params/binding")
    #expect(try peer.error("dialogue/start", #"{"binding":"b"}"#) == "result")
    #expect(try peer.error("dialogue/list") == "result")
  }

  @Test func `Every method takes meta, and a language where it has words`() {
    for method in Method.all {
      #expect(method.parameters.last?.name == .meta)
      let hasWords = !["lotsen/discover", "lotsen/ping", "rpc.discover", "dialogue/check"]
        .contains(method.name)
      #expect(method.parameters.contains { $0.name == .language } == hasWords, "\(method.name)")
    }
  }
}
