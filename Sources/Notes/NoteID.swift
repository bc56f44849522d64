/// A note by its place in the list of a vault's notes, which is in the order of their paths.
package struct NoteID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package static func < (left: NoteID, right: NoteID) -> Bool {
    left.index < right.index
  }
}
