import Blocks
import Configuration
package import Notes
package import Relations
import Text
import VaultFiles

extension Vault {
  /// The page of a week.
  package struct ReviewAnswer: Sendable {
    package let insight: VaultInsight
    package let review: Review
    /// The note that keeps it, where one was asked for.
    package internal(set) var path: NotePath?
  }

  /// - Parameters:
  ///   - note: The path of a note that is to keep the page; it must not be there yet.
  package borrowing func review(
    keptIn note: String? = nil, showsPrivate: Bool
  ) throws(WorkspaceError) -> ReviewAnswer {
    if note != nil, showsPrivate {
      throw .cannotEdit("a page with private matters is not kept; leave out --private")
    }
    let insight = try insight(showsPrivate: showsPrivate)
    let review = Review(insight.notes, insight.network, insight.profiles, name: insight.name)
    var answer = ReviewAnswer(insight: insight, review: review)
    if let note { answer.path = try keep(answer, in: note) }
    return answer
  }

  private borrowing func keep(_ answer: ReviewAnswer, in name: String) throws(WorkspaceError) -> NotePath {
    let hasAgreed =
      hasConfiguration
      || answer.insight.notes.contains { resolved in
        resolved.note.blocks.contains { $0.checksum != nil }
      }
    guard hasAgreed else {
      throw .cannotEdit("this vault has not agreed to blocks yet; `enishi index` asks, then come back")
    }
    let path = try newNote(named: name, in: answer.insight)
    let bytes = ReviewNote.bytes(answer.review, answer.insight.text, on: today)
    let outcome = VaultWriter(try lock()).write([.create(path, new: bytes)])[0]
    guard outcome.isWritten else { throw .cannotEdit("\(path): \(outcome)") }
    return path
  }

  /// Where a new note may stand; a note named by a day alone would be read as a journal of meetings.
  private borrowing func newNote(named name: String, in insight: VaultInsight) throws(WorkspaceError)
    -> NotePath
  {
    let meant = meant(by: name)
    if meant.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw .cannotEdit("a note's name holds no line ends or other control characters")
    }
    let path = NotePath(meant.lowercased().hasSuffix(".md") ? meant : meant + ".md")
    let key = ComparisonKey(path.bytes)
    if insight.notes.contains(where: { ComparisonKey($0.note.path.bytes) == key }) {
      throw .cannotEdit("“\(path)” is there already; name another note")
    }
    let ignored = IgnoreRules(settings.ignore)
    if let problem = root.problem(withNoteAt: path, ignoring: { ignored.ignores($0, isFolder: $1) }) {
      throw .cannotEdit("\(path): \(problem)")
    }
    let note = NoteReader.read([], at: path, rules: noteRules)
    if note.kind.isMeeting {
      throw .cannotEdit(
        "a note at “\(path)” would be read as a \(note.kind.rawValue); add a word, as in “\(today) review”")
    }
    return path
  }
}
