package import Notes
import Text

/// Something I did for somebody: what a note says that I gave, or a promise of mine that is ticked.
package struct Favour: Equatable, Sendable {
  package let person: PersonID
  /// A term where a note says what was given; else the words of the promise.
  package let term: Term
  /// Whether the note says what was given: then it names a strength.
  package let isNamed: Bool
  package let day: CalendarDay?
  package let source: NoteID
  package let line: Int
}

extension Favour {
  /// All favours that notes tell of, what was named first, then the newest promises.
  package static func all(in notes: [ResolvedNote], _ profiles: Profiles, _ people: People) -> [Favour] {
    let named = profiles.theirs.gave.map { claim in
      Favour(
        person: claim.person, term: claim.term, isNamed: true, day: notes[claim.source.index].note.day,
        source: claim.source, line: claim.line)
    }
    var kept: [Favour] = []
    for (index, resolved) in notes.enumerated() where !resolved.note.isPrivate {
      for (place, task) in resolved.note.tasks.enumerated() where task.mark == .done {
        let promise = Promise(place, in: resolved, at: NoteID(index), me: people.me)
        guard promise.isMine else { continue }
        for person in promise.people where people.isShown(person) && !people.facts(of: person).isDeceased {
          kept.append(
            Favour(
              person: person, term: profiles.terms.term(task.text), isNamed: false,
              day: task.doneOn ?? resolved.note.day, source: NoteID(index), line: task.line))
        }
      }
    }
    return named
      + kept.sorted { left, right in
        left.day == right.day
          ? (left.source, left.line) < (right.source, right.line)
          : (left.day?.number ?? .min) > (right.day?.number ?? .min)
      }
  }

  /// Whether a strength shows in it: the words are it, or speak of it.
  package func shows(_ strength: Term) -> Bool {
    term.matches(strength) || !isNamed && term.key.holds(strength.key)
  }
}

/// A strength that favours show and my own note does not name.
package struct ProposedStrength: Equatable, Sendable {
  package let term: Term
  /// For whom I did it.
  package let favours: [Favour]
}

extension ProposedStrength {
  /// What I gave most people first, then in the order of the notes.
  package static func all(_ favours: [Favour], _ profiles: Profiles) -> [ProposedStrength] {
    let mine = TermIndex(profiles.mine.offers)
    var order: [TermKey] = []
    var groups: [TermKey: [Favour]] = [:]
    for favour in favours where favour.isNamed && !mine.matches(favour.term) {
      if groups[favour.term.key] == nil { order.append(favour.term.key) }
      groups[favour.term.key, default: []].append(favour)
    }
    let proposed = order.compactMap { key in
      groups[key].map { ProposedStrength(term: $0[0].term, favours: $0) }
    }
    func count(_ strength: ProposedStrength) -> Int { Set(strength.favours.map(\.person)).count }
    return proposed.enumerated().sorted { left, right in
      let counts = (count(left.element), count(right.element))
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
  }
}
