import Configuration
package import Notes
import Threads

/// What people offer, need, like, and where they are; mine apart from theirs (RULES: "Purpose, strengths, give first").
///
/// Only what notes say in keys, in fields and under headings such as Needs. The dead, and private notes, say nothing.
package struct Profiles: Sendable {
  package struct Claims: Sendable {
    package internal(set) var offers: [Claim] = []
    package internal(set) var needs: [Claim] = []
    package internal(set) var interests: [Claim] = []
    package internal(set) var places: [Claim] = []
    package internal(set) var organisations: [Claim] = []
    package internal(set) var roles: [Claim] = []
    package internal(set) var circles: [Claim] = []
    package internal(set) var tags: [Claim] = []
    package internal(set) var learning: [Claim] = []
    /// What I did for the person: `gave::`.
    package internal(set) var gave: [Claim] = []
  }

  package let terms: TermBook
  package private(set) var mine = Claims()
  package private(set) var theirs = Claims()

  package init(_ notes: [ResolvedNote], _ people: People) {
    let terms = TermBook(people.settings.terms)
    let found = Parallel.map(notes.count) { Claims(of: notes[$0], NoteID($0), people, terms) }
    self.terms = terms
    for (index, claims) in found.enumerated() {
      if people.me.contains(.note(NoteID(index))) { mine.add(claims) } else { theirs.add(claims) }
    }
  }
}

extension Profiles.Claims {
  /// What one note says.
  fileprivate init(of resolved: ResolvedNote, _ id: NoteID, _ people: People, _ terms: TermBook) {
    let note = resolved.note
    let person = PersonID.note(id)
    if note.isPrivate { return }
    if people.me.contains(person) || note.kind == .person && !people.facts(of: person).isDeceased {
      add(note, person, id, terms)
    } else if note.kind.isMeeting {
      add(resolved, id, people, terms)
    }
  }

  fileprivate mutating func add(_ other: Self) {
    for list in Self.all { self[keyPath: list] += other[keyPath: list] }
  }

  /// All the lists.
  static var all: [WritableKeyPath<Self, [Claim]>] {
    [
      \.offers, \.needs, \.interests, \.places, \.organisations, \.roles, \.circles, \.tags, \.learning,
      \.gave,
    ]
  }

  /// Adds what a person's note says.
  fileprivate mutating func add(_ note: Note, _ person: PersonID, _ id: NoteID, _ terms: TermBook) {
    for field in note.fields {
      guard let list = field.meaning.flatMap({ Self.lists[$0] }) else { continue }
      for value in field.values { add(value, to: list, person, id, terms) }
    }
    for tag in note.tags {
      tags.append(Claim(person: person, term: terms.term(tag), source: id, line: 1, link: nil))
    }
  }

  /// Adds what a meeting notes of those who were there, `need::` and `gave::`: of whom it names, else of its one other
  /// person.
  fileprivate mutating func add(_ resolved: ResolvedNote, _ id: NoteID, _ people: People, _ terms: TermBook) {
    for field in resolved.note.fields {
      guard let meaning = field.meaning, [.needs, .gave].contains(meaning), let list = Self.lists[meaning]
      else {
        continue
      }
      let others = resolved.participants.filter { !people.me.contains($0) }
      for value in field.values {
        let named = value.links.compactMap { resolved.people[$0] }
        for person in named.isEmpty && others.count == 1 ? others : named
        where people.isShown(person) && !people.facts(of: person).isDeceased {
          add(value, to: list, person, id, terms)
        }
      }
    }
  }

  private mutating func add(
    _ value: FieldValue, to list: WritableKeyPath<Self, [Claim]>, _ person: PersonID, _ id: NoteID,
    _ terms: TermBook
  ) {
    for (term, link) in terms.terms(in: value) {
      self[keyPath: list].append(Claim(person: person, term: term, source: id, line: value.line, link: link))
    }
  }

  private static var lists: [Meaning: WritableKeyPath<Self, [Claim]>] {
    [
      .offers: \.offers, .needs: \.needs, .interests: \.interests, .place: \.places,
      .organisation: \.organisations, .circle: \.circles, .role: \.roles, .roles: \.roles,
      .learning: \.learning, .gave: \.gave,
    ]
  }
}
