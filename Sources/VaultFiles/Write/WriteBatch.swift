internal import Notes

/// Changes that wait for the disk together.
struct WriteBatch {
  /// Enough that the waits are few, and little enough that memory and open folders stay small.
  private static let mostWrites = 256
  private static let mostBytes = 32 << 20
  private static let mostFolders = 64

  /// From this many files on one file system, flushing the whole of it is cheaper than flushing each.
  private static let filesWorthOneFlush = 32

  private let calls: SystemCalls
  private var folders: [NotePath: OpenFolder] = [:]
  private var writes: [PendingWrite] = []
  private var outcomes: [(place: Int, outcome: WriteOutcome)] = []
  private var bytes = 0

  init(calls: SystemCalls) {
    self.calls = calls
  }

  var isFull: Bool {
    writes.count >= Self.mostWrites || bytes >= Self.mostBytes || folders.count >= Self.mostFolders
  }

  /// Takes a change in if its file may be written, else notes down why not.
  mutating func admit(_ change: NoteChange, at place: Int, below root: borrowing Descriptor) {
    do {
      let folder = try openFolder(of: change.path, below: root)
      writes.append(try PendingWrite(change, at: place, in: folder, calls: calls))
      bytes += change.new?.count ?? 0
    } catch {
      outcomes.append((place, WriteOutcome(stoppedBy: error)))
    }
  }

  /// Does what was admitted, fills in the outcomes, and is empty again.
  mutating func finish(_ all: inout [WriteOutcome]) {
    writeTemporaries()
    flushTemporaries()
    let changed = commit()
    flushFolders(changed)
    for (place, outcome) in outcomes { all[place] = outcome }
    self = WriteBatch(calls: calls)
  }

  private mutating func openFolder(of path: NotePath, below root: borrowing Descriptor) throws -> OpenFolder {
    let isSound = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy
    { segment in
      !segment.isEmpty && !segment.contains(0) && !segment.elementsEqual(".".utf8)
        && !segment.elementsEqual("..".utf8)
    }
    guard isSound else { throw WriteRefusal.leavesVault }
    if let folder = folders[path.folder] { return folder }
    let folder = try OpenFolder.open(path.folder, below: root, calls: calls)
    folders[path.folder] = folder
    return folder
  }

  private mutating func writeTemporaries() {
    let counts = Dictionary(grouping: writes, by: \.folder.device).mapValues(\.count)
    keepWrites { write in
      write.isFlushedWithOthers =
        Durability.canFlushTogether && counts[write.folder.device, default: 0] >= Self.filesWorthOneFlush
      try write.writeTemporary()
    }
  }

  /// Flushes each file system with many files once; where that fails, each file by itself.
  private mutating func flushTemporaries() {
    var flushed: [UInt64: Bool] = [:]
    for write in writes where write.isFlushedWithOthers && flushed[write.folder.device] == nil {
      flushed[write.folder.device] = Durability.flushAll(with: write.folder.descriptor, calls: calls)
    }
    keepWrites { write in
      if write.isFlushedWithOthers, flushed[write.folder.device] != true { try write.flushTemporary() }
    }
  }

  /// Makes each change visible and gives the folders whose names changed.
  private mutating func commit() -> [OpenFolder] {
    var changed: [NotePath: OpenFolder] = [:]
    for write in writes {
      let outcome = write.commit()
      outcomes.append((write.place, outcome))
      if outcome == .written { changed[write.folder.path] = write.folder }
    }
    return changed.values.sorted { $0.path < $1.path }
  }

  private mutating func flushFolders(_ changed: [OpenFolder]) {
    var failures: [NotePath: SystemFailure] = [:]
    for folder in changed {
      do throws(SystemFailure) {
        try calls.synchronize(folder.descriptor, named: .folderItself)
      } catch {
        failures[folder.path] = error
      }
    }
    guard !failures.isEmpty else { return }
    let folderOfPlace = Dictionary(uniqueKeysWithValues: writes.map { ($0.place, $0.folder.path) })
    for index in outcomes.indices where outcomes[index].outcome == .written {
      guard let folder = folderOfPlace[outcomes[index].place], let failure = failures[folder] else {
        continue
      }
      outcomes[index].outcome = .writtenDurabilityUnknown(failure)
    }
  }

  /// Takes a step with each write and drops those that it fails for.
  private mutating func keepWrites(after step: (inout PendingWrite) throws -> Void) {
    var kept: [PendingWrite] = []
    kept.reserveCapacity(writes.count)
    for var write in writes {
      do {
        try step(&write)
        kept.append(write)
      } catch {
        outcomes.append((write.place, WriteOutcome(stoppedBy: error)))
      }
    }
    writes = kept
  }
}
