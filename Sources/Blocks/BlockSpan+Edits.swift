package import Notes
import Text

extension BlockSpan {
  /// Whether this is an empty pair that asks for the block.
  package var isRequest: Bool { checksum == nil && bodyChecksum == Checksum.of([[UInt8]]()) }

  /// Whether the body says something else than its checksum.
  package var isEdited: Bool { !isRequest && checksum != bodyChecksum }

  /// The lines of the body as they stand, without the prefix of a quote or a list.
  package func bodyLines(in bytes: [UInt8]) -> [String] {
    let lines = bytes[body].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      line in
      var line = line.starts(with: prefix) ? line.dropFirst(prefix.count) : Checksum.core(of: line)
      while let last = line.last, last.isSpace { line.removeLast() }
      return String(decoding: line, as: UTF8.self)
    }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    return Array(lines[first...last])
  }
}
