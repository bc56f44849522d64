/// One change of a note's bytes: `range` is replaced by `bytes`.
package struct BlockEdit: Equatable, Sendable {
  package let range: Range<Int>
  package let bytes: [UInt8]
}

extension [BlockEdit] {
  /// The bytes after all edits, which must be in the order of the text and apart.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count + reduce(0) { $0 + $1.bytes.count })
    var offset = 0
    for edit in self {
      edited += bytes[offset..<edit.range.lowerBound]
      edited += edit.bytes
      offset = edit.range.upperBound
    }
    return edited + bytes[offset...]
  }
}
