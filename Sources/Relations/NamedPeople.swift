import Notes
import Phrases

/// The people named in one place, each once, and what the words around their names say.
struct NamedPeople {
  private(set) var people: [PersonID] = []
  /// Who is named without a link.
  private(set) var plain: Set<PersonID> = []
  /// Who is only spoken of there: “we talked about Ann”.
  private(set) var topics: Set<PersonID> = []
  /// From whom something came: “a letter from Ann”.
  private(set) var sources: Set<PersonID> = []

  mutating func add(_ person: PersonID, isPlain: Bool) {
    guard !people.contains(person) else { return }
    people.append(person)
    if isPlain { plain.insert(person) }
  }

  /// Those who are not only spoken of.
  var withoutTopics: [PersonID] { topics.isEmpty ? people : people.filter { !topics.contains($0) } }

  /// The people whom each line of a note names, by link or in plain words; quotes and embeds name nobody.
  static func byContext(of resolved: ResolvedNote) -> [Int: NamedPeople] {
    names(of: resolved).mapValues { names in
      names.reduce(into: NamedPeople()) { $0.add($1.person, isPlain: $1.isPlain) }
    }
  }

  /// The people of one line with what the words around their names say of them.
  static func inLine(_ text: String, _ names: [Name], _ phrases: PhraseBook) -> NamedPeople {
    var found = NamedPeople()
    let signs = NameSigns(text, names.map(\.text), phrases)
    for (name, role) in zip(names, signs.roles) {
      found.add(name.person, isPlain: name.isPlain)
      switch role {
      case .topic: found.topics.insert(name.person)
      case .incoming: found.sources.insert(name.person)
      default: found.present.insert(name.person)
      }
    }
    // Who is named twice is spoken of, and was there as well.
    found.topics.subtract(found.present)
    found.topics.subtract(found.sources)
    return found
  }

  private var present: Set<PersonID> = []

  /// A name in a line.
  struct Name {
    let text: String
    let person: PersonID
    let isPlain: Bool
  }

  /// The names in each line of a note, links first.
  static func names(of resolved: ResolvedNote) -> [Int: [Name]] {
    var names: [Int: [Name]] = [:]
    for (link, person) in zip(resolved.note.links, resolved.people) {
      guard let person, let context = link.context, !link.isQuoted, !link.isEmbed else { continue }
      names[context, default: []].append(Name(text: link.shownText, person: person, isPlain: false))
    }
    for mention in resolved.mentions {
      guard case .context(let context) = mention.place, let person = mention.person else { continue }
      names[context, default: []].append(Name(text: mention.name, person: person, isPlain: true))
    }
    return names
  }
}
