package import Notes
import Text

/// Makes terms of words, knowing which of them mean the same.
package struct TermBook: Sendable {
  /// For each term of a group the term that stands for the group.
  private var leaders: [TermKey: TermKey] = [:]
  private let groups: [[String]]

  /// - Parameter groups: Terms that mean the same; groups that share a term are one.
  package init(_ groups: [[String]]) {
    self.groups = groups
    for group in groups {
      let keys = group.map { TermKey($0) }
      let joined = Set(keys.compactMap { leaders[$0] })
      guard let leader = joined.first ?? keys.first else { continue }
      for (key, other) in leaders where joined.contains(other) { leaders[key] = leader }
      for key in keys { leaders[key] = leader }
    }
  }

  package func term(_ text: String) -> Term {
    let key = TermKey(text)
    return Term(text: text, key: leaders[key] ?? key, parts: Set(key.runsOfWords.map { leaders[$0] ?? $0 }))
  }

  /// Every way of writing a term that is known, the words themselves first.
  package func spellings(of text: String) -> [String] {
    let key = term(text).key
    return ([text] + groups.joined().filter { term($0).key == key }).withoutRepeats
  }

  /// The terms of a value, which may list several; with the link that names each, as a place in the note's `links`.
  package func terms(in value: FieldValue) -> [(term: Term, link: Int?)] {
    if value.subkey != nil { return [] }
    let words = value.links.isEmpty ? value.text.split { ",、，;；".contains($0) } : [value.text[...]]
    return words.compactMap { word in
      let term = term(String(word.trimmed).withoutLinks)
      return term.key.isEmpty ? nil : (term, value.links.first)
    }
  }
}
