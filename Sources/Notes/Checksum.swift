import Text

/// The ten hex digits in an end marker, by which a hand edit is seen.
///
/// The upper 40 bits of 64-bit FNV-1a over the body's lines, without quote prefix, outer white space and blank
/// lines, so that a formatter's spacing is no edit.
package enum Checksum {
  package static func of(_ lines: some Sequence<some Collection<UInt8>>) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for line in lines {
      let words = Self.core(of: Array(line)[...])
      if words.isEmpty { continue }
      for byte in words { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ UInt64(UInt8(ascii: "\n"))) &* 0x100_0000_01B3
    }
    let digits = String(hash >> 24, radix: 16)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }

  /// The checksum of a body as it stands in a note.
  package static func of(body: ArraySlice<UInt8>) -> String {
    of(body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true))
  }

  /// The line without quote signs before it and white space around it.
  package static func core(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first.isSpace || first == UInt8(ascii: ">") { line.removeFirst() }
    while let last = line.last, last.isSpace { line.removeLast() }
    return line
  }
}
