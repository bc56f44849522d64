/// One of Enishi's blocks in a note, from its start marker to its end marker.
package struct BlockSpan: Equatable, Sendable {
  package struct Parameter: Equatable, Sendable {
    package let key: String
    package let value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The name as it is written; Enishi may not know it.
  package let name: String
  package let parameters: [Parameter]
  /// The bytes of the start marker's line, its line end included.
  package let start: Range<Int>
  /// The bytes between the marker lines.
  package let body: Range<Int>
  /// The bytes of the end marker's line, its line end included if it has one.
  package let end: Range<Int>
  /// The 1-based lines of the two markers.
  package let lines: ClosedRange<Int>
  /// What stands before the start marker on its line, list marks turned to spaces; it stands before each line.
  package let prefix: [UInt8]
  /// The ten hex digits of the end marker; nil where the user asks for the block with an empty pair.
  package let checksum: String?
  /// The checksum of the body as it stands; another one than the end marker's tells of a hand edit.
  package let bodyChecksum: String
  /// How many line-end bytes Enishi put before the start marker; nil for a block that the user placed.
  package let addedLineEnds: Int?

  /// What stands before each line of a block, by what stands before its start marker.
  package static func prefix(before marker: ArraySlice<UInt8>) -> [UInt8] {
    marker.map { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") ? $0 : UInt8(ascii: " ") }
  }

  package init(
    name: String, parameters: [Parameter], start: Range<Int>, body: Range<Int>, end: Range<Int>,
    lines: ClosedRange<Int>, prefix: [UInt8], checksum: String?, bodyChecksum: String, addedLineEnds: Int?
  ) {
    self.name = name
    self.parameters = parameters
    self.start = start
    self.body = body
    self.end = end
    self.lines = lines
    self.prefix = prefix
    self.checksum = checksum
    self.bodyChecksum = bodyChecksum
    self.addedLineEnds = addedLineEnds
  }
}
