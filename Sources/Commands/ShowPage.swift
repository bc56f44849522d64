import Blocks
import NoteIndex
import Notes
import Relations
import Text
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
    add(words.kind, words.kindName(note.kind))
    add(words.day, note.day.map { "\($0)" })
    add(words.people, list(resolved.participants.map(answer.view.name)))
    add(words.tags, list(note.tags.map { "#\($0)" }))
    addLinksOut(resolved)
    let words = words
    addSection(words.openTasks, note.tasks.filter { $0.mark == .open }) { task in
      let due = task.due.map { " \(words.by($0))" } ?? ""
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
      add(words.note, "\(note.path)")
      let others = note.names.map(\.text).reduce(into: [String]()) { names, name in
        if name != note.displayName, !names.contains(name) { names.append(name) }
      }
      add(words.alsoCalled, list(others))
    case .person(let key):
      lines.append(answer.view.name(of: .named(key)))
      add(words.note, words.noNote)
    }
  }

  /// The words of the vault's language.
  var words: ShowWords { answer.text.showWords }

  func list(_ names: [String]) -> String { names.joined(separator: words.separator) }

  /// A label with what it says; nothing for nothing.
  mutating func add(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    lines.append("  " + label + String(repeating: " ", count: Self.labelWidth - label.displayWidth) + text)
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
    lines += ["", (isCut ? words.cut(title, limit, entries.count) : title) + words.colon]
    for entry in entries.prefix(limit) {
      lines += "  \(text(entry))".split(separator: "\n").map(String.init)
    }
  }

  private mutating func addLinksOut(_ resolved: ResolvedNote) {
    var seen: Set<String> = []
    let names = resolved.targets.compactMap { $0 }.filter { answer.view.isShown($0) }.map {
      answer.view.vault[$0].displayName
    }.filter { seen.insert($0).inserted }
    add(words.linksTo, list(names))
  }

  /// What links here, and what was found wrong.
  mutating func addEnd() {
    let view = answer.view
    addSection(words.linkedFrom, answer.backlinks) { entry in
      let words = entry.key.map { "(\($0))" } ?? entry.text ?? ""
      return "\(view.vault[entry.source].path):\(entry.line): \(words)"
    }
    if !answer.findings.isEmpty { lines += ["", words.findings + words.colon] }
  }
}
