import Blocks
import TestSupport
import VersionControl

/// Merges notes as the driver does, through git's own merge of lines.
struct Merger {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  struct Result: Equatable {
    let note: String
    let hasConflicts: Bool
  }

  /// The merge of three notes with their blocks in mind.
  func merge(_ base: String, _ ours: String, _ theirs: String) throws -> Result {
    let merged = try NoteMerge.merge(
      base: Array(base.utf8), ours: Array(ours.utf8), theirs: Array(theirs.utf8)
    ) {
      let text = try lines($0, $1, $2)
      return MergedLines(bytes: text.bytes, hasConflicts: text.hasConflicts)
    }
    return Result(note: String(decoding: merged.bytes, as: UTF8.self), hasConflicts: merged.hasConflicts)
  }

  /// The merge of three texts line by line.
  func lines(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) throws -> Git.MergedText {
    for (name, bytes) in [("base", base), ("ours", ours), ("theirs", theirs)] {
      try folder.write(bytes, to: name)
    }
    let path = folder.path
    let merged = try Git(in: nil).mergeFile(
      base: "\(path)/base", ours: "\(path)/ours", theirs: "\(path)/theirs", markerSize: 7)
    return try merged ?? { throw NoText() }()
  }

  struct NoText: Error {}
}
