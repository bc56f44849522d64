package import Configuration
import FrontMatter
package import Notes

/// A note on its way through edits that somebody asked for.
///
/// Pure: edits give new bytes or throw and change nothing. After them the note is read again and must say just what was
/// asked and all that it said before, with exactly the same blocks (BYTES 1, 11, 12).
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
    guard let line = try make([edit], in: SourceLines(bytes, note))?.first else { throw .wouldReadOtherwise }
    return line
  }

  /// Makes many edits, each given once, with one reading for all that go well together.
  ///
  /// - Returns: For each edit why it was not made; nil for one that was.
  package mutating func apply(_ edits: [NoteEdit]) -> [NoteEditError?] {
    if let refusal = note.refusal { return edits.map { _ in .refused(refusal) } }
    var errors = [NoteEditError?](repeating: nil, count: edits.count)
    for rank in NoteEdit.ranks {
      apply(edits.indices.filter { edits[$0].rank == rank }[...], of: edits, &errors)
    }
    return errors
  }

  /// Makes edits of one rank, all or, where that does not go well, each half by itself.
  private mutating func apply(
    _ places: ArraySlice<Int>, of edits: [NoteEdit], _ errors: inout [NoteEditError?]
  ) {
    let lines = SourceLines(bytes, note)
    var sound: [Int] = []
    for place in places {
      do throws(NoteEditError) {
        if let line = edits[place].line { _ = try lineEdits(edits[place], line, in: lines) }
        sound.append(place)
      } catch {
        errors[place] = error
      }
    }
    guard !sound.isEmpty else { return }
    do throws(NoteEditError) {
      if try make(sound.map { edits[$0] }, in: lines) != nil { return }
    } catch {
      if sound.count == 1 { errors[sound[0]] = error }
    }
    guard sound.count > 1 else {
      errors[sound[0]] = errors[sound[0]] ?? .wouldReadOtherwise
      return
    }
    let middle = sound.count / 2
    apply(sound[..<middle], of: edits, &errors)
    apply(sound[middle...], of: edits, &errors)
  }

  /// Makes edits of one rank at once and tells where each shows; nil, and nothing is changed, where the note would not
  /// say just what was asked.
  private mutating func make(_ edits: [NoteEdit], in lines: SourceLines) throws(NoteEditError) -> [Int]? {
    let edited = try edited(edits, lines)
    let reading = NoteReader.read(edited, at: note.path, rules: rules)
    guard let places = NoteComparison(note, bytes, reading, edited).lines(of: edits) else { return nil }
    (bytes, note) = (edited, reading)
    return places
  }

  private func edited(_ edits: [NoteEdit], _ lines: SourceLines) throws(NoteEditError) -> [UInt8] {
    var changes: [BlockEdit] = []
    var entries: [LogEntry] = []
    for edit in edits {
      switch edit {
      case .tick(let line, _), .cancel(let line), .courtesy(let line):
        changes += try lineEdits(edit, line, in: lines)
      case .log(let entry): entries.append(entry)
      case .snooze(let day): return try putOff(until: day)
      }
    }
    if !entries.isEmpty { changes += LogPlace(bytes, note, language).adding(entries) }
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    return changes.applied(to: bytes)
  }

  private func lineEdits(
    _ edit: NoteEdit, _ line: Int, in lines: SourceLines
  ) throws(NoteEditError) -> [BlockEdit] {
    let source = try SourceLine(line, in: lines)
    if case .courtesy = edit { return [source.appending("<!-- courtesy -->")] }
    guard [nil, .open].contains(source.head.task) else { throw .noOpenTask(line: line) }
    guard case .tick(_, let day) = edit else {
      guard let mark = source.marking("-") else { throw .noOpenTask(line: line) }
      return [mark]
    }
    guard let mark = source.marking("x") else { throw .noOpenTask(line: line) }
    return lines.dated.contains(line) ? [mark] : [mark, source.appending("✅ \(day)")]
  }

  private func putOff(until day: CalendarDay) throws(NoteEditError) -> [UInt8] {
    do throws(FrontMatterEditError) {
      return try FrontMatterEdit.setting("snooze", to: "\(day)", in: bytes) {
        rules.keys.meaning(of: $0) == .snooze
      }
    } catch {
      throw .frontMatter(error)
    }
  }
}
