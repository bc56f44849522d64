package import Notes

/// What a command wrote into one note, or would write.
package struct EditAnswer: Sendable {
  package enum Outcome: String, Sendable {
    case written, planned
    /// What was asked for stands there already.
    case standing
  }

  package internal(set) var outcome: Outcome
  package let edit: Edit
  package let path: NotePath
  /// The 1-based line where it shows; nil where that is not known.
  package let line: Int?
  /// That line, without white space around it; empty where nothing is written.
  package let text: String
  /// The rows or the person that it was about, in words.
  package let subject: String
  /// Whether a new line of the log counts as contact; its words may say that it is yet to come.
  package var isContact = true
  /// Whether it is about somebody who has died.
  package var isOfDeceased = false
  /// Whether blocks are out of date now.
  package var outdatesBlocks = false
  /// Whether the note is written, and a power failure might still undo it.
  package var isDurable = true

  /// What was done, for the sentence that tells of it.
  package enum Edit: String, Sendable {
    case ticked
    case letGo = "let-go"
    case logged
    case snoozed
  }
}
