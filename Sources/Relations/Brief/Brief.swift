package import Notes

/// What one would like to know of somebody before meeting them, and what a note can hold of it (RULES: "Before a
/// meeting").
///
/// Nothing of it counts from today, so that it stays the same until something happens or a rule's own day passes.
package struct Brief: Equatable, Sendable {
  /// One of the last contacts.
  package struct Contact: Equatable, Sendable {
    package let touch: Touch
    /// Whether the words that tell of it may be repeated elsewhere.
    package let mayBeQuoted: Bool
  }

  /// How the two met, as the person's note says it.
  package struct Meeting: Equatable, Sendable {
    package var day: FieldValue?
    package var place: FieldValue?
    package var introducers: [FieldValue] = []

    package var isEmpty: Bool { day == nil && place == nil && introducers.isEmpty }
  }

  package let person: PersonID
  package internal(set) var met = Meeting()
  package internal(set) var news: News?
  /// Interests of theirs that are mine too.
  package internal(set) var interests: [SharedInterest] = []
  /// Events where both of us were, newest first.
  package internal(set) var events: [NoteID] = []
  /// The last three, newest first.
  package internal(set) var contacts: [Contact] = []
  /// Open tasks, mine and theirs, by their days.
  package internal(set) var promises: [FollowUp] = []
  /// Whom both of us know.
  package internal(set) var people: [CommonAcquaintance] = []
  /// What is worth finding out, the most useful first.
  package internal(set) var questions: [BriefQuestion] = []

  init(_ person: PersonID) {
    self.person = person
  }

  /// Whether no note tells anything of them.
  package var isEmpty: Bool {
    met.isEmpty && news == nil && interests.isEmpty && contacts.isEmpty && promises.isEmpty && people.isEmpty
  }
}
