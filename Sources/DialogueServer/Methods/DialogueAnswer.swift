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
    let (place, known) = open.session.standing
    do throws(RPCError) {
      guard let asked else { throw .param(.unknownQuestion, .question) }
      guard case .question(let current) = place else {
        throw RPCError(.callDoesNotFit, .notAQuestion)
      }
      guard asked == current else { throw RPCError(.callDoesNotFit, .staleQuestion) }
      let sent = try WireAnswer(
        arguments[.answer], to: edition.dialogues.questions[current], known: known)
      return take(sent, in: open)
    } catch {
      // The peer could not know what another edition asks.
      guard open.isOtherEdition else { throw error }
      return Reply(open)
    }
  }

  /// The position of the question that a call names; nil if this edition does not have it.
  func question(_ arguments: Arguments) -> Int? {
    arguments.string(.question).flatMap(edition.dialogues.position(ofQuestion:))
  }

  func take(_ sent: WireAnswer, in open: OpenSession) -> Reply {
    switch sent {
    case .answer(let answer): take(answer, in: open)
    case .mistake(let problems, let known): Reply(open, problems: problems, sent: known)
    }
  }

  /// Gives an answer; the session keeps what it held if it is not accepted.
  func take(_ answer: Answer, in open: OpenSession) -> Reply {
    var open = open
    do throws(Problem) {
      open.notices += try open.session.answer(answer)
      return Reply(open)
    } catch {
      return Reply(open, problems: error.codes, sent: WireAnswer.known(answer, in: open.session))
    }
  }
}
