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
  ///
  /// Files that are needed meanwhile stand in git's own folder, where no commit takes them up if the run is killed.
  package func run() throws(WorkspaceError) -> Outcome {
    let (base, ours, theirs) = (try read(base), try read(self.ours), try read(theirs))
    let git = Git(in: nil)
    let place = try WorkspaceError.asking { () throws(GitError) in try git.gitFolder() }
    let scratch = try Self.handling { () throws(LooseFileError) in
      try ScratchFolder(in: place ?? folderOfOurs)
    }
    let merged = try NoteMerge.merge(base: base.bytes, ours: ours.bytes, theirs: theirs.bytes) {
      base, ours, theirs throws(WorkspaceError) in
      try lines(base: base, ours: ours, theirs: theirs, git, scratch)
    }
    try Self.handling { () throws(LooseFileError) in
      try LooseFile.write(merged.bytes, to: self.ours, permissions: ours.permissions, by: scratch)
    }
    return merged.hasConflicts ? .conflict : .merged
  }

  private var folderOfOurs: String { ours.lastIndex(of: "/").map { String(ours[..<$0]) } ?? "." }

  private func read(_ path: String) throws(WorkspaceError) -> LooseFile {
    let file = try Self.handling { () throws(LooseFileError) in try LooseFile.read(path) }
    guard let file else { throw .git("\(path): no such file") }
    return file
  }

  private func lines(
    base: [UInt8], ours: [UInt8], theirs: [UInt8], _ git: Git, _ scratch: ScratchFolder
  ) throws(WorkspaceError) -> MergedLines {
    let paths = try Self.handling { () throws(LooseFileError) in
      (
        base: try scratch.write(base, as: "base"), ours: try scratch.write(ours, as: "ours"),
        theirs: try scratch.write(theirs, as: "theirs")
      )
    }
    let merged = try WorkspaceError.asking { () throws(GitError) in
      try git.mergeFile(
        base: paths.base, ours: paths.ours, theirs: paths.theirs, markerSize: markerSize)
    }
    guard let merged else { throw .git("git cannot merge these files as text") }
    return MergedLines(bytes: merged.bytes, hasConflicts: merged.hasConflicts)
  }

  private static func handling<Result>(
    _ body: () throws(LooseFileError) -> Result
  ) throws(WorkspaceError) -> Result {
    do throws(LooseFileError) { return try body() } catch { throw .git("\(error)") }
  }
}
