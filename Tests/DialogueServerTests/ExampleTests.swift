import StrictJSON
import Testing

@testable import DialogueServer

/// The conversation of section 11 of the protocol, in shape: same methods, members and order.
struct ExampleTests {
  /// Members of an object in their order, as `status session …`.
  private static func names(_ json: JSON?) -> String {
    (json?.members.compactMap(\.name.string) ?? []).joined(separator: " ")
  }

  @Test func `The conversation goes as in the example`() throws {
    var walk = try Walk(start: "mornings", more: #","language":"sv""#)
    let common = "session expires edition dialogue language direction"
    let end = "trail remaining urgent contacts"
    #expect(Self.names(walk.page) == "status \(common) question \(end)")
    #expect(walk.page["expires"]?.string == "2026-11-24T11:15:00Z")
    #expect(
      walk.page["question"]?.text
        == #"{"id":"safety.danger","kind":"one","title":"Är någon i fara just nu?","hint":"Barnet, du eller någon annan.","choices":[{"id":"yes","label":"Ja"},{"id":"unsure","label":"Jag är osäker"},{"id":"no","label":"Nej, ingen är i fara"}]}"#
    )
    #expect(
      walk.page["urgent"]?.text
        == #"{"text":"Är det fara för livet? Ring \u2066112\u2069.","contacts":["emergency-112"],"first":true}"#
    )
    try walk.answer(#""no""#)
    #expect(
      walk.page["trail"]?.text
        == #"[{"question":"safety.danger","dialogue":"safety","title":"Är någon i fara just nu?","answer":"no","text":"Nej, ingen är i fara"}]"#
    )
    #expect(walk.page["dialogue"]?.text == #"{"id":"mornings","title":"Svåra morgnar"}"#)
    #expect(
      Self.names(walk.page["question"]) == "id kind title why choices")
    try walk.answer(#""mother""#)
    #expect(Self.names(walk.page) == "status \(common) question problems \(end)")
    #expect(
      walk.page["problems"]?.text
        == #"[{"code":"not-a-choice","message":"Välj ett av svaren i listan."}]"#)
    var other = walk
    try walk.type("vårdnadshavare")
    #expect(walk.place == "question mornings.intro")
    for answer in ["null", #""no""#] { try walk.answer(answer) }
    #expect(
      walk.page["question"]?.text
        == #"{"id":"mornings.signs","kind":"many","title":"Vad har du märkt?","hint":"Välj allt som stämmer.","choices":[{"id":"pain","label":"Ont i magen"},{"id":"sleep","label":"Sover dåligt"},{"id":"friends","label":"Svårt med vänner"},{"id":"none","label":"Inget av detta","exclusive":true},{"id":"unknown","label":"Vet inte","exclusive":true,"skip":true}],"min":1,"max":2}"#
    )
    for answer in [#"["none"]"#, "0"] { try walk.answer(answer) }
    #expect(
      walk.page["question"]?.text
        == #"{"id":"mornings.since","kind":"date","title":"Sedan när?","choices":[{"id":"unknown","label":"Vet inte","skip":true}],"from":"2026-11-03","to":"2026-11-24"}"#
    )
    for answer in [#""2026-11-24""#, #""teacher""#] { try walk.answer(answer) }
    #expect(Self.names(walk.page) == "status \(common) outcome \(end)")

    try other.type("hon är försvunnen")
    #expect(
      Self.names(other.page)
        == "status \(common) outcome trail remaining urgent resume contacts notices")
    #expect(
      other.page["resume"]?.text
        == #"{"to":"shared.role","title":"Vem är du för barnet?","label":"Nej, ingen är i fara – gå vidare"}"#
    )
    #expect(
      other.page["notices"]?.text
        == #"[{"code":"safety-words","text":"Det du skrev kan betyda fara."}]"#)
    try other.call("dialogue/safety", #""resume":true"#)
    #expect(other.place == "question shared.role")
    #expect(
      other.page["notices"]?.text
        == #"[{"code":"resumed","text":"Vi är tillbaka vid frågan."}]"#)
  }

  @Test func `Faults of the peer are answered to the letter`() {
    var peer = Peer()
    let lines = peer.send(
      #"""
      {"jsonrpc":"2.0","id":7,"method":"dialogue/answer","params":{"session":"l1.A1…","qestion":"safety.danger","answer":"no"}}
      not json
      {"jsonrpc":"2.0","id":8,"method":"dialogue/back","params":{"session":"l1.A1x"}}

      """#)
    #expect(
      lines == [
        #"{"jsonrpc":"2.0","id":7,"error":{"code":-32602,"message":"Invalid params","data":{"reason":"unknown-param","retry":false,"path":"/params","nearest":"question"}}}"#,
        #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error","data":{"reason":"syntax","retry":false}}}"#,
        #"{"jsonrpc":"2.0","id":8,"error":{"code":1001,"message":"Session not accepted","data":{"reason":"session-invalid","retry":false}}}"#,
      ])
  }
}
