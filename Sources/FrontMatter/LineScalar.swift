/// Makes a scalar out of the rest of a line, without YAML's help.
enum LineScalar {
  /// The value in `rest`: trimmed, without the quotes around it, or else without a ` # comment` and without a
  /// quote at its head that nothing closes.
  ///
  /// Escapes inside quotes stay as they are written. The sign of a block scalar (`|`, `>-`) counts as empty.
  static func value(_ bytes: [UInt8], _ rest: Range<Int>, line: Int) -> YAMLValue {
    let text = bytes.trimming(rest)
    if let quoted = quoted(bytes, text) {
      let inside = (quoted.lowerBound + 1)..<(quoted.upperBound - 1)
      let isSingle = bytes[quoted.lowerBound] == UInt8(ascii: "'")
      return YAMLValue(
        .scalar(bytes.text(inside), isSingle ? .singleQuoted : .doubleQuoted), range: quoted, line: line)
    }
    let plain = withoutComment(bytes, withoutLoneQuote(bytes, text))
    guard !plain.isEmpty, !isBlockSign(bytes[plain]) else {
      return YAMLValue(.empty, range: rest.lowerBound..<rest.lowerBound, line: line)
    }
    return YAMLValue(.scalar(bytes.text(plain), .plain), range: plain, line: line)
  }

  /// `text` without the quote it begins with, if that sign does not stand in it again.
  private static func withoutLoneQuote(_ bytes: [UInt8], _ text: Range<Int>) -> Range<Int> {
    guard let quote = bytes[text].first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      !bytes[text].dropFirst().contains(quote)
    else { return text }
    return bytes.trimming((text.lowerBound + 1)..<text.upperBound)
  }

  /// The quoted text that `text` begins with, if nothing but a comment follows it.
  private static func quoted(_ bytes: [UInt8], _ text: Range<Int>) -> Range<Int>? {
    guard let quote = bytes[text].first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      return nil
    }
    var end = text.lowerBound + 1
    while end < text.upperBound {
      if bytes[end] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        end += 2
      } else if bytes[end] != quote {
        end += 1
      } else if quote == UInt8(ascii: "'"), end + 1 < text.upperBound, bytes[end + 1] == quote {
        end += 2
      } else {
        break
      }
    }
    guard end < text.upperBound else { return nil }
    let rest = (end + 1)..<text.upperBound
    guard rest.isEmpty || bytes[rest.lowerBound].isBlank && withoutComment(bytes, rest).isEmpty else {
      return nil
    }
    return text.lowerBound..<(end + 1)
  }

  /// `text` up to a `#` that stands first or after a blank, without the blanks before it.
  private static func withoutComment(_ bytes: [UInt8], _ text: Range<Int>) -> Range<Int> {
    let sign = text.first { at in
      bytes[at] == Byte.hash && (at == text.lowerBound || bytes[at - 1].isBlank)
    }
    return bytes.trimmingEnd(of: text.lowerBound..<(sign ?? text.upperBound))
  }

  /// Whether the text is `|` or `>` with at most an indentation digit and a `+` or `-`.
  private static func isBlockSign(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else {
      return false
    }
    return text.count <= 3 && text.dropFirst().allSatisfy { "+-123456789".utf8.contains($0) }
  }
}
