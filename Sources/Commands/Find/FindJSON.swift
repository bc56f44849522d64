import NoteIndex
import Notes
import Workspace

/// The answer of `find` as JSON.
struct FindJSON: Encodable {
  struct Hit: Encodable {
    let name: String
    /// Absent for a person without a note.
    let path: String?
    let kind: String
    /// The class of what was found, such as `exact-name` or `reading`.
    let match: String
    let key: String?
    let text: String
    let line: Int?
  }

  struct Line: Encodable {
    let path: String
    let line: Int
    let text: String
  }

  let version = 1
  let query: String
  let hits: [Hit]
  let lines: [Line]
  /// How many more there are than the limit allows.
  let more: Int
  let didYouMean: String?

  init(_ answer: Vault.FindAnswer) {
    let vault = answer.view.vault
    query = answer.query
    hits = answer.hits.map { hit in
      let match = hit.match
      let (name, path, kind): (String, String?, String) =
        switch hit.subject {
        case .note(let id): (vault[id].displayName, "\(vault[id].path)", vault[id].kind.rawValue)
        case .person(let key): (answer.view.name(of: .named(key)), nil, NoteKind.person.rawValue)
        }
      return Hit(
        name: name, path: path, kind: kind, match: match.matchClass.rawValue, key: match.key,
        text: match.text,
        line: match.line)
    }
    lines = answer.textHits.map { Line(path: "\(vault[$0.note].path)", line: $0.line, text: $0.text) }
    more = answer.more
    didYouMean = answer.suggestion
  }
}
