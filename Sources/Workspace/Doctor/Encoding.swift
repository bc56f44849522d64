/// An encoding that a text may have, by the name under which `iconv` knows it.
enum Encoding: String {
  case utf16 = "UTF-16"
  case shiftJIS = "CP932"
  case latin = "WINDOWS-1252"

  /// The likeliest encoding of a text that is not UTF-8.
  init(guessing bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else {
      self = Self.isShiftJIS(bytes) ? .shiftJIS : .latin
    }
  }

  /// Whether every byte beyond ASCII fits Shift-JIS, and most stand in the pairs that Japanese text has.
  private static func isShiftJIS(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var singles = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0..<0x80: break
      case 0xA1...0xDF: singles += 1
      case 0x81...0x9F, 0xE0...0xFC:
        index += 1
        guard index < bytes.count, (0x40...0xFC).contains(bytes[index]), bytes[index] != 0x7F else {
          return false
        }
        pairs += 1
      default: return false
      }
      index += 1
    }
    return pairs > singles
  }
}
