extension FindingKind {
  /// The name under which docs/findings.md and the configuration know it.
  package var name: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .unreadable: "unreadable"
    case .vanished: "vanished"
    case .skippedLink: "skipped-symlink"
    case .notAFile: "not-a-file"
    case .sameName: "same-name"
    case .tooComplex: "too-complex"
    case .unclosedFrontMatter: "unclosed-front-matter"
    case .brokenFrontMatter: "broken-front-matter"
    case .unquotedLink: "unquoted-link"
    case .duplicateKey: "duplicate-key"
    case .undecidedDate: "undecided-date"
    case .unreadDate: "unread-date"
    case .unreadCadence: "unread-cadence"
    case .unreadDue: "unread-due"
    case .yearlessDue: "yearless-due"
    case .unreadLogDate: "unread-log-date"
    case .earlyAsk: "early-ask"
    case .brokenLink: "broken-link"
    case .missingHeading: "missing-heading"
    case .ambiguousLink: "ambiguous-link"
    case .looseName: "loose-name"
    case .shadowedName: "shadowed-name"
    case .personWithoutNote: "person-without-note"
    case .unclearName: "unclear-name"
    case .ownerWithoutNote: "owner-without-note"
    case .missingEnd: "missing-end"
    case .endWithoutStart: "end-without-start"
    case .nestedBlock: "nested-block"
    case .crossedBlocks: "crossed-blocks"
    case .malformedMarker: "malformed-marker"
    case .markerInsideHTML: "marker-inside-html"
    case .unknownBlock: "unknown-block"
    case .blockParameter: "block-parameter"
    case .editedBlock: "edited-block"
    case .answeredList: "answered-list"
    case .lateBrief: "late-brief"
    case .privateInBrief: "private-in-brief"
    case .conflictMarkers: "conflict-markers"
    case .openAtEnd: "open-at-end"
    case .noPlaceForFollowUps: "no-place-for-follow-ups"
    case .notWritten: "not-written"
    case .conflictCopy: "conflict-copy"
    case .durabilityUnknown: "durability-unknown"
    }
  }

  /// How much it weighs.
  package var level: Finding.Level {
    switch self {
    case .vanished, .looseName, .personWithoutNote, .duplicateKey, .unquotedLink, .earlyAsk, .lateBrief: .info
    case .noPlaceForFollowUps, .skippedLink, .notAFile, .sameName, .undecidedDate, .unreadDate,
      .unreadCadence,
      .unreadDue, .yearlessDue, .unreadLogDate, .brokenLink,
      .missingHeading, .shadowedName,
      .ambiguousLink, .unclearName, .ownerWithoutNote,
      .unknownBlock, .blockParameter, .privateInBrief, .durabilityUnknown, .brokenFrontMatter,
      .unclosedFrontMatter, .notUTF8,
      .tooComplex, .openAtEnd:
      .warning
    case .notWritten(_, let isNotice): isNotice ? .info : .error
    case .unreadable, .missingEnd, .endWithoutStart, .nestedBlock, .crossedBlocks, .malformedMarker,
      .markerInsideHTML, .editedBlock, .answeredList, .conflictMarkers, .conflictCopy:
      .error
    }
  }
}
