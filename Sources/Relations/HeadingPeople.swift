import Notes
import Phrases

/// Whom the dated heading of one meeting names (RULES: "Touches").
struct HeadingPeople {
  /// Everyone it names and does not only speak of.
  private(set) var named: [PersonID] = []
  /// Who it says was there beside those whom the note names: “with Bob”, 田中さんも同席.
  private(set) var companions: [PersonID] = []
  private(set) var plain: Set<PersonID> = []

  /// For each meeting the people of its heading; nobody for the note's own.
  static func all(of meetings: [Meeting], in resolved: ResolvedNote, _ phrases: PhraseBook) -> [HeadingPeople]
  {
    guard meetings.count > 1 else { return [HeadingPeople()] }
    let headings = Set(meetings.lazy.filter { $0.heading != nil }.map(\.line))
    var linked: [Int: [NamedPeople.Name]] = [:]
    for (link, person) in zip(resolved.note.links, resolved.people) {
      guard let person, link.context != nil, !link.isEmbed, headings.contains(link.line) else { continue }
      linked[link.line, default: []].append(.init(text: link.shownText, person: person, isPlain: false))
    }
    return meetings.map { meeting in
      guard let heading = meeting.heading, let place = meeting.headingPlace else { return HeadingPeople() }
      let mentions = resolved.mentions(at: .heading(place)).compactMap { mention in
        mention.person.map { NamedPeople.Name(text: mention.name, person: $0, isPlain: true) }
      }
      return HeadingPeople(heading, (linked[meeting.line] ?? []) + mentions, phrases)
    }
  }

  private init() {}

  private init(_ heading: String, _ names: [NamedPeople.Name], _ phrases: PhraseBook) {
    let found = NamedPeople.inLine(heading, names, phrases)
    named = found.withoutTopics
    plain = found.plain
    companions =
      names.filter { Companions.isOne($0.text, in: heading) }.map(\.person)
      .filter { named.contains($0) }.withoutRepeats
  }
}
