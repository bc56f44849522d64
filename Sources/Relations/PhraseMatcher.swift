import Notes
import Text

/// Finds the phrases of a list in a text.
///
/// A phrase in Latin letters must stand as a whole word; a Japanese one may stand anywhere. Case counts only for
/// a phrase that holds capitals.
struct PhraseMatcher<Meaning: Sendable>: Sendable {
  private struct Phrase {
    let bytes: [UInt8]
    let isExact: Bool
    let isWord: Bool
    let meaning: Meaning
  }

  /// The phrases by the first byte of their small form.
  private let phrases: [[Phrase]]

  init(_ list: [(phrase: String, meaning: Meaning)]) {
    var phrases = [[Phrase]](repeating: [], count: 256)
    for (text, meaning) in list {
      let bytes = Array(text.utf8)
      let isExact = bytes.contains { $0.asciiLowercased != $0 }
      phrases[Int(bytes[0].asciiLowercased)].append(
        Phrase(bytes: bytes, isExact: isExact, isWord: bytes[0] < 0x80, meaning: meaning))
    }
    self.phrases = phrases
  }

  /// What the first phrase in the text means; nil if none stands there.
  func first(in text: String) -> Meaning? {
    match(in: Array(text.utf8))?.phrase.meaning
  }

  /// The first phrase in the text, as it stands there.
  func phrase(in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let (phrase, offset) = match(in: bytes) else { return nil }
    return String(decoding: bytes[offset..<(offset + phrase.bytes.count)], as: UTF8.self)
  }

  private func match(in bytes: [UInt8]) -> (phrase: Phrase, offset: Int)? {
    for offset in bytes.indices {
      for phrase in phrases[Int(bytes[offset].asciiLowercased)] where matches(phrase, bytes, at: offset) {
        return (phrase, offset)
      }
    }
    return nil
  }

  private func matches(_ phrase: Phrase, _ text: [UInt8], at offset: Int) -> Bool {
    let end = offset + phrase.bytes.count
    guard end <= text.count else { return false }
    for (index, byte) in phrase.bytes.enumerated() {
      let other = text[offset + index]
      if phrase.isExact ? other != byte : other.asciiLowercased != byte { return false }
    }
    guard phrase.isWord else { return true }
    return !(offset > 0 && text[offset - 1].isWordByte) && !(end < text.count && text[end].isWordByte)
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { isDigit || isASCIILetter }
}
