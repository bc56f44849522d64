package import Notes

/// What a note says somebody offers, needs or likes, with the place where it stands.
package struct Claim: Equatable, Sendable {
  package let person: PersonID
  package let term: Term
  package let source: NoteID
  package let line: Int
  /// The link that names it, as a place in the source's `links`.
  package let link: Int?
}
