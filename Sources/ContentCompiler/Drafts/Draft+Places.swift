package import DialogueContent
import DialogueCore

extension Draft {
  /// The lines of all parts; complete where no rule found an error.
  var places: ContentPlaces {
    var places: [Part: ContentPlaces.Place] = [:]
    for (position, question) in index.questions.enumerated() {
      places[.question(position)] = place(of: question.draft.name.spot)
      for choice in question.draft.choices {
        guard let id = Choice.ID(choice.name.text) else { continue }
        places[.choice(id, of: position)] = place(of: choice.name.spot)
      }
    }
    for (position, outcome) in index.outcomes.enumerated() {
      places[.outcome(position)] = place(of: outcome.draft.name.spot)
    }
    for (number, dialogue) in dialogues.enumerated() {
      for (node, question) in dialogue.questions.enumerated() {
        for (route, written) in question.routes.enumerated() {
          let name = Exploration.RouteName(dialogue: number, node: node, route: route)
          places[.route(name)] = place(of: written.spot)
        }
      }
    }
    return ContentPlaces(places)
  }

  /// A place for people, such as `Locales/en/about.ftl:12`.
  func line(of spot: Spot) -> String {
    let place = place(of: spot)
    return "\(place.file):\(place.line)"
  }

  private func place(of spot: Spot) -> ContentPlaces.Place {
    let file = files[spot.file]
    return ContentPlaces.Place(file: file.path, line: file.place(of: spot.offset).line)
  }
}

extension Compiler {
  /// Where the parts of an edition are written that was compiled of these files.
  package static func places(_ files: ContentFiles, today: Int) -> ContentPlaces {
    DraftReader.read(files, today: today).places
  }
}
