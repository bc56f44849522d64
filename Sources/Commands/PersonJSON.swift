import Blocks
import NoteIndex
import Notes
import Phrases
import Relations
import Workspace

/// What is known of a person, as JSON.
struct PersonJSON: Encodable {
  struct Cadence: Encodable {
    let days: Int
    /// `key`, `tier`, `tag`, `circle` or `default`.
    let source: String
  }

  struct Contact: Encodable {
    let day: String
    let kind: String
    let groupSize: Int
    /// Whether it is known from a name without a link.
    let fromPlainText: Bool
    let path: String
    let line: Int
  }

  struct Promise: Encodable {
    /// `promise` is mine, `waiting` is theirs.
    let kind: String
    let due: String?
    let text: String
    let path: String
    let line: Int
  }

  let reading: String?
  let organisation: String?
  let role: String?
  let place: String?
  let circles: [String]
  let tier: Int?
  let cadence: Cadence?
  let isPaused: Bool
  let isDeceased: Bool
  let snoozedUntil: String?
  let met: String?
  let lastContact: String?
  let nextContact: String?
  let booked: String?
  let due: String?
  let rhythmDays: Double?
  /// `close`, `steady` or `thin`.
  let bond: String?
  /// All known, newest first.
  let contacts: [Contact]
  let promises: [Promise]

  init(_ person: PersonGlance, _ note: Note?, _ answer: Vault.ShowAnswer) {
    let vault = answer.view.vault
    reading = note?.value(.reading)?.text
    organisation = note?.value(.organisation)?.text.unlinked
    role = note?.value(.role)?.text
    place = note?.value(.place)?.text.unlinked
    circles = note?.values(.circle).map(\.text.unlinked) ?? []
    tier = person.facts.tier
    cadence = person.cadence.map { Cadence(days: $0.days, source: $0.source.word) }
    isPaused = person.facts.isPaused
    isDeceased = person.facts.isDeceased
    snoozedUntil = person.facts.snoozedUntil?.description
    met = person.met?.description
    lastContact = person.last?.day.description
    nextContact = person.facts.next?.day.description
    booked = person.booking?.day.description
    due = person.due?.description
    rhythmDays = person.rhythm
    bond = person.closeness?.rawValue
    contacts = person.touches.map { touch in
      Contact(
        day: "\(touch.day)", kind: touch.kind.rawValue, groupSize: touch.groupSize,
        fromPlainText: touch.isPlain,
        path: "\(vault[touch.source].path)", line: touch.line)
    }
    promises = person.promises.map { row in
      Promise(
        kind: row.kind.rawValue, due: row.due?.description, text: answer.text.row(row, answer.text.plain),
        path: "\(vault[row.source].path)", line: row.line)
    }
  }
}

extension CadenceSource {
  fileprivate var word: String {
    switch self {
    case .key: "key"
    case .tier: "tier"
    case .tag: "tag"
    case .circle: "circle"
    case .standard: "default"
    }
  }
}
