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

  /// The 1-based line where the edit shows; nil unless it and nothing else does.
  func line(of edit: NoteEdit) -> Int? {
    guard hasSameBlocks else { return nil }
    switch edit {
    case .tick(let line, _):
      return hasSameText(besides: line, line) && task(line)?.mark == .done ? line : nil
    case .cancel(let line):
      return hasSameText(besides: line, line) && task(line)?.mark == .cancelled ? line : nil
    case .courtesy(let line):
      return hasSameText(besides: line, line) ? line : nil
    case .log(let entry):
      guard let line = addedLogLine, line.says(entry), hasSameText(besides: nil, line.line) else {
        return nil
      }
      return line.line
    case .snooze(let day):
      guard let value = after.value(.snooze), DateReading(value.text)?.day == day else { return nil }
      return hasSameText(besides: nil, nil) ? value.line : nil
    }
  }

  private func task(_ line: Int) -> Task? { after.tasks.first { $0.line == line } }

  /// The one line that the log has more than before; among lines that say the same the first.
  private var addedLogLine: LogLine? {
    guard after.logLines.count == before.logLines.count + 1 else { return nil }
    let place = zip(before.logLines, after.logLines).prefix { $0.text == $1.text && $0.date == $1.date }.count
    return after.logLines[place]
  }

  private var hasSameBlocks: Bool {
    after.refusal == nil && after.openAtEnd == before.openAtEnd && after.blocks.count == before.blocks.count
      && zip(before.blocks, after.blocks).allSatisfy { old, new in
        oldBytes[old.start.lowerBound..<old.end.upperBound]
          .elementsEqual(newBytes[new.start.lowerBound..<new.end.upperBound])
          && old.prefix == new.prefix
      }
  }

  /// Whether all else is what it was, one line of each text left out.
  private func hasSameText(besides old: Int?, _ new: Int?) -> Bool {
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

  init(_ note: Note, besides line: Int?) {
    kind = note.kind
    names = note.names
    tasks = note.tasks.filter { $0.line != line }.map { "\($0.mark) \($0.text)" }
    logLines = note.logLines.filter { $0.line != line }.map(\.text)
    // A log may be given its heading.
    headings = note.headings.map(\.text).filter { !AnswerWords.isLog($0) }
    links = note.links.filter { $0.line != line }.map(\.target)
  }
}

extension LogLine {
  /// Whether this is the line that an entry was written as.
  package func says(_ entry: LogEntry) -> Bool {
    date.day == entry.day && direction == entry.direction
  }
}
