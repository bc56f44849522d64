internal import Notes

/// Something that a walk met, before anybody asked for its state.
struct ScanEntry: Sendable {
  let tag: ScanManifest.Tag
  let path: NotePath
}

/// A part of a manifest, with the states of its notes.
struct ManifestPiece: Sendable {
  private(set) var manifest = ScanManifest()
  private(set) var problems: [(path: NotePath, cause: ScanProblem.Cause)] = []

  /// Asks for the state of each note among the entries.
  ///
  /// - Parameter root: The number of the vault's open folder.
  init(_ entries: [ScanEntry], below root: Int32) {
    manifest.reserveCapacity(entries.count * 128)
    for entry in entries {
      if entry.tag == .note {
        addNote(entry.path, below: root)
      } else {
        manifest.append(entry.tag, entry.path)
      }
    }
  }

  private mutating func addNote(_ path: NotePath, below root: Int32) {
    do throws(SystemFailure) {
      let status = try FileStatus(of: path, below: root)
      if status.kind == .regular {
        manifest.append(note: path, status)
      } else {
        problems.append((path, .notARegularFile))
      }
    } catch {
      problems.append((path, error.isMissing ? .vanished : .unreadable(error)))
    }
  }
}
