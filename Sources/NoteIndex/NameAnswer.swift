package import Notes
import Text

/// The notes that answer to a name, all of the first class in which any does.
struct NameAnswer {
  let ids: [NoteID]
  /// The class: file stem; name, title or heading; alias.
  let rank: Int
  /// The notes arranged, where they are many.
  let crowd: Namesakes?
}

extension NameIndex {
  /// Looks a bare name up; nil if nobody answers.
  func answer(to name: some StringProtocol) -> NameAnswer? {
    let key = ComparisonKey(name)
    for rank in byName.indices {
      guard let ids = byName[rank][key] else { continue }
      return NameAnswer(ids: ids, rank: rank, crowd: ids.count > Namesakes.many ? crowds[rank][key] : nil)
    }
    return nil
  }

  /// What a name in plain text means that stands in a people place of a note (rule 6): by the same table, but
  /// only people; then by its other spellings; then as a family name that one person alone bears.
  package func resolve(personNamed name: String, from source: NoteID) -> Resolution {
    let key = ComparisonKey(name)
    let origin = LinkOrigin(note: source, path: notes[source.index].path)
    for rank in byName.indices {
      guard let ids = byName[rank][key] else { continue }
      if ids.count > Namesakes.many, let crowd = crowds[rank][key] {
        let nearest = choose(crowd, from: origin)
        if let id = nearest.note, isPerson(id) { return nearest }
      }
      if let found = choose(ids.filter(isPerson), from: origin) { return found }
    }
    var people = people(named: name)
    if people.isEmpty { people = families.people(of: name) }
    return switch people.count {
    case 0: .broken
    case 1: .note(people[0], others: [])
    default: .unclear(people)
    }
  }

  func isPerson(_ id: NoteID) -> Bool {
    let kind = notes[id.index].kind
    return kind == .person || kind == .me
  }
}
