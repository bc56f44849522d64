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

  /// The blocks that are to be put back, by what stands in their places.
  private let placeholders: [ArraySlice<UInt8>: RestoredBlock]
  /// The blocks that stand at the end.
  private let ending: [RestoredBlock]
  /// The rows of lists that were answered in two ways; words stand for them in the merged note.
  let disputes: DisputedRows
  /// What all placeholders hold, and no version.
  private let mark: String
  private let lineEnd: [UInt8]

  /// Nil where the blocks of a version cannot be told from its text: then the versions are merged as they are.
  ///
  /// - Parameter movesBlocks: Whether blocks that Enishi added go to the end also where people have written below
  ///   them; nil where there is no such block.
  package init?(base: [UInt8], ours: [UInt8], theirs: [UInt8], movesBlocks: Bool = false) {
    guard let versions = Versions(base: base, ours: ours, theirs: theirs) else { return nil }
    let merges = versions.merges
    var shape = MergeShape(versions) { merges[$0] == .text }
    if movesBlocks {
      guard shape.hasTextBelowBlocks else { return nil }
      shape = MergeShape(versions, movesBlocks: true) { merges[$0] == .text }
    }
    let mark = Self.mark("merged-", notIn: [base, ours, theirs])
    let rowMark = Self.mark("disputed-", notIn: [base, ours, theirs])
    var disputes = DisputedRows()
    var placeholders: [ArraySlice<UInt8>: RestoredBlock] = [:]
    var words: [BlockKey: String] = [:]
    var ending: [RestoredBlock] = []
    for (number, key) in versions.keys.enumerated() {
      guard case .body(let body) = merges[key], let block = versions.latest(key),
        let name = block.span.known
      else { continue }
      let word = "\(mark)\(number)"
      words[key] = word
      let restored = RestoredBlock(
        block, name, disputes.take(from: body, mark: "\(rowMark)\(number)-"), word: word,
        holdsWords: versions.holdsWords(key))
      placeholders[restored.placeholder] = restored
      if shape.stands(atEnd: key, in: versions) { ending.append(restored) }
    }
    self.placeholders = placeholders
    self.ending = BlockName.allCases.flatMap { name in ending.filter { $0.name == name } }
    self.disputes = disputes
    self.mark = mark
    self.base = shape.baseText(versions, words)
    self.ours = shape.text(of: versions.ours, words)
    self.theirs = shape.text(of: versions.theirs, words)
    lineEnd = LineEnd.of(ours)
  }

  /// A word that no version holds, by which the place of a block or of a row is known again.
  private static func mark(_ stem: String, notIn versions: [[UInt8]]) -> String {
    let search = ByteSearch(stem)
    var used: Set<Int> = []
    for bytes in versions {
      var place = 0
      while let found = search.first(in: bytes, from: place, to: bytes.count) {
        place = found + stem.utf8.count
        let digits = bytes[place...].prefix(while: \.isDigit)
        if let number = Int(String(decoding: digits, as: UTF8.self)) { used.insert(number) }
      }
    }
    var number = 0
    while used.contains(number) { number += 1 }
    return "\(stem)\(number)-"
  }

  // MARK: The merged note

  /// The merged note with its blocks; nil where the place of one cannot be told any more.
  ///
  /// In the places of `disputes` stand words, as conflicts would hide where blocks begin and end.
  ///
  /// - Parameter text: What came of the merge of people's text; conflicts may stand in it.
  package func note(of text: [UInt8]) -> [UInt8]? {
    let lineEnd = text.contains(UInt8(ascii: "\n")) ? LineEnd.of(text) : lineEnd
    var found: Set<ArraySlice<UInt8>> = []
    var note: [UInt8] = []
    var above: MarkerLine?
    for bytes in text[...].lines {
      let line = MarkerLine(bytes, of: text)
      if let block = placeholders[line.text] {
        note += block.lines(insteadOf: line, below: above, lineEnd: lineEnd)
        found.insert(line.text)
      } else {
        note += bytes
      }
      above = line
    }
    guard places(in: ours).intersection(places(in: theirs)).isSubset(of: found),
      ByteSearch(mark).first(in: note, from: 0, to: note.count) == nil
    else { return nil }
    // A block that one version has at its end and another in its text stands in the text.
    let ending = ending.filter { !found.contains($0.placeholder) }
    let whole = appending(ending, to: note, lineEnd)
    if BlockReading.read(whole).isSound { return whole }
    // Below text that is open at its end, a block would be part of that text.
    return appending(ending.filter(\.holdsWords), to: note, lineEnd)
  }

  /// The placeholders that stand in a text.
  private func places(in text: [UInt8]) -> Set<ArraySlice<UInt8>> {
    Set(text[...].lines.lazy.map { MarkerLine($0, of: text).text }.filter { placeholders[$0] != nil })
  }

  private func appending(_ blocks: [RestoredBlock], to text: [UInt8], _ lineEnd: [UInt8]) -> [UInt8] {
    var note = text
    for (place, block) in blocks.enumerated() {
      let gap = NoteEnding.lineEndsBefore(note[...], isFirst: place == 0, lineEnd)
      note += block.lines(behind: gap, lineEnd: lineEnd)
    }
    return note
  }
}
