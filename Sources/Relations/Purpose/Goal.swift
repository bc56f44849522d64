package import Notes
import Text

/// What I am after, as a goal's note says it (RULES: "Purpose, strengths, give first").
package struct Goal: Equatable, Sendable {
  /// One thing that is looked for in people.
  package struct Wanted: Equatable, Sendable {
    package let claim: Claim
    /// Whether whoever merely likes it fits, too: it is a tag or an interest of the goal.
    package let takesInterest: Bool
    /// Whether my own note seeks it, not the goal's.
    package let isFromMe: Bool

    package var term: Term { claim.term }
  }

  package let note: NoteID
  /// What the goal looks for, each term once, in the order of its note; then what I seek, as my own note says.
  package let wanted: [Wanted]
  package let due: CalendarDay?
  package let review: CalendarDay?
  package let isDone: Bool

  /// The day that comes first of those on which it is due or to be looked at.
  package var nextDay: CalendarDay? { [due, review].compactMap { $0 }.min() }
}

extension Goal {
  /// Reads the goals of a vault in the order of the notes.
  ///
  /// - Parameter withPrivate: Whether private ones are read, too: for the block in the note itself.
  package static func all(
    in notes: [ResolvedNote], _ profiles: Profiles, withPrivate: Bool = false
  ) -> [Goal] {
    notes.indices.filter { notes[$0].note.kind == .goal && (withPrivate || !notes[$0].note.isPrivate) }.map {
      Goal(notes[$0].note, NoteID($0), profiles)
    }
  }

  private init(_ note: Note, _ id: NoteID, _ profiles: Profiles) {
    self.note = id
    let days = note.fields(.due).compactMap { field in
      field.values.first.flatMap { DateReading($0.text)?.day }.map { (field.isReview, $0) }
    }
    due = days.first { !$0.0 }?.1
    review = days.first { $0.0 }?.1
    isDone = note.isDoneGoal
    wanted = Self.wanted(note, id, profiles)
  }

  private static func wanted(_ note: Note, _ id: NoteID, _ profiles: Profiles) -> [Wanted] {
    let terms = profiles.terms
    var found: [Wanted] = []
    for field in note.fields {
      guard let meaning = field.meaning, searched.contains(meaning) else { continue }
      for value in field.values {
        for (term, link) in terms.terms(in: value) {
          let claim = Claim(person: .note(id), term: term, source: id, line: value.line, link: link)
          found.append(Wanted(claim: claim, takesInterest: meaning == .interests, isFromMe: false))
        }
      }
    }
    for tag in note.tags where NoteKind(word: tag) == nil {
      let claim = Claim(
        person: .note(id), term: terms.term(tag), source: id, line: note.line(ofTag: tag), link: nil)
      found.append(Wanted(claim: claim, takesInterest: true, isFromMe: false))
    }
    found += profiles.mine.needs.map { Wanted(claim: $0, takesInterest: false, isFromMe: true) }
    var seen: Set<TermKey> = []
    return found.filter { seen.insert($0.term.key).inserted }
  }

  private static let searched: Set<Meaning> = [
    .needs, .roles, .role, .organisation, .offers, .interests,
  ]
}

extension Field {
  /// Whether its day is one to look at a goal again, not the one on which it is due.
  var isReview: Bool { key.lowercased() == "review" }
}

extension Note {
  /// Whether the goal it is about is reached or given up.
  var isDoneGoal: Bool { Self.done.contains(value(.status)?.text.lowercased() ?? "") }

  /// The line that says a tag; the first where the text does.
  fileprivate func line(ofTag tag: String) -> Int {
    for field in fields(.tags) {
      if let value = field.values.first(where: { $0.text.drop { $0 == "#" } == tag }) { return value.line }
    }
    return fields(.tags).first?.line ?? 1
  }

  private static let done: Set<String> = [
    "done", "closed", "achieved", "reached", "dropped", "cancelled", "canceled", "archived", "達成", "完了", "終了",
    "中止", "済",
  ]
}
