/// What an answer to a row of the list changes (RULES: "Answering the list").
package enum AnswerTarget: Sendable {
  /// The task that the row tells of.
  case task
  /// The words in a note that sound like a promise.
  case phrase
  /// What is noted of the person whom the row names.
  case contact
}

extension FollowUpKind {
  package var answerTarget: AnswerTarget {
    switch self {
    case .promise, .waiting: .task
    case .maybePromise: .phrase
    case .reply, .firstContact, .whomAgain, .thankIntroducer, .next, .date, .prepare, .goal, .change,
      .keepInTouch, .drifting:
      .contact
    }
  }
}
