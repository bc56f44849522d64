import Text

/// One phrase of a list, with a sentence that shows what it says.
package struct PhraseEntry: Equatable, Sendable {
  package let phrase: String
  package let role: PhraseRole
  /// Whether it is a name as well: written with a capital it counts only at the head of a line.
  package let isName: Bool
  /// Empty for a phrase of the configuration's.
  package let sentence: String

  package init(_ phrase: String, _ role: PhraseRole, isName: Bool = false, sentence: String = "") {
    self.phrase = phrase
    self.role = role
    self.isName = isName
    self.sentence = sentence
  }

  /// The phrase as people type it: with the straight apostrophe, and with the curved one that many keyboards set.
  var spellings: [String] {
    let phrase = String(phrase.trimmed)
    return phrase.contains("'") ? [phrase, phrase.replacing("'", with: "’")] : [phrase]
  }

  /// The built-in phrases of all languages.
  package static let standard =
    list(in: PackageResources.english_txt) + list(in: PackageResources.japanese_txt)

  /// Reads a list: `[section]` lines, and lines of a phrase, a bar and a sentence; `#` begins a comment.
  ///
  /// A line that is none of these is dropped; a test holds the built-in lists to their form.
  package static func list(in bytes: [UInt8]) -> [PhraseEntry] {
    var entries: [PhraseEntry] = []
    var role: PhraseRole?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("[") {
        role = PhraseRole(section: text.dropFirst().dropLast())
      } else if !text.hasPrefix("# "), let role, let bar = text.firstRange(of: " | ") {
        var phrase = text[..<bar.lowerBound]
        let isName = phrase.hasSuffix("*")
        if isName { phrase.removeLast() }
        entries.append(
          PhraseEntry(String(phrase), role, isName: isName, sentence: String(text[bar.upperBound...])))
      }
    }
    return entries
  }
}
