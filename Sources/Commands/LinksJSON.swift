import NoteIndex
import Notes
import Workspace

/// The answer of `links` as JSON.
struct LinksJSON: Encodable {
  struct Entry: Encodable {
    let path: String
    let line: Int
    let column: Int
    let link: LinkJSON
    let leadsTo: LeadJSON
    /// The other notes that could have been meant, the nearest first.
    let others: [String]
  }

  let version = 1
  let links: [Entry]

  init(_ answer: Vault.LinksAnswer) {
    let view = answer.view
    links = answer.entries.map { entry in
      Entry(
        path: "\(view.vault[entry.source].path)", line: entry.link.line, column: entry.link.column,
        link: LinkJSON(entry.link), leadsTo: LeadJSON(entry.verdict, entry.person, in: view),
        others: entry.others.filter { view.isShown($0) }.map { "\(view.vault[$0].path)" })
    }
  }
}

/// A link as it is written, as JSON.
struct LinkJSON: Encodable {
  let form: String
  let target: String
  let heading: String?
  let label: String?
  let key: String?
  let isEmbed: Bool

  init(_ link: Link) {
    form = link.form == .wiki ? "wiki" : "markdown"
    target = link.target.name
    heading = link.target.heading
    label = link.label
    key = link.key
    isEmbed = link.isEmbed
  }
}

/// What a link leads to, as JSON.
struct LeadJSON: Encodable {
  /// `note`, `private`, `person`, `file`, `outside` or `nothing`.
  let kind: String
  let path: String?
  let person: String?
  let rule: String

  init(_ verdict: LinkVerdict, _ person: PersonID?, in view: VaultView) {
    rule = verdict.rule.rawValue
    var path: String?
    switch verdict.outcome {
    case .note(let id, _), .loose(let id):
      kind = view.isShown(id) ? "note" : "private"
      if view.isShown(id) { path = "\(view.vault[id].path)" }
    case .attachment: kind = "file"
    case .outside: kind = "outside"
    case .broken, .unclear: kind = person == nil ? "nothing" : "person"
    }
    self.path = path
    self.person = person.map(view.name)
  }
}
