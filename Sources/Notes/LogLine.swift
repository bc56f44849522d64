package import Phrases

/// A dated line about a person, in that person's own note.
package struct LogLine: Equatable, Sendable {
  package enum Direction: Sendable {
    case outgoing, incoming, both

    /// The arrow with which a text begins, and what follows it; nil where it begins with none.
    package static func arrow(before text: Substring) -> (direction: Direction, rest: Substring)? {
      let signs: [(String, Direction)] = [
        ("→", .outgoing), ("->", .outgoing), ("←", .incoming), ("<-", .incoming),
      ]
      return signs.first { text.hasPrefix($0.0) }.map { ($0.1, text.dropFirst($0.0.count).droppingDateMarks) }
    }
  }

  package let line: Int
  /// A day, with or without its year.
  package let date: DateReading
  package let direction: Direction
  /// The words after the date and the arrow; links as their labels.
  package let text: String
  /// The links on the line, as places in the note's `links`.
  package let links: Range<Int>
  /// What its phrases say.
  package let signs: LineSigns

  package init(
    line: Int, date: DateReading, direction: Direction, text: String, links: Range<Int>, signs: LineSigns
  ) {
    self.line = line
    self.date = date
    self.direction = direction
    self.text = text
    self.links = links
    self.signs = signs
  }
}
