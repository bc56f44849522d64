/// Where the front matter stands in a note.
///
/// An unclosed fence is kept apart from no front matter, because such a note is reported and never written.
package enum FrontMatterLocation: Equatable, Sendable {
  /// The note has none; its body starts at byte 0, or at byte 3 after a byte order mark.
  case none(bodyStart: Int)
  /// The note has front matter between two fences.
  case found(FrontMatterBounds)
  /// The note opens with a fence that no later line closes.
  case unclosed
}
