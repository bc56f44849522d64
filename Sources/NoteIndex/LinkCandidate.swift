package import Notes

/// A note that a link could have meant, with what became of it.
package struct LinkCandidate: Equatable, Sendable {
  package enum Fate: Equatable, Sendable {
    case chosen
    /// Another note that answers in the same way was nearer.
    case farther(LinkChoice)
    /// Another note answers by an earlier rule, or by an earlier class of names.
    case laterRule
    /// Several notes answer where only one may.
    case notUnique
  }

  package let note: NoteID
  /// How the note answers to the link.
  package let rule: LinkRule
  /// The name by which it answers; nil where it answers by its path.
  package let name: String?
  package let fate: Fate
}

/// What a link leads to, and why: every note that could have been meant, the chosen one first.
package struct LinkExplanation: Equatable, Sendable {
  package let verdict: LinkVerdict
  package let candidates: [LinkCandidate]

  /// The candidate that was chosen; nil where the link leads to no note, or to its own.
  package var chosen: LinkCandidate? { candidates.first { $0.fate == .chosen } }

  /// What decided against the next best; nil where there was no choice.
  package var choice: LinkChoice? {
    for candidate in candidates {
      if case .farther(let choice) = candidate.fate { return choice }
    }
    return nil
  }
}
