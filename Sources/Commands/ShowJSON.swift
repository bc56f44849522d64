import NoteIndex
import Notes
import Relations
import Workspace

/// The answer of `show` as JSON.
struct ShowJSON: Encodable {
  struct Task: Encodable {
    let line: Int
    let text: String
    let due: String?
  }

  let version = 1
  let name: String
  /// Absent for a person without a note.
  let path: String?
  let kind: String
  let names: [String]
  let day: String?
  let tags: [String]
  let people: [String]
  let openTasks: [Task]
  let linksTo: [String]
  let backlinks: [BacklinksJSON.Entry]
  let findings: [FindingAnswer]
  let person: PersonJSON?

  init(_ answer: Vault.ShowAnswer) {
    let view = answer.view
    let resolved = answer.note
    let note = resolved?.note
    if case .person(let key) = answer.subject {
      name = view.name(of: .named(key))
    } else {
      name = note?.displayName ?? ""
    }
    path = note.map { "\($0.path)" }
    kind = (note?.kind ?? .person).rawValue
    var known: Set<String> = []
    names = (note?.names.map(\.text) ?? [name]).filter { known.insert($0).inserted }
    day = note?.day?.description
    tags = note?.tags ?? []
    people = resolved?.participants.map(view.name) ?? []
    openTasks = (note?.tasks ?? []).filter { $0.mark == .open }.map {
      Task(line: $0.line, text: $0.text, due: $0.due?.description)
    }
    var seen: Set<NoteID> = []
    linksTo = (resolved?.targets ?? []).compactMap { $0 }.filter {
      view.isShown($0) && seen.insert($0).inserted
    }
    .map { "\(view.vault[$0].path)" }
    backlinks = answer.backlinks.map { BacklinksJSON.Entry($0, in: view.vault) }
    findings = answer.findings.map(FindingAnswer.init)
    person = answer.person.map { PersonJSON($0, note, answer) }
  }
}
