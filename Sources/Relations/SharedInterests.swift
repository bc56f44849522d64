import Notes
import Text

/// Finds which of somebody's interests are mine too (RULES: "Purpose, strengths, give first").
struct SharedInterests: Sendable {
  private let terms: TermBook
  private let mine: TermIndex

  /// - Parameters:
  ///   - me: The owner's own notes.
  ///   - terms: Knows which terms mean the same.
  init(of me: [PersonID: Note], _ terms: TermBook) {
    self.terms = terms
    let claims = me.flatMap { person, note in
      note.values(.interests).flatMap { value in
        terms.terms(in: value).map {
          Claim(person: person, term: $0.term, source: NoteID(0), line: value.line, link: nil)
        }
      }
    }
    mine = TermIndex(claims)
  }

  /// The interests in a note that are mine too, each once, in its order and its words.
  func interests(in note: Note) -> [SharedInterest] {
    var seen: Set<TermKey> = []
    return note.values(.interests).flatMap { terms.terms(in: $0) }.compactMap { term, link in
      mine.matches(term) && seen.insert(term.key).inserted ? SharedInterest(text: term.text, link: link) : nil
    }
  }
}

/// An interest of somebody's that is mine too.
package struct SharedInterest: Equatable, Sendable {
  package let text: String
  /// The link by which the person's note names it, as a place in that note's `links`.
  package let link: Int?
}
