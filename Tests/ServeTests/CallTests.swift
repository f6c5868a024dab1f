import Foundation
import TestSupport
import Testing

extension ServeTests {
  /// `lotsen call` and `lotsen schema`.
  struct CallTests {
    static func call(_ arguments: [String], input: String = "") throws -> (
      end: RunningProgram.End, output: String, remarks: String
    ) {
      try Lotsen.run(["call", "--content", Lotsen.content] + arguments, input: input)
    }

    @Test func `A result is one line, and the end is good`() throws {
      let (end, output, remarks) = try Self.call(["lotsen/ping"])
      #expect(end == .exit(0))
      #expect(output == "{}\n")
      #expect(remarks.isEmpty)
    }

    @Test(arguments: [
      (["lotsen/ping", "-"], "", 65, "syntax"),
      (["lotsen/ping", "-"], "{} {}", 65, "trailing-data"),
      (["lotsen/ping", "-"], "{\"a\":\"x\ny\"}", 65, "syntax"),
      (["lotsen/ping", "-"], "[]", 65, "params-not-object"),
      (["lotsen/ping", "-"], String(repeating: " ", count: 300_000), 65, "frame-too-large"),
      (["no/\"method"], "", 65, "unknown-method"),
      (["dialogue/check"], "", 65, "not-enabled"), (["dialogue/page"], "", 65, "missing"),
      (["dialogue/page", "-"], #"{"session":"l1.AA"}"#, 1, "session-invalid"),
      (["dialogue/start", "--require-binding"], "", 65, "binding-required"),
    ])
    func `An error is one line with its reason, and the end tells its kind`(
      _ arguments: [String], _ input: String, _ status: Int, _ reason: String
    ) throws {
      let (end, output, _) = try Self.call(arguments, input: input)
      #expect(end == .exit(Int32(status)))
      let error = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      #expect((error?["data"] as? [String: Any])?["reason"] as? String == reason)
      #expect(output.split(separator: "\n").count == 1)
    }

    @Test func `A file that is not there, and a surplus argument`() throws {
      #expect(try Self.call(["lotsen/ping", "/nowhere/file"]).end == .exit(66))
      #expect(try Self.call(["lotsen/ping", "-", "more"]).end == .exit(64))
      #expect(try Self.call([]).end == .exit(64))
    }

    @Test func `Calls of processes of their own walk to an outcome with one key file`() throws {
      let key = ["--session-key-file", Folder.keyFile()]
      var page = try result(["dialogue/start"] + key, ["dialogue": "mornings"])
      while let question = (page["question"] as? [String: Any])?["id"] as? String {
        let answer = try #require(Walk.answers.first { $0.question == question }).answer
        let session = try #require(page["session"])
        page = try result(
          ["dialogue/answer"] + key, ["session": session, "question": question, "answer": answer])
      }
      #expect((page["outcome"] as? [String: Any])?["id"] as? String == "mornings.contact-now")
    }

    /// The parameters stand on several lines.
    private func result(_ arguments: [String], _ parameters: [String: Any]) throws -> [String: Any]
    {
      let text = try JSONSerialization.data(withJSONObject: parameters, options: .prettyPrinted)
      let (end, output, remarks) = try Self.call(
        arguments + ["-"], input: String(decoding: text, as: UTF8.self))
      #expect(end == .exit(0))
      #expect(remarks.isEmpty)
      return try #require(
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    @Test func `A remark says that nobody can open a session without a key file`() throws {
      let (end, output, remarks) = try Self.call(["dialogue/start"])
      #expect(end == .exit(0))
      #expect(output.hasPrefix(#"{"status":"question","session":"l1."#))
      #expect(remarks.hasPrefix("lotsen: without --session-key-file "))
      #expect(try Self.call(["dialogue/list"]).remarks.isEmpty)
    }

    @Test func `Staff may have the files checked`() throws {
      let content = Folder.make(
        SampleContent(replacing: [
          "Dialogues/contracts.yaml": """
          contracts:
            - id: C1
              every outcome: answers <= 8
            - id: C2
              every outcome: print = no
            - id: C3
              by test: [one]

          """
        ]))
      let (end, output, _) = try Lotsen.run([
        "call", "--content", content, "dialogue/check", "--staff",
      ])
      #expect(end == .exit(0))
      #expect(output.hasPrefix(#"{"diagnostics":[{"rule":"contract","#))
      let contracts = #""contracts":[{"id":"C1","held":true},{"id":"C2","held":false}]"#
      let states = try #require(output.firstMatch(of: /"states":(\d+)}\n$/)?.1)
      #expect(output.contains(contracts) && Int(states) ?? 0 > 100)
    }

    @Test(arguments: ["openrpc", "json", "case"])
    func `A schema is one JSON object`(_ kind: String) throws {
      let (end, output, remarks) = try Lotsen.run(["schema", kind])
      #expect(end == .exit(0))
      #expect(remarks.isEmpty)
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      #expect((object?.count ?? 0) > 2)
    }

    @Test func `The document of the protocol is what the server gives itself`() throws {
      #expect(try Lotsen.run(["schema", "openrpc"]).output == Self.call(["rpc.discover"]).output)
      #expect(try Lotsen.run(["schema", "other"]).end == .exit(64))
    }
  }

  /// The clients that others copy.
  struct ClientTests {
    @Test(
      .enabled(
        if: Tool.path("python3") != nil && Tool.path("node") != nil, "no python3 or no node"),
      arguments: [["python3", "python/demo.py"], ["node", "node/demo.mjs"]])
    func `A client reaches an outcome though its server is killed`(_ command: [String]) throws {
      let script = ProjectFolder.path("Examples/\(command[1])")
      let program = try RunningProgram([command[0], script, Lotsen.path, Lotsen.content])
      program.closeInput()
      let lines = String(decoding: program.restOfOutput(), as: UTF8.self)
        .split(separator: "\n").map(String.init)
      #expect(program.waitForEnd() == .exit(0))
      #expect(program.remarks.isEmpty)
      #expect(lines.first?.hasPrefix("safety.danger: ") == true)
      #expect(lines.dropLast(2).last?.hasPrefix("outcome ") == true)
      #expect(lines.dropLast().last?.hasPrefix("back at ") == true)
      #expect(lines.last?.hasPrefix("in ") == true)
    }

    @Test(.enabled(if: Tool.path("jq") != nil, "no jq"))
    func `A conversation in a shell reaches an outcome and its summary`() throws {
      let key = Folder.make() + "/key"
      try Data(repeating: 7, count: 32).write(to: URL(filePath: key))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
      let script = ProjectFolder.path("Examples/shell/talk.sh")
      let program = try RunningProgram(["sh", script, Lotsen.path, ProjectFolder.path("."), key])
      for line in ["nej", "blah", "1", "1", "1", "1", "1", "1", "1", "1"] {
        program.send(Array((line + "\n").utf8))
      }
      program.closeInput()
      let text = String(decoding: program.restOfOutput(), as: UTF8.self)
      #expect(program.waitForEnd() == .exit(0), "\(text)")
      #expect(program.remarks.isEmpty)
      #expect(text.contains("112"))
    }
  }
}
