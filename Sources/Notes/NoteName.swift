/// One of the names by which links may find a note.
package struct NoteName: Equatable, Sendable {
  /// The classes in the order in which they answer; an earlier class beats a later one.
  package enum Class: Int, Comparable, Sendable {
    case stem, name, title, heading, alias

    package static func < (left: Class, right: Class) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  package let text: String
  package let nameClass: Class

  package init(text: String, nameClass: Class) {
    self.text = text
    self.nameClass = nameClass
  }
}
