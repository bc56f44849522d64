import Configuration
import Notes
import Text

/// Finds which of somebody's interests are mine too: equal terms, and terms that the configuration calls the same.
struct SharedInterests: Sendable {
  /// For each term of a group, the term that stands for the group.
  private let leaders: [TermKey: TermKey]
  private let mine: Set<TermKey>

  /// - Parameters:
  ///   - me: The owner's own notes.
  ///   - groups: Terms that mean the same; groups that share a term are one.
  init(of me: [Note], groups: [[String]]) {
    var leaders: [TermKey: TermKey] = [:]
    for group in groups {
      let keys = group.map { TermKey($0) }
      guard let leader = keys.lazy.compactMap({ leaders[$0] }).first ?? keys.first else { continue }
      for key in keys { leaders[key] = leader }
    }
    self.leaders = leaders
    mine = Set(me.flatMap(Self.terms).map { leaders[$0.key] ?? $0.key })
  }

  /// The interests in a note that are mine too, each once, in its order and its words.
  func interests(in note: Note) -> [SharedInterest] {
    var seen: Set<TermKey> = []
    return Self.terms(of: note).compactMap { interest, key in
      let leader = leaders[key] ?? key
      return mine.contains(leader) && seen.insert(leader).inserted ? interest : nil
    }
  }

  private static func terms(of note: Note) -> [(interest: SharedInterest, key: TermKey)] {
    note.values(.interests).flatMap { value -> [(SharedInterest, TermKey)] in
      let words = value.links.isEmpty ? value.text.split { ",、，;；".contains($0) } : [value.text[...]]
      return words.map { word in
        let text = String(word.trimmed).unlinked
        return (SharedInterest(text: text, link: value.links.first), TermKey(text))
      }
    }.filter { !$0.1.isEmpty }
  }
}

/// An interest of somebody's that is mine too.
package struct SharedInterest: Equatable, Sendable {
  package let text: String
  /// The link by which the person's note names it, as a place in that note's `links`.
  package let link: Int?
}
