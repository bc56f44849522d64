/// Writes text as a YAML scalar on one line.
package enum ScalarText {
  /// The text as it may stand after `key: `.
  ///
  /// The quotes of the value that it replaces stay (BYTES 11). Otherwise the text is plain where every YAML
  /// reader takes it for the same text, such as dates and words, and double-quoted where not.
  package static func written(_ text: String, replacing style: ScalarStyle = .plain) -> String {
    switch style {
    case .plain where isSafePlain(text):
      text
    case .singleQuoted where text.unicodeScalars.allSatisfy(isPrintable):
      singleQuoted(text)
    default:
      doubleQuoted(text)
    }
  }

  /// Whether the text reads as itself without quotes, in block and in flow style.
  ///
  /// Stricter than YAML: a quote too many harms nobody.
  static func isSafePlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, isWord(first), scalars.last != " ", scalars.last != ":" else {
      return false
    }
    guard scalars.allSatisfy({ isWord($0) || " _-./+:()'".unicodeScalars.contains($0) }) else { return false }
    return !zip(scalars, scalars.dropFirst()).contains { $0 == ":" && $1 == " " }
      && !["null", "Null", "NULL"].contains(text)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: !scalar.isASCII && isPrintable(scalar)
    }
  }

  /// Whether libyaml reads the character as itself and not as a line end, a mark or an error.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// By code points, since a combining mark makes one `Character` of itself and the quote before it.
  private static func singleQuoted(_ text: String) -> String {
    var written = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { written += "'" }
      written.unicodeScalars.append(scalar)
    }
    return written + "'"
  }

  private static func doubleQuoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      case _ where isPrintable(scalar): written.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return written + "\""
  }
}
