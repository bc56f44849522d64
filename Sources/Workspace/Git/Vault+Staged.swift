import Blocks
import Configuration
import Notes
import VaultFiles
import VersionControl

extension Vault {
  /// What is wrong with the notes that the next commit will hold, as they are staged.
  ///
  /// Each note is looked at alone, and nothing is written: what of other notes belongs into it is for `index`.
  ///
  /// - Parameter prefix: The way from the top of the repository to the vault, with a slash behind each folder.
  borrowing func stagedFindings(below prefix: [UInt8]) throws(WorkspaceError) -> [Finding] {
    let ignored = IgnoreRules(settings.ignore)
    let files: [StagedFile]
    do throws(GitError) {
      files = try Git(in: nil).stagedFiles { path in
        path.starts(with: prefix)
          && VaultRoot.mayBeNote(NotePath(bytes: Array(path.dropFirst(prefix.count)))) {
            ignored.ignores($0, isFolder: $1)
          }
      }
    } catch {
      throw .git("\(error)")
    }
    let rules = settings.noteRules(dailyFolders: dailyFolders)
    return files.flatMap { file in
      let path = NotePath(bytes: Array(file.path.dropFirst(prefix.count)))
      let note = NoteReader.read(file.bytes, at: path, rules: rules)
      // In an open conflict a block is no longer as it was written; the conflict says it all.
      let blocks = note.refusal == .conflictMarkers ? [] : note.blocks
      let edited = blocks.filter { $0.isEdited(in: file.bytes) }.map { span in
        Finding(
          .editedBlock(name: span.name, lines: span.lines, difference: []), path: path,
          line: span.lines.lowerBound)
      }
      return (note.findings + edited).filter { $0.level == .error }
    }.sorted()
  }
}
