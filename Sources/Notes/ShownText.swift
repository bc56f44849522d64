import FrontMatter
import Markdown

/// Tells which bytes of a note are its people's own text, to be found and shown by a search.
///
/// Left out are Enishi's blocks and closed `%% %%` pairs (BYTES 29).
package enum ShownText {
  /// The first byte after the front matter.
  package static func bodyStart(in bytes: [UInt8]) -> Int {
    switch Header.locate(in: bytes) {
    case .none(let start): start
    case .unclosed: 0
    case .found(let bounds): bounds.bodyStart
    }
  }

  /// What is not to be shown, in the order of the text; all of a body that is too complex to tell.
  ///
  /// - Parameter showsComments: Whether `%% %%` pairs are shown.
  package static func hidden(in bytes: [UInt8], showsComments: Bool) -> [Range<Int>] {
    let (start, line) =
      switch Header.locate(in: bytes) {
      case .none(let start): (start, 1)
      case .unclosed: (0, 1)
      case .found(let bounds): (bounds.bodyStart, bounds.bodyLine)
      }
    guard let body = try? MarkdownBody.read(bytes, from: start, line: line) else {
      return [start..<bytes.count]
    }
    let blocks = BlockScan(bytes, body, LineMap(bytes)).blocks.map { $0.start.lowerBound..<$0.end.upperBound }
    return (blocks + (showsComments ? [] : body.comments)).sorted { $0.lowerBound < $1.lowerBound }
  }
}
