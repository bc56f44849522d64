import Blocks
import VaultFiles
import VersionControl

/// Merges a note for git: people's text line by line, Enishi's blocks by what they are.
package struct MergeDriver {
  /// The paths of the files in which git gives the three versions; the result goes into that of `ours`.
  package let base: String
  package let ours: String
  package let theirs: String
  /// So many signs a conflict marker has.
  package let markerSize: Int

  package enum Outcome: Equatable, Sendable {
    case merged
    /// People's texts conflict; markers stand around them.
    case conflict
  }

  package init(base: String, ours: String, theirs: String, markerSize: Int) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.markerSize = markerSize
  }

  /// Merges, and writes the result in one step: whoever is killed before it leaves all three as they were.
  package func run() throws(WorkspaceError) -> Outcome {
    let (base, ours, theirs) = (try read(base), try read(self.ours), try read(theirs))
    let merge = NoteMerge(base: base.bytes, ours: ours.bytes, theirs: theirs.bytes)
    let text = try lines(
      base: merge?.base ?? base.bytes, ours: merge?.ours ?? ours.bytes, theirs: merge?.theirs ?? theirs.bytes)
    do throws(LooseFileError) {
      try LooseFile.write(
        merge?.note(of: text.bytes) ?? text.bytes, to: self.ours, permissions: ours.permissions)
    } catch {
      throw .git("\(error)")
    }
    return text.hasConflicts ? .conflict : .merged
  }

  private func read(_ path: String) throws(WorkspaceError) -> LooseFile {
    do throws(LooseFileError) {
      if let file = try LooseFile.read(path) { return file }
    } catch {
      throw .git("\(error)")
    }
    throw .git("\(path): no such file")
  }

  private func lines(
    base: [UInt8], ours: [UInt8], theirs: [UInt8]
  ) throws(WorkspaceError) -> Git.MergedText {
    do {
      let folder = try ScratchFolder(
        in: Environment.variable("TMPDIR") ?? "/tmp",
        holding: [("base", base), ("ours", ours), ("theirs", theirs)])
      let merged = try Git(in: nil).mergeFile(
        base: "\(folder.path)/base", ours: "\(folder.path)/ours", theirs: "\(folder.path)/theirs",
        markerSize: markerSize)
      if let merged { return merged }
    } catch {
      throw .git("\(error)")
    }
    throw .git("git cannot merge these files as text")
  }
}
