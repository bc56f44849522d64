import Notes
import Text

/// Makes words taken from notes safe to stand in a block (FORMAT: "Enishi's blocks"; BYTES 9).
///
/// They can neither end a block, open a comment, a link or code, nor count as a tag, a field or a task in any
/// tool that reads the note.
package enum Excerpt {
  /// The columns an excerpt takes at most, before escapes.
  package static let columns = 160

  /// The words of one line as Markdown text that shows them and nothing more.
  package static func of(_ text: String) -> String {
    escaped(withoutMarks(text).truncated(toColumns: columns))
  }

  /// Drops what tools read as marks: emoji that carry dates, boxes, table bars.
  static func withoutMarks(_ text: String) -> String {
    var kept = ""
    var isAfterMark = false
    for character in text.trimmed {
      if let scalar = character.unicodeScalars.first, marks.contains(scalar) {
        isAfterMark = true
        continue
      }
      if isAfterMark, character.isDatePart { continue }
      isAfterMark = false
      kept.append(character == "|" ? "·" : character.isNewline || character == "\t" ? " " : character)
    }
    var words = kept.replacing(":: ", with: ": ").trimmed
    while words.first == "·" { words = words.dropFirst().trimmed }
    while words.last == "·" { words = words.dropLast().trimmed }
    return String(words)
  }

  /// Puts a backslash before every sign that would mean something where it stands.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 8)
    var previous: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar.needsEscape(after: previous, before: next) { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
      previous = scalar
    }
    return escaped
  }

  private static let marks: Set<Unicode.Scalar> = [
    "📅", "🗓", "📆", "⏳", "⌛", "🛫", "✅", "➕", "❌", "🔁", "⏫", "🔼", "🔽", "⏬", "🔺", "🆔", "⛔", "🏁",
  ]
}

extension Character {
  /// Whether this may stand in the date after a mark.
  fileprivate var isDatePart: Bool {
    self == " " || self == "-" || self == "\u{FE0F}" || (isASCII && isNumber)
  }
}

extension Unicode.Scalar {
  fileprivate func needsEscape(after previous: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch self {
    case "\\", "`", "*", "[", "]", "<", "$": true
    case "_": !(previous.isWord && next.isWord)
    case "#": !previous.isWord && next != " "
    case "&": next == "#" || next.isWord
    case ":": previous == ":"
    case "^": !previous.isWord
    case "%", "=", "~": previous == self
    case "!": next == "["
    default: false
    }
  }

  private var isWord: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
