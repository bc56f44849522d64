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
      let isAtStart = sign == 0 || bytes[sign - 1].endsWord
      if isAtStart, end > sign + 1, end == bytes.count || bytes[end].endsWord {
        note.blockNames.append(String(decoding: bytes[(sign + 1)..<end], as: UTF8.self))
      }
      offset = end
    }
  }
}

extension UInt8 {
  fileprivate var endsWord: Bool { self == UInt8(ascii: " ") || (self >= 0x09 && self <= 0x0D) }
}
