import Notes
import Text

/// One of the three versions of a note that are merged.
struct NoteVersion {
  let bytes: [UInt8]
  /// The blocks that Enishi knows, in the order of the text.
  let spans: [BlockSpan]
  let keys: [BlockKey]
  private let places: [BlockKey: Int]

  /// Nil where the blocks cannot be told from the text for certain.
  init?(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    let reading = BlockReading.read(bytes)
    guard reading.isSound else { return nil }
    self.bytes = bytes
    spans = reading.blocks.filter { $0.known != nil }
    keys = BlockKey.keys(of: spans)
    places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
  }

  /// The block as it stands in this version; nil if it does not.
  subscript(key: BlockKey) -> VersionBlock? {
    places[key].map { VersionBlock(span: spans[$0], bytes: bytes) }
  }

  /// The blocks at the end, below which stands nothing, as indices of `spans`.
  ///
  /// - Parameter isText: Which blocks are merged as if people had written them; they are no part of the end.
  func blocksAtEnd(without isText: (BlockKey) -> Bool) -> Range<Int> {
    var end = bytes.count
    var first = spans.count
    while first > 0 {
      let span = spans[first - 1]
      guard span.end.upperBound == end, isAdded(first - 1), !isText(keys[first - 1]) else { break }
      first -= 1
      end = startOfAdded(first)
    }
    return first..<spans.count
  }

  /// Whether Enishi put the block there, and nobody has moved it into a quote or a list.
  func isAdded(_ place: Int) -> Bool { spans[place].addedLineEnds != nil && spans[place].prefix.isEmpty }

  /// Where the line ends begin that Enishi put before a block.
  func startOfAdded(_ place: Int) -> Int {
    spans[place].startWithLineEnds(in: bytes, floor: place > 0 ? spans[place - 1].end.upperBound : 0)
  }
}

/// A block as it stands in one version of a note.
struct VersionBlock {
  let span: BlockSpan
  let bytes: [UInt8]

  var body: ArraySlice<UInt8> { bytes[span.body] }

  /// Whether somebody wrote into it, other than to answer a list.
  var isEdited: Bool { span.isEdited(in: bytes) }

  var answers: [AnsweredRow] { span.answers(in: bytes) }

  /// Body and checksum, by which two versions are alike.
  func isLike(_ other: VersionBlock) -> Bool {
    body == other.body && span.checksum == other.span.checksum
  }
}
