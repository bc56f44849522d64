package import Notes

/// What a walk through a vault found, everything ordered by the bytes of its path.
package struct VaultScan: Equatable, Sendable {
  /// All of this as bytes, to be compared with an earlier scan.
  package internal(set) var manifest = ScanManifest()

  /// Every note, once, under its real path; made anew from the manifest each time.
  package var notes: [ScannedNote] { manifest.notes }

  /// Every other file that is not hidden: pictures, PDFs, whatever a link may name.
  package var attachments: [NotePath] = []

  /// Symlinks that stay inside the vault, with the real path of what they point at.
  package var links: [ScannedLink] = []

  /// What the rules leave out; a skipped folder is named once, and what it holds is not.
  package var skipped: [SkippedPath] = []

  /// What could not be scanned and why.
  package var problems: [ScanProblem] = []

  /// Temporary files of a writing run that was killed.
  package var leftovers: [NotePath] = []

  package init() {}
}
