/// Marks put into the copy of a note that libcmark reads, to learn what became of a place in the source.
///
/// libcmark's own positions cannot be relied on, its verdicts can. A sentinel is a fixed number of private-use
/// code points from one block of 64 in plane 16 that the note does not use; each carries six bits. In UTF-8 such
/// a block is the three bytes `F4 8F b` and a last byte of `80…BF`, so that both ways are plain byte work.
struct Sentinel: Sendable {
  /// What a sentinel stands beside.
  enum Role: Int {
    case opening = 0
    case closing = 1
    case point = 2
  }

  private let block: UInt8
  private let width: Int

  /// The bytes of one sentinel.
  var byteCount: Int { width * 4 }

  /// Chooses a block that does not occur and as few code points a sentinel as `count` candidates need.
  init?(unused used: UInt64, count: Int) {
    // The last block (b = BF) ends with two noncharacters.
    guard let free = (0..<63).first(where: { used & (1 << UInt64($0)) == 0 }) else { return nil }
    block = 0x80 + UInt8(free)
    var width = 1
    while (count << 2) >> (6 * width) > 0 { width += 1 }
    self.width = width
  }

  /// Appends the sentinel of a candidate to `copy`.
  func append(_ role: Role, of candidate: Int, to copy: inout [UInt8]) {
    let value = (candidate << 2) | role.rawValue
    for digit in 0..<width {
      copy.append(0xF4)
      copy.append(0x8F)
      copy.append(block)
      copy.append(0x80 | UInt8(truncatingIfNeeded: (value >> (6 * digit)) & 0x3F))
    }
  }

  /// Reads the sentinel that begins at `offset`, if one does.
  func read(_ text: Span<UInt8>, at offset: Int) -> (role: Role, candidate: Int)? {
    guard offset + byteCount <= text.count else { return nil }
    var value = 0
    for digit in 0..<width {
      let start = offset + digit * 4
      guard text[start] == 0xF4, text[start + 1] == 0x8F, text[start + 2] == block else { return nil }
      value |= Int(text[start + 3] & 0x3F) << (6 * digit)
    }
    return Role(rawValue: value & 3).map { ($0, value >> 2) }
  }
}
