/// A note with what its links and names lead to.
package struct ResolvedNote: Equatable, Sendable {
  package let note: Note
  /// For each of the note's links, the note it leads to; nil where it leads to none.
  package let targets: [NoteID?]
  /// For each of the note's links, the person it names; nil where it names none.
  package let people: [PersonID?]
  /// For each of the note's `participants`, who it is; nil where the name is nobody's.
  package let present: [PersonID?]
  /// For each of the note's `absentees`.
  package let absent: [PersonID?]
  /// Everyone in the note's people places, each once, in the order of the text.
  package let participants: [PersonID]
  package let absentees: [PersonID]
  /// Who is named in plain words where that counts as a link does; those of one place stand together.
  package let mentions: [PlainMention]
  /// In a person's note: who introduced them.
  package let introducers: [PersonID]
  /// In a person's note: whom they are said to know.
  package let acquaintances: [Acquaintance]
  /// Where in `mentions` those of each place stand.
  private let mentionPlaces: [PlainMention.Place: Range<Int>]

  package init(
    note: Note, targets: [NoteID?], people: [PersonID?], present: [PersonID?], absent: [PersonID?],
    mentions: [PlainMention], introducers: [PersonID], acquaintances: [Acquaintance]
  ) {
    self.note = note
    self.targets = targets
    self.people = people
    self.present = present
    self.absent = absent
    participants = present.compactMap { $0 }.withoutRepeats
    absentees = absent.compactMap { $0 }.withoutRepeats
    self.mentions = mentions
    self.introducers = introducers
    self.acquaintances = acquaintances
    var places: [PlainMention.Place: Range<Int>] = [:]
    for (index, mention) in mentions.enumerated() {
      places[mention.place] = (places[mention.place]?.lowerBound ?? index)..<(index + 1)
    }
    mentionPlaces = places
  }

  /// Who is named in plain words in one place.
  package func mentions(at place: PlainMention.Place) -> ArraySlice<PlainMention> {
    mentions[mentionPlaces[place] ?? 0..<0]
  }
}

/// Somebody whom a person's note names as known to that person.
package struct Acquaintance: Equatable, Sendable {
  package let person: PersonID
  package let line: Int

  package init(person: PersonID, line: Int) {
    self.person = person
    self.line = line
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  package var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
