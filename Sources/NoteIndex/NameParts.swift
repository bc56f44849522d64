package import Notes
package import Text

/// The parts of people's names by which somebody calls them: the family's, or a first name.
package enum NameParts {
  /// Whether one part of a person's names is this one.
  package static func call(_ note: Note, by part: PersonKey) -> Bool {
    let names = note.names.map(\.text)
    let others = note.values(.firstName) + note.values(.lastName)
    return (names + note.values(.reading).map(\.text)).contains { call($0, by: part) }
      || others.contains { PersonKey($0.text) == part }
  }

  /// All parts of a person's names.
  static func all(of note: Note) -> [String] {
    (note.names.map(\.text) + note.values(.reading).map(\.text)).flatMap {
      parts(of: Honorific.stripped(from: $0))
    }
      + (note.values(.firstName) + note.values(.lastName)).map(\.text)
  }

  /// Whether one part of a name is this one.
  package static func call(_ name: String, by part: PersonKey) -> Bool {
    guard !part.isEmpty else { return false }
    return parts(of: Honorific.stripped(from: name)).contains { PersonKey($0) == part }
  }

  /// A name without a space that is written in kanji may part after any family's name.
  private static func parts(of name: String) -> [String] {
    let words = name.split { $0 == " " || $0 == "\u{3000}" || $0 == "・" }
    if words.count > 1 {
      // “van”, “of” and their kin are no names, nor is a title.
      return words.filter { !($0.first?.isLowercase ?? true) && !Honorific.isTitle($0) }.map(String.init)
    }
    return FamilyNames.familyNames(in: name).flatMap { [$0, String(name.dropFirst($0.count))] }
  }
}
