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

  /// Where the line ends begin that Enishi put before the block.
  ///
  /// - Parameter floor: Where what stands above it ends, which they are no part of.
  func startWithLineEnds(in bytes: [UInt8], floor: Int) -> Int {
    var start = self.start.lowerBound
    for _ in 0..<(addedLineEnds ?? 0) where start > floor {
      let byte = bytes[start - 1]
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { break }
      start -= 1
    }
    // Where a tool has turned LF to CRLF since, there are more bytes than are told.
    let isTurned =
      start < self.start.lowerBound && bytes[start] == UInt8(ascii: "\n")
      && bytes[self.start].suffix(2).first == UInt8(ascii: "\r")
    return isTurned && start > floor && bytes[start - 1] == UInt8(ascii: "\r") ? start - 1 : start
  }

  /// The end marker's line with another checksum; what stands around the marker stays.
  func endMarker(_ checksum: String?, in bytes: [UInt8]) -> [UInt8] {
    let words = [checksum, addedLineEnds.map { "+\($0)" }].compactMap { $0 }
    return endMarker(saying: words.joined(separator: " "), in: bytes)
  }

  /// The end marker's line with other words behind its name.
  func endMarker(saying words: String, in bytes: [UInt8]) -> [UInt8] {
    let line = bytes[end]
    let first = line.firstRange(of: "<!--".utf8)?.lowerBound ?? line.startIndex
    let last = line.firstRange(of: "-->".utf8)?.upperBound ?? line.endIndex
    let marker = "<!-- /enishi:\(name) \(words.isEmpty ? "" : words + " ")-->"
    return line[..<first] + Array(marker.utf8) + line[last...]
  }
}
