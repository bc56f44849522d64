/// What two ways of writing how a name is read have in common: katakana and hiragana are one, spaces do not count.
package struct ReadingKey: Hashable, Sendable {
  package let key: ComparisonKey

  package init(_ reading: some StringProtocol) {
    var text = String.UnicodeScalarView()
    for scalar in Honorific.stripped(from: reading).unicodeScalars where !scalar.properties.isWhitespace {
      text.append(scalar.hiragana)
    }
    key = ComparisonKey(String(text))
  }
}

extension Unicode.Scalar {
  /// The hiragana of a katakana that has one; any other character as it is.
  var hiragana: Unicode.Scalar {
    switch value {
    case 0x30A1...0x30F6, 0x30FD...0x30FE: Unicode.Scalar(value - 0x60) ?? self
    default: self
    }
  }
}
