import Foundation

/// A response as a test looks at it.
struct Answer {
  let members: [String: Any]
  let text: String

  init?(_ line: String) {
    guard let members = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    else { return nil }
    (self.members, text) = (members, line)
  }

  var result: [String: Any]? { members["result"] as? [String: Any] }
  var id: Int? { members["id"] as? Int }
  var status: String? { result?["status"] as? String }
  var session: String { result?["session"] as? String ?? "" }
  var question: String? { (result?["question"] as? [String: Any])?["id"] as? String }
  var outcome: String? { (result?["outcome"] as? [String: Any])?["id"] as? String }
  var errorCode: Int? { (members["error"] as? [String: Any])?["code"] as? Int }

  var reason: String? {
    ((members["error"] as? [String: Any])?["data"] as? [String: Any])?["reason"] as? String
  }
}

/// Frames of requests.
enum Frame {
  static func request(_ id: Int, _ method: String, _ params: [String: Any] = [:]) -> String {
    let frame: [String: Any] = ["jsonrpc": "2.0", "id": id, "method": method, "params": params]
    guard let data = try? JSONSerialization.data(withJSONObject: frame) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  static func ping(_ id: Int) -> String { request(id, "lotsen/ping") }

  static func answer(_ id: Int, _ session: String, _ question: String, _ answer: Any) -> String {
    request(
      id, "dialogue/answer",
      ["session": session, "question": question, "answer": answer, "language": "sv"])
  }
}
