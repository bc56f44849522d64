import Notes

/// What a text shows when it is read again: the proof that planned blocks are blocks.
struct BlockCheck {
  let isSound: Bool
  let names: [String]
  /// Whether the body of every block with a checksum is what the checksum says.
  let bodiesMatch: Bool
  /// What the text ends inside, if it does.
  let ending: String?
  /// Why it is not read at all.
  let refusal: String?

  /// Whether exactly these blocks are there, each whole.
  func shows(_ names: [String]) -> Bool {
    isSound && bodiesMatch && self.names.sorted() == names.sorted()
  }

  static func read(_ bytes: [UInt8]) -> BlockCheck {
    let reading = BlockReading.read(bytes)
    return BlockCheck(
      isSound: reading.isSound, names: reading.blocks.map(\.name),
      bodiesMatch: reading.blocks.allSatisfy { span in
        span.checksum.map { $0 == span.checksum(ofBodyIn: bytes) } ?? true
      },
      ending: reading.openAtEnd, refusal: reading.refusal)
  }
}
