package import Notes

/// What `doctor` looks at, in the order in which it tells.
package enum DoctorSubject: String, CaseIterable, Sendable {
  case configuration
  case cache
  case git
  case gitSetup = "git-setup"
  case fileSystem = "file-system"
  case reading
  case encoding
  case twins
  case syncCopies = "sync-copies"
  case conflictMarkers = "conflict-markers"
  case editorLocks = "editor-locks"
  case leftovers
  case readOnly = "read-only"
  case hardLinks = "hard-links"
  case symlinks

  /// How much a finding of this subject weighs.
  package var level: Finding.Level {
    switch self {
    case .configuration, .reading, .conflictMarkers: .error
    case .cache, .gitSetup, .encoding, .twins, .syncCopies, .leftovers, .readOnly, .hardLinks, .symlinks:
      .warning
    case .git, .fileSystem, .editorLocks: .info
    }
  }

  /// What is the case where nothing was found.
  var fine: String {
    switch self {
    case .configuration: "it can be used"
    case .cache: "it is in order"
    case .git: "the vault is in git, which can undo every change"
    case .gitSetup: "git merges notes line by line; `enishi git install` keeps blocks out of its conflicts"
    case .fileSystem: "nothing is known against it"
    case .reading: "every file and folder can be read"
    case .encoding: "every note is UTF-8"
    case .twins: "no two names differ only in case or in how accents are stored"
    case .syncCopies: "no sync tool has left a copy"
    case .conflictMarkers: "no note has an open git conflict"
    case .editorLocks: "no note is open in an editor that says so"
    case .leftovers: "no run was killed while it wrote"
    case .readOnly: "every note can be written"
    case .hardLinks: "every note has one name"
    case .symlinks: "every symbolic link leads to somewhere in the vault"
    }
  }

  /// What it means where something was found, for findings that each name a file.
  var meaning: String {
    switch self {
    case .configuration: "nothing is written until this is mended"
    case .cache, .git, .gitSetup, .fileSystem: ""
    case .reading: "these cannot be read, so nothing is known of them"
    case .encoding: "these notes are not UTF-8, so they are neither read nor written"
    case .twins: "some computers and sync tools cannot hold both of two such names"
    case .syncCopies: "sync tools made these; take over what you miss, then delete them"
    case .conflictMarkers: "a merge is unfinished in these, so they are not written; settle the lines shown"
    case .editorLocks: "editors hold these; a note is written by the next run after it is closed"
    case .leftovers: "a run was killed; the next one clears away what nobody can miss"
    case .readOnly: "these notes are read and never written"
    case .hardLinks: "writing would part a file from its other names, so these are not written"
    case .symlinks: "these symbolic links are not followed"
    }
  }
}
