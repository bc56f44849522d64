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
  /// How many line-end bytes Enishi put before the start marker; nil for a block that the user placed.
  package let addedLineEnds: Int?
}
