import Notes

/// The people named in one place, each once, and which of them without a link.
struct NamedPeople {
  private(set) var people: [PersonID] = []
  private(set) var plain: Set<PersonID> = []

  mutating func add(_ person: PersonID, isPlain: Bool) {
    guard !people.contains(person) else { return }
    people.append(person)
    if isPlain { plain.insert(person) }
  }

  /// The people whom each line of a note names, by link or in plain words; quotes and embeds name nobody.
  static func byContext(of resolved: ResolvedNote) -> [Int: NamedPeople] {
    var people: [Int: NamedPeople] = [:]
    for (link, person) in zip(resolved.note.links, resolved.people) {
      guard let person, let context = link.context, !link.isQuoted, !link.isEmbed else { continue }
      people[context, default: NamedPeople()].add(person, isPlain: false)
    }
    for mention in resolved.mentions {
      guard case .context(let context) = mention.place, let person = mention.person else { continue }
      people[context, default: NamedPeople()].add(person, isPlain: true)
    }
    return people
  }
}
