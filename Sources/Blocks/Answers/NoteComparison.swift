package import Notes

/// A note before and after an edit, compared by what it says.
struct NoteComparison {
  private let before: Note
  private let oldBytes: [UInt8]
  private let after: Note
  private let newBytes: [UInt8]

  init(_ before: Note, _ oldBytes: [UInt8], _ after: Note, _ newBytes: [UInt8]) {
    self.before = before
    self.oldBytes = oldBytes
    self.after = after
    self.newBytes = newBytes
  }

  /// The 1-based lines where edits of one rank show; nil unless they and nothing else do.
  func lines(of edits: [NoteEdit]) -> [Int]? {
    guard hasSameBlocks else { return nil }
    let changed = Set(edits.compactMap(\.line))
    if !changed.isEmpty {
      guard changed.count == edits.count, hasSameText(besides: changed, changed) else { return nil }
      let marks = Dictionary(after.tasks.map { ($0.line, $0.mark) }) { first, _ in first }
      return edits.allSatisfy { $0.shows(marks) } ? edits.compactMap(\.line) : nil
    }
    if case .snooze(let day)? = edits.first {
      guard edits.count == 1, let value = after.value(.snooze), DateReading(value.text)?.day == day,
        hasSameText(besides: [], [])
      else { return nil }
      return [value.line]
    }
    let entries = edits.compactMap(\.entry)
    guard let added = addedLogLines(entries.count), hasSameText(besides: [], Set(added.map(\.line))) else {
      return nil
    }
    // On top of a list the newest stands first.
    for lines in [added, added.reversed()] where zip(lines, entries).allSatisfy({ $0.says($1) }) {
      return lines.map(\.line)
    }
    return nil
  }

  /// The lines that the log has more than before, if they are so many; among lines that say the same the first.
  private func addedLogLines(_ count: Int) -> [LogLine]? {
    guard after.logLines.count == before.logLines.count + count else { return nil }
    let place = zip(before.logLines, after.logLines).prefix { $0.text == $1.text && $0.date == $1.date }.count
    return Array(after.logLines[place..<(place + count)])
  }

  private var hasSameBlocks: Bool {
    after.refusal == nil && after.openAtEnd == before.openAtEnd && after.blocks.count == before.blocks.count
      && zip(before.blocks, after.blocks).allSatisfy { old, new in
        oldBytes[old.start.lowerBound..<old.end.upperBound]
          .elementsEqual(newBytes[new.start.lowerBound..<new.end.upperBound])
          && old.prefix == new.prefix
      }
  }

  /// Whether all else is what it was, some lines of each text left out.
  private func hasSameText(besides old: Set<Int>, _ new: Set<Int>) -> Bool {
    NoteSaying(before, besides: old) == NoteSaying(after, besides: new)
  }
}

/// What a note says in its lines, wherever they stand.
private struct NoteSaying: Equatable {
  let kind: NoteKind
  let names: [NoteName]
  let tasks: [String]
  let logLines: [String]
  let headings: [String]
  let links: [LinkTarget]

  init(_ note: Note, besides lines: Set<Int>) {
    kind = note.kind
    names = note.names
    tasks = note.tasks.filter { !lines.contains($0.line) }.map { "\($0.mark) \($0.text)" }
    logLines = note.logLines.filter { !lines.contains($0.line) }.map(\.text)
    // A log may be given its heading.
    headings = note.headings.map(\.text).filter { !AnswerWords.isLog($0) }
    links = note.links.filter { !lines.contains($0.line) }.map(\.target)
  }
}

extension NoteEdit {
  fileprivate var entry: LogEntry? {
    if case .log(let entry) = self { entry } else { nil }
  }

  /// Whether the task on its line is marked as it asks for.
  fileprivate func shows(_ marks: [Int: TaskMark]) -> Bool {
    switch self {
    case .tick(let line, _): marks[line] == .done
    case .cancel(let line): marks[line] == .cancelled
    case .courtesy, .log, .snooze: true
    }
  }
}

extension LogLine {
  /// Whether this is the line that an entry was written as.
  package func says(_ entry: LogEntry) -> Bool {
    date.day == entry.day && direction == entry.direction
  }
}
