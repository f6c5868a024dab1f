import DialogueContent
import DialogueCore
import Localization

extension Method {
  static let dialogueInterpret = Method(
    "dialogue/interpret", "Understands typed words as an answer, as danger, or as a wish.",
    parameters: [.session, Parameter(.text, .text, "What the person typed.")],
    result: .any([.reference("Page"), .reference("Unclear")])
  ) { server, arguments, out throws(RPCError) in
    var open = try server.open(arguments)
    let presenter = server.presenter(for: arguments)
    let text = arguments.string(.text) ?? ""
    let page = presenter.page(for: open.session.turn)
    switch presenter.understand(text, at: page) {
    case .answer(let answer): try server.write(server.take(answer, in: open), arguments, to: &out)
    case .problem(let code):
      try server.write(Reply(open, problems: [code], sent: nil), arguments, to: &out)
    case .resume:
      open.notices += open.session.resume()
      try server.write(Reply(open), arguments, to: &out)
    case .danger(let signs):
      open.notices += open.session.interrupt(signs: signs)
      try server.write(Reply(open), arguments, to: &out)
    case let understanding:
      let unclear = Unclear(understanding, at: page, by: presenter)
      out.write(unclear, touchesDanger: !presenter.signs(in: text).isEmpty, by: presenter)
    }
  }
}

/// What typed words may mean where they mean nothing without doubt.
private struct Unclear {
  struct Candidate {
    let kind: String
    let id: String
    let label: Text
  }

  private(set) var candidates: [Candidate] = []
  private(set) var message: Text
  /// The word for the safety dialogue.
  private(set) var isUrgent = false

  init(_ understanding: Understanding, at page: Page, by presenter: Presenter) {
    message = presenter.words("answer-not-understood")
    switch understanding {
    case .severalChoices(let ids):
      message = presenter.words("answer-fits-several")
      addChoices(of: page) { ids.contains($0.id) }
    case .unclearPart(let number):
      message = presenter.words(forUnclearPart: number)
    case .yesOrNo:
      message = presenter.words("ambiguous-yes-no")
      addChoices(of: page) { ["yes", "no"].contains($0.id.name) }
    case .command(let word):
      message = presenter.words("finder-suggests")
      add(word, by: presenter)
    case .dialogues(let ids):
      message = presenter.words("finder-suggests")
      candidates = ids.map {
        Candidate(kind: "dialogue", id: $0.name, label: presenter.title(of: $0))
      }
    case .answer, .problem, .resume, .danger, .nothing: break
    }
  }

  private mutating func addChoices(of page: Page, where isMeant: (PageChoice) -> Bool) {
    candidates = (page.question?.choices ?? []).filter(isMeant).prefix(Limits.choiceCandidates)
      .map { Candidate(kind: "choice", id: $0.id.name, label: $0.label) }
  }

  private mutating func add(_ word: CommandWord, by presenter: Presenter) {
    isUrgent = word == .urgent
    guard let name = word.wireName else { return }
    candidates = [
      Candidate(
        kind: "command", id: name, label: presenter.words("command-\(word.rawValue)"))
    ]
  }
}

extension CommandWord {
  /// What a peer can do about it; nil where it has no such thing.
  fileprivate var wireName: String? {
    switch self {
    case .back, .change, .restart, .language, .contacts, .summary, .help, .quit, .resume: rawValue
    case .answers: Self.change.rawValue
    case .save: Self.summary.rawValue
    case .urgent, .dialogues: nil
    }
  }
}

extension ResultWriter {
  fileprivate mutating func write(
    _ unclear: Unclear, touchesDanger: Bool, by presenter: Presenter
  ) {
    object { out in
      out.member("status", "unclear")
      out.array("candidates", unclear.candidates) { out, candidate in
        out.object {
          $0.member("kind", candidate.kind)
          $0.member("id", candidate.id)
          $0.member("label", candidate.label)
        }
      }
      out.member("safety", touchesDanger || unclear.isUrgent)
      out.member("message", unclear.message)
      out.language(of: presenter.catalog)
    }
  }
}
