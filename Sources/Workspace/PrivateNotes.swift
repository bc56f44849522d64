import NoteIndex
import Notes

/// The notes whose names nobody is to read without asking for them (BYTES 29).
struct PrivateNotes {
  private let paths: Set<NotePath>

  init(_ vault: ResolvedVault) {
    paths = Set(vault.notes.lazy.map(\.note).filter(\.isPrivate).map(\.path))
  }

  func contains(_ path: NotePath) -> Bool { paths.contains(path) }

  /// Whether a finding stands in a private note or names one.
  func concern(_ finding: Finding) -> Bool {
    !paths.isEmpty && (contains(finding.path) || finding.kind.others.contains(where: contains))
  }
}

extension FindingKind {
  /// The notes that the sentence names, other than the one in which it was found.
  fileprivate var others: [NotePath] {
    switch self {
    case .sameName(let other), .missingHeading(let other, _), .looseName(_, let other),
      .shadowedName(_, let other, _):
      [other]
    case .ambiguousLink(_, let chosen, let others): [chosen] + others
    case .unclearName(_, let candidates): candidates
    case .conflictCopy(let path): [path]
    default: []
    }
  }
}
