import NoteIndex
import Notes
import Relations
import Workspace

/// The answer of `check --unsure` as people read it.
struct UnsureText {
  private static let shownNames = 5
  let answer: Vault.UnsureAnswer
  let terminal: Terminal

  var lines: [String] {
    answer.entries.flatMap(lines) + summary
  }

  /// Place, people and reason; on a screen the advice stands below, elsewhere it follows.
  private func lines(_ entry: LeftOut) -> [String] {
    let place = "\(answer.vault[entry.source].path):\(entry.line)"
    let reason = entry.reason.message(on: entry.day) { answer.vault[$0].path }
    let names = names(of: entry.people)
    let sentence = Terminal.clean([place, names, reason].compactMap { $0 }.joined(separator: ": "))
    let label = "[\(entry.reason.name)]"
    let advice = entry.reason.wayOut
    guard let width = terminal.width else {
      return ["\(sentence)\(advice.map { "; \($0)" } ?? "") \(label)"]
    }
    var lines = Paragraph.lines("\(sentence) \(label)", width: width, indent: 4)
    if let advice {
      lines += Paragraph.lines("    \(advice)", width: width, indent: 4).map { terminal.styled($0, .dim) }
    }
    return lines
  }

  private func names(of people: [PersonID]) -> String? {
    guard !people.isEmpty else { return nil }
    let names = people.prefix(Self.shownNames).map(answer.name).joined(separator: ", ")
    let more = people.count - Self.shownNames
    return more > 0 ? "\(names) and \(more) more" : names
  }

  /// How many places there are, and for which reasons, the most frequent first.
  private var summary: [String] {
    let count = answer.entries.count
    if count == 0 { return ["Nothing was left out as evidence of contact."] }
    let reasons = Dictionary(grouping: answer.entries, by: \.reason.name).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }
    let places = "\(count) \(count == 1 ? "place" : "places") left out as evidence of contact"
    return Paragraph.lines("\(places): \(reasons.joined(separator: ", ")).", width: terminal.width, indent: 2)
  }
}
