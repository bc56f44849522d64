/// What two ways of writing one person's name have in common (FORMAT: "Links", rule 6).
///
/// Beyond `ComparisonKey`: honorifics are taken off, spaces inside Japanese names do not count, and the
/// variants of one character (髙/高, 﨑/崎, 濵/浜, 齋/斎/齊/斉, 邉/邊/辺) are one.
package struct PersonKey: Hashable, Comparable, Sendable {
  package let key: ComparisonKey

  package init(_ name: some StringProtocol) {
    var scalars = Array(Honorific.stripped(from: name).unicodeScalars)
    if scalars.contains(where: \.isJapanese) {
      scalars.removeAll { $0 == " " || $0 == "\u{3000}" }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.map(Self.plain))
    self.key = ComparisonKey(String(text))
  }

  /// Whether nothing is left of the name: such a key names nobody.
  package var isEmpty: Bool { key.bytes.isEmpty }

  package static func < (left: PersonKey, right: PersonKey) -> Bool {
    left.key < right.key
  }

  /// The character of which this is a variant, else itself.
  package static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar { variants[scalar] ?? scalar }

  private static let variants: [Unicode.Scalar: Unicode.Scalar] = [
    "髙": "高", "\u{FA11}": "崎", "碕": "崎", "濵": "浜", "濱": "浜",
    "齋": "斎", "齊": "斎", "斉": "斎", "邉": "辺", "邊": "辺",
  ]
}

extension Unicode.Scalar {
  /// Whether this is kana or a Han character.
  package var isJapanese: Bool {
    switch value {
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
