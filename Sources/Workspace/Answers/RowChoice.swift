import Blocks
import NoteIndex
import Notes
import Relations
import Text

/// Finds the one row of today that somebody means on the command line.
struct RowChoice {
  private let rows: [FollowUp]
  private let vault: ResolvedVault
  private let text: BlockText

  init(_ rows: [FollowUp], _ vault: ResolvedVault, _ text: BlockText) {
    self.rows = rows
    self.vault = vault
    self.text = text
  }

  /// - Parameters:
  ///   - what: `PATH:LINE`, or words of the row or of a person's names.
  ///   - path: Tells a path as one from the root.
  func row(_ what: String, path: (String) -> String) throws(WorkspaceError) -> FollowUp {
    var found = rows(at: what, path)
    if found.isEmpty { found = rows(with: what) }
    guard let first = found.first else { throw .noRow(what) }
    guard found.count == 1 else { throw .severalRows(what, found.map(candidate)) }
    return first
  }

  private func candidate(_ row: FollowUp) -> RowCandidate {
    RowCandidate(
      path: vault[row.source].path, line: row.line, kind: row.kind, text: text.row(row, text.plain))
  }

  private func rows(at what: String, _ path: (String) -> String) -> [FollowUp] {
    guard let colon = what.lastIndex(of: ":"), let line = Int(what[what.index(after: colon)...]) else {
      return []
    }
    let place = NotePath(path(String(what[..<colon])))
    return rows.filter { $0.line == line && vault[$0.source].path == place }
  }

  /// The rows in whose words, or among whose people's names, every word occurs; 佐藤さん is in 佐藤花子.
  private func rows(with what: String) -> [FollowUp] {
    let words = what.split(whereSeparator: \.isWhitespace).map { word in
      (whole: ComparisonKey(word).bytes, name: ComparisonKey(Honorific.stripped(from: word)).bytes)
    }
    if words.isEmpty { return [] }
    return rows.filter { row in
      let names = row.people.flatMap { person in
        if case .note(let id) = person { vault[id].names.map(\.text) } else { [text.name(of: person)] }
      }
      let bearers = names.map { ComparisonKey($0).bytes }
      let row = ComparisonKey(text.row(row, text.plain)).bytes
      return words.allSatisfy { word in
        row.firstRange(of: word.whole) != nil || bearers.contains { $0.firstRange(of: word.name) != nil }
      }
    }
  }
}
