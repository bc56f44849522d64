import FrontMatter
import Markdown

/// The blocks of a text, read alone: what remains to be seen of a note after its bytes were edited.
package struct BlockReading: Sendable {
  package let blocks: [BlockSpan]
  /// Whether every marker belongs to a pair.
  package let isSound: Bool
  /// What the text ends inside; nil if nothing is open.
  package let openAtEnd: String?
  /// Why the text is not read at all; nil where it is.
  package let refusal: String?

  /// Texts of more bytes than this are not read.
  package static var sizeLimit: Int { MarkdownGuard.sizeLimit }

  package static func read(_ bytes: [UInt8]) -> BlockReading {
    var start = 0
    var line = 1
    switch Header.locate(in: bytes) {
    case .none(let bodyStart): start = bodyStart
    case .found(let bounds): (start, line) = (bounds.bodyStart, bounds.bodyLine)
    case .unclosed: return BlockReading(blocks: [], isSound: false, openAtEnd: nil, refusal: nil)
    }
    let body: MarkdownBody
    do throws(MarkdownGuard) { body = try MarkdownBody.read(bytes, from: start, line: line) } catch {
      return BlockReading(blocks: [], isSound: false, openAtEnd: nil, refusal: error.reason)
    }
    let scan = BlockScan(bytes, body, LineMap(bytes))
    return BlockReading(
      blocks: scan.blocks, isSound: scan.findings.isEmpty, openAtEnd: body.openAtEnd?.description,
      refusal: nil)
  }
}
