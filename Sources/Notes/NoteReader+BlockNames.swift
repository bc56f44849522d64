import Text

extension NoteReader {
  /// Reads the names that lines end with: `Some words. ^name`.
  mutating func readBlockNames() {
    var offset = bodyStart
    while let sign = bytes[offset...].firstIndex(of: UInt8(ascii: "^")) {
      var end = sign + 1
      while end < bytes.count,
        bytes[end].isDigit || bytes[end].isASCIILetter || bytes[end] == UInt8(ascii: "-")
      {
        end += 1
      }
      let isAtStart = sign == 0 || bytes[sign - 1].isSpace
      if isAtStart, end > sign + 1, end == bytes.count || bytes[end].isSpace {
        note.blockNames.append(String(decoding: bytes[(sign + 1)..<end], as: UTF8.self))
      }
      offset = end
    }
  }
}
