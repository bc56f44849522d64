import Notes

/// Which blocks are left out of the text that is merged, because nobody has written below them.
struct MergeShape {
  private let isText: (BlockKey) -> Bool
  /// Blocks that Enishi added and below which text stands in some version: all versions get their markers.
  private let within: Set<BlockKey>
  /// Blocks that stand at the end wherever they stand.
  private let atEnd: Set<BlockKey>
  private let movesBlocks: Bool

  /// Whether text stands below a block that Enishi added.
  var hasTextBelowBlocks: Bool { !within.isEmpty }

  /// - Parameter movesBlocks: Whether blocks that Enishi added are taken to stand at the end even if text stands below.
  init(_ versions: Versions, movesBlocks: Bool = false, isText: @escaping (BlockKey) -> Bool) {
    self.movesBlocks = movesBlocks
    var within: Set<BlockKey> = []
    var atEnd: Set<BlockKey> = []
    for version in versions.all {
      let end = version.blocksAtEnd(without: isText)
      for (place, key) in version.keys.enumerated() where !isText(key) {
        if end.contains(place) || movesBlocks && version.isAdded(place) {
          atEnd.insert(key)
        } else if version.spans[place].addedLineEnds != nil {
          within.insert(key)
        }
      }
    }
    self.isText = isText
    self.within = within
    self.atEnd = atEnd.subtracting(within)
  }

  private func isAtEnd(_ place: Int, of version: NoteVersion, _ end: Range<Int>) -> Bool {
    end.contains(place) || movesBlocks && version.isAdded(place)
  }

  /// Whether a block at the end stands in the merged note: where one version changed that, as it has it.
  func stands(atEnd key: BlockKey, in versions: Versions) -> Bool {
    guard atEnd.contains(key) else { return false }
    let (ours, theirs) = (versions.ours[key] != nil, versions.theirs[key] != nil)
    return ours == theirs ? ours : versions.base[key] == nil
  }

  /// What of a version is merged line by line.
  ///
  /// - Parameter words: What the end marker of each block says that is to be put back.
  func text(of version: NoteVersion, _ words: [BlockKey: String]) -> [UInt8] {
    let end = version.blocksAtEnd(without: isText)
    var edits: [BlockEdit] = []
    for (place, key) in version.keys.enumerated() {
      guard let word = words[key] else { continue }
      let span = version.spans[place]
      if within.contains(key) || !isAtEnd(place, of: version, end) {
        let marker = span.endMarker(saying: word, in: version.bytes)
        edits.append(BlockEdit(range: span.body.lowerBound..<span.end.upperBound, bytes: marker))
      } else {
        let start = version.startOfAdded(place)
        // Text that follows must not run on in the line above.
        let isOpen = start > 0 && version.bytes[start - 1] != UInt8(ascii: "\n") && !end.contains(place)
        edits.append(
          BlockEdit(range: start..<span.end.upperBound, bytes: isOpen ? LineEnd.of(version.bytes) : []))
      }
    }
    return edits.applied(to: version.bytes)
  }

  /// What of the version is merged that the other two came from: it is taken to have what both have added.
  func baseText(_ versions: Versions, _ words: [BlockKey: String]) -> [UInt8] {
    var text = text(of: versions.base, words)
    for key in versions.ours.keys where within.contains(key) && versions.base[key] == nil {
      guard let block = versions.ours[key], versions.theirs[key] != nil, let word = words[key] else {
        continue
      }
      text += NoteEnding.lineEndsBefore(text[...], isFirst: true, LineEnd.of(block.bytes))
      text += block.bytes[block.span.start] + block.span.endMarker(saying: word, in: block.bytes)
    }
    return text
  }
}
