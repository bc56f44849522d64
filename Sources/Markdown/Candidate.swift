/// A place in the source whose meaning only libcmark can tell.
struct Candidate {
  enum Kind {
    /// `[[…]]`; `offset` is the first bracket, `end` is past the last.
    case wikiLink
    /// The parenthesis of `](`.
    case destination
    /// The bracket (or the `!` before it) with which a reference link may begin.
    case reference
    /// The colon of a footnote definition; it only keeps libcmark from reading a link definition.
    case footnote
    /// `$`.
    case math
    /// `$$`.
    case displayMath
    /// `%%`.
    case comment
    /// `#tag`; `offset` is the sign, `end` is past the word.
    case tag
  }

  let kind: Kind
  let offset: Int
  let end: Int
}

/// Where a sentinel goes into the copy.
struct Insertion {
  let offset: Int
  let role: Sentinel.Role
  let candidate: Int
}
