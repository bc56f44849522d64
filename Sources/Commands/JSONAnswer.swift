import FoundationEssentials
import Text

/// Writes a command's answer as JSON: names in snake case and in order, so that two runs can be compared.
enum JSONAnswer {
  /// - Parameter keepsNames: Whether names stay as they are, as in a format that is not ours.
  static func print(_ answer: some Encodable, keepsNames: Bool = false) throws {
    var output = Output()
    output.line(try text(of: answer, keepsNames: keepsNames))
    output.flush()
  }

  /// The answer as it is printed.
  static func text(of answer: some Encodable, keepsNames: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    if !keepsNames { encoder.keyEncodingStrategy = .convertToSnakeCase }
    return escaped(String(decoding: try encoder.encode(answer), as: UTF8.self))
  }

  /// The same JSON with what steers a terminal written as escapes: a program reads what the note says, and whoever
  /// looks at the answer is safe from it.
  ///
  /// Within JSON such characters stand in strings only, but for the line ends that part it, and those below U+0020 are
  /// escaped there already.
  static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { $0 != "\n" && $0.steersTerminals }) else { return json }
    var escaped = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar != "\n", scalar.steersTerminals {
        let digits = String(scalar.value, radix: 16)
        escaped.append(
          contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
