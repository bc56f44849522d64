/// A person named in plain words, without a link.
package struct PlainMention: Equatable, Sendable {
  /// Where in a note a name stands.
  package enum Place: Hashable, Sendable {
    /// In the file's name or the title.
    case title
    /// In one of the note's `headings`, `contexts`, `logLines` or `tasks`.
    case heading(Int)
    case context(Int)
    case log(Int)
    case task(Int)
  }

  package let place: Place
  /// The name as it stands there, with its honorific.
  package let name: String
  /// Who it is; more than one where several people answer, and nobody is taken.
  package let people: [PersonID]

  package init(place: Place, name: String, people: [PersonID]) {
    self.place = place
    self.name = name
    self.people = people
  }

  /// The one person who is meant; nil where that cannot be told.
  package var person: PersonID? { people.count == 1 ? people[0] : nil }
}
