import Notes
import Text

/// A three-way merge of a note in which Enishi's blocks take no part.
///
/// Of each version only people's text is merged line by line, by whoever can do that best. In it the place of a
/// block is two marker lines, the same in all versions; blocks at the end, below which nobody has written, are left out.
/// Afterwards each block gets a body again, and the next run writes it anew.
package struct NoteMerge: Sendable {
  /// What is to be merged line by line.
  package let base: [UInt8]
  package let ours: [UInt8]
  package let theirs: [UInt8]

  /// What stands in the end marker of each block that is to be put back, and the block.
  private let placeholders: [ArraySlice<UInt8>: Restored]
  /// The blocks that stand at the end.
  private let ending: [Restored]
  private let lineEnd: [UInt8]

  /// A block as it stands in the merged note.
  private struct Restored: Sendable {
    let name: BlockName
    let start: [UInt8]
    let body: [UInt8]
    /// The line of the end marker.
    let end: [UInt8]
    let checksum: String?
    let holdsWords: Bool
  }

  /// Nil where the blocks of a version cannot be told from its text: then the versions are merged as they are.
  package init?(base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    guard let versions = Versions(base: base, ours: ours, theirs: theirs) else { return nil }
    let merges = versions.merges
    let shape = MergeShape(versions, isText: { merges[$0] == .text })
    let mark = Self.mark(notIn: [base, ours, theirs])
    var placeholders: [ArraySlice<UInt8>: Restored] = [:]
    var words: [BlockKey: String] = [:]
    var ending: [Restored] = []
    for (number, key) in versions.keys.enumerated() {
      guard case .body(let body, let checksum) = merges[key], let block = versions.latest(key),
        let name = block.span.known
      else { continue }
      let word = "\(mark)\(number)"
      words[key] = word
      let restored = Restored(
        name: name, start: Array(block.bytes[block.span.start]), body: body,
        end: block.span.endMarker(checksum, in: block.bytes), checksum: checksum,
        holdsWords: versions.holdsWords(key))
      placeholders[ArraySlice("<!-- /enishi:\(key.name) \(word) -->".utf8)] = restored
      if shape.stands(atEnd: key, in: versions) { ending.append(restored) }
    }
    self.placeholders = placeholders
    self.ending = BlockName.allCases.flatMap { name in ending.filter { $0.name == name } }
    self.base = shape.baseText(versions, words)
    self.ours = shape.text(of: versions.ours, words)
    self.theirs = shape.text(of: versions.theirs, words)
    lineEnd = LineEnd.of(ours)
  }

  /// A word that no version holds, by which the place of a block is known again.
  private static func mark(notIn versions: [[UInt8]]) -> String {
    var number = 0
    while true {
      let mark = "merged-\(number)-"
      let search = ByteSearch(mark)
      if versions.allSatisfy({ search.first(in: $0, from: 0, to: $0.count) == nil }) { return mark }
      number += 1
    }
  }

  // MARK: The merged note

  /// The merged note with its blocks.
  ///
  /// - Parameter text: What came of the merge of people's text; conflicts may stand in it.
  package func note(of text: [UInt8]) -> [UInt8] {
    var note: [UInt8] = []
    for line in text[...].lines {
      let core = Checksum.core(of: line)
      guard let block = placeholders[core] else {
        note += line
        continue
      }
      note += block.body + block.end
    }
    let whole = appending(ending, to: note)
    if BlockReading.read(whole).isSound { return whole }
    // Below text that is open at its end, a block would be part of that text.
    return appending(ending.filter(\.holdsWords), to: note)
  }

  private func appending(_ blocks: [Restored], to text: [UInt8]) -> [UInt8] {
    var note = text
    for (place, block) in blocks.enumerated() {
      let gap = NoteEnding.lineEndsBefore(note[...], isFirst: place == 0, lineEnd)
      let words = [block.checksum, "+\(gap.count)"].compactMap { $0 }.joined(separator: " ")
      note += gap + block.start + block.body
      note += Array("<!-- /enishi:\(block.name.rawValue) \(words) -->".utf8) + lineEnd
    }
    return note
  }
}
