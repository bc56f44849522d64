/// A text with places in it, written as `1️⃣`, `2️⃣` … in the source; the text itself is without them.
package struct MarkedText: Sendable {
  package let text: String
  /// The byte offset of each marker in the text without markers, by its digit.
  package let offsets: [Int: Int]

  package init(_ marked: String) {
    var bytes = [UInt8]()
    var offsets: [Int: Int] = [:]
    var rest = Array(marked.utf8)[...]
    while let byte = rest.first {
      if rest.dropFirst().starts(with: Self.keycap), (0x30...0x39).contains(byte) {
        offsets[Int(byte) - 0x30] = bytes.count
        rest = rest.dropFirst(1 + Self.keycap.count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    self.text = String(decoding: bytes, as: UTF8.self)
    self.offsets = offsets
  }

  /// What a keyboard puts behind a digit: U+FE0F and U+20E3.
  private static let keycap = Array("\u{FE0F}\u{20E3}".utf8)
}

extension MarkedText {
  package var bytes: [UInt8] { Array(text.utf8) }

  /// The ranges from 1️⃣ to 2️⃣, from 3️⃣ to 4️⃣ and so on.
  package var ranges: [Range<Int>] {
    stride(from: 1, through: 9, by: 2).compactMap { digit in
      guard let start = offsets[digit], let end = offsets[digit + 1] else { return nil }
      return start..<end
    }
  }
}
