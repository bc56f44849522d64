import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

/// The lines with which a note or a person is shown.
struct ShowPage {
  /// As many contacts, links and backlinks are listed unless all are asked for.
  private static let limit = 5

  private static let labelWidth = 16

  let answer: Vault.ShowAnswer
  private let limit: Int
  private(set) var lines: [String] = []

  init(_ answer: Vault.ShowAnswer, showsAll: Bool) {
    self.answer = answer
    limit = showsAll ? .max : Self.limit
    if let person = answer.person { addPerson(person) } else { addNote() }
  }

  /// A note that is no person's.
  private mutating func addNote() {
    guard let resolved = answer.note else { return }
    let note = resolved.note
    addTitle(reading: nil)
    add("kind", note.kind.rawValue)
    add("day", note.day.map { "\($0)" })
    add("people", resolved.participants.map(answer.view.name).joined(separator: ", "))
    add("tags", note.tags.map { "#\($0)" }.joined(separator: ", "))
    addLinksOut(resolved)
    addSection("Open tasks", note.tasks.filter { $0.mark == .open }) { task in
      let due = task.due.map { " (by \($0))" } ?? ""
      return "\(task.text)\(due)\n    \(note.path):\(task.line)"
    }
    addEnd()
  }

  /// The first lines: what it is called, and where it is.
  mutating func addTitle(reading: String?) {
    switch answer.subject {
    case .note(let id):
      let note = answer.view.vault[id]
      lines.append(note.displayName + (reading.map { " (\($0))" } ?? ""))
      add("note", "\(note.path)")
      let others = note.names.map(\.text).reduce(into: [String]()) { names, name in
        if name != note.displayName, !names.contains(name) { names.append(name) }
      }
      add("also called", others.joined(separator: ", "))
    case .person(let key):
      lines.append(answer.view.name(of: .named(key)))
      add("note", "none yet")
    }
  }

  /// A label with what it says; nothing for nothing.
  mutating func add(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    lines.append("  " + label + String(repeating: " ", count: Self.labelWidth - label.count) + text)
  }

  /// The columns by which the further lines of a long line are indented.
  func indent(of line: String) -> Int {
    let isLabelled = line.hasPrefix("  ") && line.dropFirst(2).prefix(Self.labelWidth).contains("  ")
    return isLabelled ? Self.labelWidth + 2 : 4
  }

  /// A heading with the first few of its entries, each in one line or two.
  mutating func addSection<Entry>(_ title: String, _ entries: [Entry], _ text: (Entry) -> String) {
    guard !entries.isEmpty else { return }
    let isCut = entries.count > limit
    lines += ["", isCut ? "\(title) (\(limit) of \(entries.count)):" : "\(title):"]
    for entry in entries.prefix(limit) {
      lines += "  \(text(entry))".split(separator: "\n").map(String.init)
    }
  }

  private mutating func addLinksOut(_ resolved: ResolvedNote) {
    var seen: Set<String> = []
    let names = resolved.targets.compactMap { $0 }.filter { answer.view.isShown($0) }.map {
      answer.view.vault[$0].displayName
    }.filter { seen.insert($0).inserted }
    add("links to", names.joined(separator: ", "))
  }

  /// What links here, and what was found wrong.
  mutating func addEnd() {
    let view = answer.view
    addSection("Linked from", answer.backlinks) { entry in
      let words = entry.key.map { "(\($0))" } ?? entry.text ?? ""
      return "\(view.vault[entry.source].path):\(entry.line): \(words)"
    }
    if !answer.findings.isEmpty { lines += ["", "Findings:"] }
  }
}
