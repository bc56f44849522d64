import Notes

/// The three versions of a note that are merged.
struct Versions {
  let base: NoteVersion
  let ours: NoteVersion
  let theirs: NoteVersion
  /// The blocks of all of them, each once.
  let keys: [BlockKey]

  init?(base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    guard let base = NoteVersion(base), let ours = NoteVersion(ours), let theirs = NoteVersion(theirs) else {
      return nil
    }
    (self.base, self.ours, self.theirs) = (base, ours, theirs)
    var seen: Set<BlockKey> = []
    keys = (ours.keys + theirs.keys + base.keys).filter { seen.insert($0).inserted }
  }

  var all: [NoteVersion] { [ours, theirs, base] }

  /// What becomes of each block.
  var merges: [BlockKey: BlockMerge] {
    var merges: [BlockKey: BlockMerge] = [:]
    for key in keys {
      merges[key] =
        isAmbiguous(key) ? .text : BlockMerge(base: base[key], ours: ours[key], theirs: theirs[key])
    }
    return merges
  }

  /// Whether nobody can tell which block of one version is which of another, and people's words stand in one of them.
  private func isAmbiguous(_ key: BlockKey) -> Bool {
    let alike = keys.filter { $0.isWritten(like: key) }
    guard alike.count > 1 else { return false }
    let counts = Set(all.map { version in version.keys.count { $0.isWritten(like: key) } })
    return counts.count > 1 && alike.contains(where: holdsWords)
  }

  /// The block in the version that the merge begins from, else in the other, else in the one that both came from.
  func latest(_ key: BlockKey) -> VersionBlock? { ours[key] ?? theirs[key] ?? base[key] }

  /// Whether people's words stand in the block in a version that is merged.
  func holdsWords(_ key: BlockKey) -> Bool {
    [ours[key], theirs[key]].contains { block in block.map { $0.isEdited || !$0.answers.isEmpty } ?? false }
  }
}
