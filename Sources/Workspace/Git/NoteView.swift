import Blocks
import VaultFiles

/// What git compares in place of a note when it shows differences.
package enum NoteView {
  /// People's text in the file at a path; the whole file where the blocks cannot be told from it.
  package static func text(ofFileAt path: String) throws(WorkspaceError) -> [UInt8] {
    do throws(LooseFileError) {
      if let file = try LooseFile.read(path) { return PeoplesText.of(file.bytes) }
    } catch {
      throw .git("\(error)")
    }
    throw .git("\(path): no such file")
  }
}
