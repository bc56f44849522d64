package import Notes

/// Why a block's start marker cannot be followed.
package enum ParameterProblem: Error, Equatable, Sendable {
  case unknown(key: String, suggestion: String?)
  case repeated(key: String)
  case unreadable(key: String, value: String, expected: String)
  case unknownKind(String, suggestion: String?)
  case unknownPerson(String, suggestion: String?)
  case severalPeople(String, [NotePath])
  case notAPerson(String)
  case privatePerson(String)
  /// A block about a person stands in another note and does not say about whom.
  case nobodyNamed
  /// A block about an event stands in a note that is none.
  case notAnEvent
  /// A brief stands in a note that is no meeting's and no person's, and does not say about whom.
  case nobodyToMeet
  /// The meeting in whose note a brief stands names nobody.
  case emptyMeeting
  /// A block about a goal stands in another note.
  case notAGoal
}

extension ParameterProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let key, let suggestion): "it takes no parameter “\(key)”" + Self.hint(suggestion)
    case .repeated(let key): "“\(key)” is given twice"
    case .unreadable(let key, let value, let expected): "“\(value)” after “\(key)” is not \(expected)"
    case .unknownKind(let word, let suggestion): "“\(word)” is no kind of follow-up" + Self.hint(suggestion)
    case .unknownPerson(let name, let suggestion): "nobody answers to “\(name)”" + Self.hint(suggestion)
    case .severalPeople(let name, let paths):
      "“\(name)” could be \(paths.map { "“\($0)”" }.joined(separator: ", "))"
    case .notAPerson(let name): "“\(name)” is no person's note"
    case .privatePerson(let name): "“\(name)” is private, so no other note tells of them"
    case .notAnEvent: "this is no event's note"
    case .nobodyNamed: "this is no person's note, and nobody is named"
    case .nobodyToMeet: "this is neither a meeting's nor a person's note, and nobody is named"
    case .emptyMeeting: "this meeting does not say yet who will be there"
    case .notAGoal: "this is no goal's note; say `type: goal` in its front matter"
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { " (did you mean “\($0)”?)" } ?? ""
  }
}
