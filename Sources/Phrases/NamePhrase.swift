import Text

/// A phrase that stands around a name, for which a list writes `~`: `about ~`, `~の話`.
struct NamePhrase: Equatable, Sendable {
  private let before: [UInt8]
  private let after: [UInt8]
  let role: PhraseRole

  /// No half of a phrase is longer, in bytes.
  static let limit = 64

  /// Nil if no name stands in the phrase.
  init?(_ phrase: String, _ role: PhraseRole) {
    guard let sign = phrase.firstIndex(of: "~") else { return nil }
    before = phrase[..<sign].utf8.map(\.asciiLowercased)
    after = phrase[phrase.index(after: sign)...].utf8.map(\.asciiLowercased)
    self.role = role
  }

  var length: Int { before.count + after.count }

  /// Whether it stands there, as whole words where it is in Latin letters.
  func stands(before text: [UInt8], after rest: [UInt8]) -> Bool {
    guard text.suffix(before.count) == before[...], rest.starts(with: after) else { return false }
    if let first = before.first, first.isWordByte, let last = text.dropLast(before.count).last,
      last.isWordByte
    {
      return false
    }
    guard let last = after.last, last.isWordByte, rest.count > after.count else { return true }
    return !rest[after.count].isWordByte
  }
}
