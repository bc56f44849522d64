extension FindingKind {
  /// Every name that the configuration's `rules` may hold, in the order of the kinds.
  package static let names = [
    "not-utf8", "unreadable", "vanished", "skipped-symlink", "not-a-file", "same-name", "too-complex",
    "unclosed-front-matter", "broken-front-matter", "unquoted-link", "duplicate-key", "undecided-date",
    "unread-date", "unread-cadence", "unread-due", "yearless-due", "unread-log-date", "early-ask",
    "broken-link",
    "missing-heading", "ambiguous-link", "loose-name", "shadowed-name", "person-without-note",
    "unclear-name", "owner-without-note",
    "missing-end", "end-without-start", "nested-block", "crossed-blocks", "malformed-marker",
    "marker-inside-html", "unknown-block", "block-parameter", "edited-block", "answered-list",
    "late-brief", "private-in-brief",
    "conflict-markers", "open-at-end", "no-place-for-follow-ups", "not-written", "conflict-copy",
    "durability-unknown",
  ]
}
