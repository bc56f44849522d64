package import Configuration
import FrontMatter
package import Notes

/// A note on its way through edits that somebody asked for.
///
/// Pure: each edit gives new bytes or throws and changes nothing. After each the note is read again and must say just
/// what was asked and all that it said before, with exactly the same blocks (BYTES 1, 11, 12).
package struct NoteEditor {
  package private(set) var bytes: [UInt8]
  /// The note as it reads now.
  package private(set) var note: Note
  private let rules: NoteRules
  private let language: Settings.Language

  /// - Parameter note: What the bytes read as.
  package init(_ bytes: [UInt8], _ note: Note, _ rules: NoteRules, _ language: Settings.Language) {
    self.bytes = bytes
    self.note = note
    self.rules = rules
    self.language = language
  }

  /// Makes one edit.
  ///
  /// Lines of people's text are numbered as they stand now: edits that add lines come after those that name some.
  ///
  /// - Returns: The 1-based line where it shows.
  @discardableResult
  package mutating func apply(_ edit: NoteEdit) throws(NoteEditError) -> Int {
    if let refusal = note.refusal { throw .refused(refusal) }
    let edited = try edited(edit)
    let reading = NoteReader.read(edited, at: note.path, rules: rules)
    guard let line = NoteComparison(note, bytes, reading, edited).line(of: edit) else {
      throw .wouldReadOtherwise
    }
    (bytes, note) = (edited, reading)
    return line
  }

  private func edited(_ edit: NoteEdit) throws(NoteEditError) -> [UInt8] {
    switch edit {
    case .tick(let line, let day):
      let source = try openTask(line)
      guard let mark = source.marking("x") else { throw .noOpenTask(line: line) }
      let isDated = note.tasks.contains { $0.line == line && $0.doneOn != nil }
      return (isDated ? [mark] : [mark, source.appending("✅ \(day)")]).applied(to: bytes)
    case .cancel(let line):
      guard let mark = try openTask(line).marking("-") else { throw .noOpenTask(line: line) }
      return [mark].applied(to: bytes)
    case .courtesy(let line):
      return [try SourceLine(line, in: bytes).appending("<!-- courtesy -->")].applied(to: bytes)
    case .log(let entry):
      return LogPlace(bytes, note, language).adding(entry).applied(to: bytes)
    case .snooze(let day):
      do throws(FrontMatterEditError) {
        return try FrontMatterEdit.setting("snooze", to: "\(day)", in: bytes) {
          rules.keys.meaning(of: $0) == .snooze
        }
      } catch {
        throw .frontMatter(error)
      }
    }
  }

  private func openTask(_ line: Int) throws(NoteEditError) -> SourceLine {
    let source = try SourceLine(line, in: bytes)
    guard [nil, .open].contains(source.head.task) else { throw .noOpenTask(line: line) }
    return source
  }
}
