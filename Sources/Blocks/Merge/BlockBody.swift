import Notes
import Text

/// What stands between the markers of a block, and what its end marker says of it.
struct BlockBody: Equatable, Sendable {
  let bytes: [UInt8]
  /// What stands before each of its lines.
  let prefix: [UInt8]
  let checksum: String?
  /// Its rows that two versions answered in two ways, by their places among its lines.
  var disputes: [Int: Dispute] = [:]

  /// The body as it stands in a place where the lines around it may begin and end otherwise.
  func placed(behind prefix: [UInt8], lineEnd: [UInt8]) -> [UInt8] {
    if prefix == self.prefix, bytes.isEmpty || lineEnd == LineEnd.of(bytes) { return bytes }
    var placed: [UInt8] = []
    for line in bytes[...].lines {
      var text = line
      while let last = text.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
        text.removeLast()
      }
      let rest = text.starts(with: self.prefix) ? text.dropFirst(self.prefix.count) : Checksum.core(of: text)
      placed += rest.isEmpty ? ArraySlice(prefix.reversed().drop(while: \.isSpace).reversed()) : prefix + rest
      placed += lineEnd
    }
    return placed
  }
}
