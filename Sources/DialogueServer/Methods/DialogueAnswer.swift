import DialogueContent
import DialogueCore

extension Method {
  static let dialogueAnswer = Method(
    "dialogue/answer", "Takes the answer to the question that the person saw.",
    parameters: [
      .session, Parameter(.question, .question, "The question that was answered."),
      Parameter(
        .answer, .answer, "A choice's id, a list of them, a number, a day, or null for a notice."),
    ],
    result: .reference("Page")
  ) { server, arguments, out throws(RPCError) in
    let reply = try server.answered(arguments)
    try server.write(reply, arguments, to: &out)
  }
}

extension Server {
  fileprivate mutating func answered(_ arguments: Arguments) throws(RPCError) -> Reply {
    let asked = question(arguments)
    let open: OpenSession
    do throws(RPCError) {
      open = try self.open(arguments)
    } catch {
      // A question that does not exist is a fault of the parameters, which come first.
      throw asked == nil ? .param(.unknownQuestion, .question) : error
    }
    let sent: WireAnswer
    do throws(RPCError) {
      sent = try self.sent(arguments, asked, at: open.session.standing)
    } catch {
      // The peer could not know what another edition asks.
      guard open.isOtherEdition else { throw error }
      return Reply(open)
    }
    return take(sent, in: open)
  }

  private func sent(
    _ arguments: Arguments, _ asked: Int?, at standing: (place: Turn.Place, known: Known)
  ) throws(RPCError) -> WireAnswer {
    guard let asked else { throw .param(.unknownQuestion, .question) }
    guard case .question(let current) = standing.place else {
      throw RPCError(.callDoesNotFit, .notAQuestion)
    }
    guard asked == current else { throw RPCError(.callDoesNotFit, .staleQuestion) }
    return try WireAnswer(
      arguments[.answer], to: edition.dialogues.questions[current], known: standing.known)
  }

  /// The position of the question that a call names; nil if this edition does not have it.
  func question(_ arguments: Arguments) -> Int? {
    arguments.string(.question).flatMap(edition.dialogues.position(ofQuestion:))
  }

  func take(_ sent: WireAnswer, in open: consuming OpenSession) -> Reply {
    switch sent {
    case .answer(let answer): take(answer, in: open)
    case .mistake(let problems, let known): Reply(open, problems: problems, sent: known)
    }
  }

  /// Gives an answer; the session keeps what it held if it is not accepted.
  func take(_ answer: Answer, in open: consuming OpenSession) -> Reply {
    do throws(Problem) {
      open.notices += try open.session.answer(answer)
    } catch {
      let known = WireAnswer.known(answer, in: open.session)
      return Reply(open, problems: error.codes, sent: known)
    }
    return Reply(open)
  }
}
