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
    let ambiguous = ambiguous
    var merges: [BlockKey: BlockMerge] = [:]
    for key in keys {
      merges[key] =
        ambiguous.contains(key.first)
        ? .text : BlockMerge(base: base[key], ours: ours[key], theirs: theirs[key])
    }
    return merges
  }

  /// The first of those blocks of which nobody can tell which of one version is which of another, and in one of which
  /// people's words stand.
  private var ambiguous: Set<BlockKey> {
    let counts = all.map { version in
      version.keys.reduce(into: [BlockKey: Int]()) { $0[$1.first, default: 0] += 1 }
    }
    let unclear = Set(keys.lazy.filter { $0.occurrence > 0 }.map(\.first)).filter { key in
      Set(counts.map { $0[key] ?? 0 }).count > 1
    }
    return Set(keys.lazy.filter { unclear.contains($0.first) && holdsWords($0) }.map(\.first))
  }

  /// The block in the version that the merge begins from, else in the other, else in the one that both came from.
  func latest(_ key: BlockKey) -> VersionBlock? { ours[key] ?? theirs[key] ?? base[key] }

  /// Whether people's words stand in the block in a version that is merged.
  func holdsWords(_ key: BlockKey) -> Bool {
    [ours[key], theirs[key]].contains { block in block.map { $0.isEdited || !$0.answers.isEmpty } ?? false }
  }
}
