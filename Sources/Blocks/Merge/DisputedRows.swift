import Notes
import Text

/// The rows of a merged note that were answered in two ways, each with the word that stands in its place.
///
/// Whoever merges lines makes the conflicts of them, so that they look like all others of the note. It is given these
/// rows alone and far apart: conflicts that are near each other would become one, with the rows between.
struct DisputedRows: Sendable {
  private var rows: [(word: ArraySlice<UInt8>, dispute: Dispute)] = []

  /// Conflicts with so many lines between them are not joined by git, which joins those with three.
  private static let distance = 4

  var isEmpty: Bool { rows.isEmpty }

  /// The body with words of its own in the places of its disputed rows, which are noted here.
  ///
  /// - Parameter mark: How the words begin, which no other line does.
  mutating func take(from body: BlockBody, mark: String) -> BlockBody {
    if body.disputes.isEmpty { return body }
    var bytes: [UInt8] = []
    for (place, line) in body.bytes[...].lines.enumerated() {
      guard let dispute = body.disputes[place] else {
        bytes += line
        continue
      }
      let word = Array("- \(mark)\(place)".utf8)[...]
      rows.append((word, dispute))
      let core = Checksum.core(of: line)
      bytes += line[..<core.startIndex] + word + line[core.endIndex...]
    }
    return BlockBody(bytes: bytes, prefix: body.prefix, checksum: body.checksum)
  }

  // MARK: The conflicts

  /// The rows as they stand in one of the versions, for a merge line by line.
  func text(_ part: ConflictPart) -> [UInt8] {
    var text: [UInt8] = []
    for (word, dispute) in rows {
      for number in 0..<Self.distance { text += Self.separator(word, number) + [UInt8(ascii: "\n")] }
      if let row = dispute[part] { text += row + [UInt8(ascii: "\n")] }
    }
    return text
  }

  private static func separator(_ word: ArraySlice<UInt8>, _ number: Int) -> [UInt8] {
    word + Array(" \(number)".utf8)
  }

  /// The note with the conflicts in the places of their words; nil where an answer would get lost.
  ///
  /// - Parameters:
  ///   - merged: What came of the merge of the three texts.
  ///   - note: The merged note. Where both sides have a row within a conflict of people's text, each has its own.
  func placing(_ merged: [UInt8], in note: MergedLines) -> [UInt8]? {
    guard let conflicts = conflicts(in: merged) else { return nil }
    let disputes = Dictionary(uniqueKeysWithValues: rows.map { ($0.word, $0.dispute) })
    var placed: [UInt8] = []
    var open = Set(disputes.keys)
    var found: [ArraySlice<UInt8>: Set<ConflictPart>] = [:]
    var reader = ConflictReader()
    for line in note.bytes[...].lines {
      if note.hasConflicts { reader.read(line) }
      let core = Checksum.core(of: line)
      guard let dispute = disputes[core] else {
        placed += line
        continue
      }
      let prefix = line[..<core.startIndex]
      let lineEnd = line[core.endIndex...]
      if let part = reader.part {
        if let row = dispute[part] { placed += prefix + row + lineEnd }
        if found[core, default: []].union([part]).isSuperset(of: [.ours, .theirs]) { open.remove(core) }
        found[core, default: []].insert(part)
      } else {
        for text in conflicts[core] ?? [] {
          let isRow = ConflictPart.allCases.contains { dispute[$0]?.elementsEqual(text) ?? false }
          placed += (isRow ? prefix : []) + text + LineEnd.of(Array(lineEnd))
        }
        open.remove(core)
      }
    }
    return open.isEmpty ? placed : nil
  }

  /// For each word the lines of its conflict; nil where one does not hold both answers.
  private func conflicts(in merged: [UInt8]) -> [ArraySlice<UInt8>: [ArraySlice<UInt8>]]? {
    var words: [ArraySlice<UInt8>: ArraySlice<UInt8>] = [:]
    for (word, _) in rows {
      for number in 0..<Self.distance { words[Self.separator(word, number)[...]] = word }
    }
    var conflicts: [ArraySlice<UInt8>: [ArraySlice<UInt8>]] = [:]
    var current: ArraySlice<UInt8>?
    for line in merged.split(separator: UInt8(ascii: "\n")) {
      if let word = words[line] {
        current = word
      } else if let current {
        conflicts[current, default: []].append(line)
      }
    }
    let areWhole = rows.allSatisfy { word, dispute in
      let lines = conflicts[word] ?? []
      return lines.contains { $0.elementsEqual(dispute.ours) }
        && lines.contains { $0.elementsEqual(dispute.theirs) }
    }
    return areWhole ? conflicts : nil
  }
}
