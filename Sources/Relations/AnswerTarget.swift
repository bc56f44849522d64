/// What an answer to a row of the list changes (RULES: "Answering the list").
package enum AnswerTarget: Sendable {
  /// The task that the row tells of.
  case task
  /// The words in a note that sound like a promise.
  case phrase
  /// What is noted of the person whom the row names.
  case contact
}

extension FollowUp.Kind {
  package var answerTarget: AnswerTarget {
    switch self {
    case .promise, .waiting: .task
    case .firstContact, .next, .keepInTouch: .contact
    }
  }
}
