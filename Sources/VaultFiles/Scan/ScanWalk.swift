internal import Notes
internal import Threads

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// One walk through a vault's folders, depth first and without recursion.
///
/// Keeps at most `mostOpenFolders` folders open, however deep the vault is. Visits names in the order of their
/// full paths, so that the result needs no sorting.
struct ScanWalk: ~Copyable {
  private static let mostOpenFolders = 64

  /// So many entries are handed to other cores at once.
  private static let portionSize = 256

  /// Paths of this many bytes and more cannot be given to a system call.
  private static let pathLimit = Int(PATH_MAX)

  private let root: Descriptor
  private let ignoring: (NotePath, _ isFolder: Bool) -> Bool
  private var frames: [ScanFrame] = []

  /// The first frame whose folder is open; all after it are open too.
  private var firstOpen = 0

  /// The path of the current folder, with its closing slash.
  private var prefix: [UInt8] = []
  private(set) var scan = VaultScan()

  /// What was met since the last portion was handed over, in the order of the walk.
  private var portion: [ScanEntry] = []

  /// The states of notes, asked for by other cores while the walk goes on.
  private let backlog = Backlog<ManifestPiece>()

  /// Symlinks to look at when the walk is done.
  private(set) var symlinks: [NotePath] = []

  init(root: consuming Descriptor, ignoring: @escaping (NotePath, _ isFolder: Bool) -> Bool) {
    self.root = root
    self.ignoring = ignoring
  }

  /// Walks the whole vault; throws only if the vault's own folder cannot be listed.
  mutating func run() throws(SystemFailure) {
    let folder = try SystemCalls.real.openFolder(.folderItself, in: root)
    frames = [ScanFrame(prefixLength: 0, listing: try FolderListing(of: folder), folder: folder)]
    while let frame = frames.last {
      let listing = frame.listing
      let depth = frames.count
      while frames.count == depth, frame.next < listing.entries.count {
        let entry = listing.entries[frame.next]
        frame.next += 1
        visit(listing.name(of: entry), entry.kind, in: frame)
      }
      if frames.count == depth { leave() }
    }
    gather()
  }

  private mutating func visit(_ name: ArraySlice<UInt8>, _ kind: FileKind, in frame: ScanFrame) {
    let path = NotePath(bytes: prefix + name)
    let isFolder = kind == .folder
    if !isFolder, TemporaryName.isTemporary(name) {
      guard kind == .regular else { return }
      meet(.leftover, path)
      scan.leftovers.append(path)
    } else if let reason = SkipReason(name: name, isFolder: isFolder, parent: isFolder ? parentName : []) {
      skip(path, reason)
    } else if ignoring(path, isFolder) {
      skip(path, .ignored)
    } else if path.bytes.count >= Self.pathLimit {
      report(path, .pathTooLong)
    } else {
      switch kind {
      case .folder: enter(path, from: frame)
      case .symlink: symlinks.append(path)
      case .regular where name.isNoteName: meet(.note, path)
      case .regular:
        meet(.attachment, path)
        scan.attachments.append(path)
      case .special: if name.isNoteName { report(path, .notARegularFile) }
      case .unknown: report(path, .vanished)
      }
    }
  }

  private mutating func skip(_ path: NotePath, _ reason: SkipReason) {
    // The reason after a NUL, which no path holds: what is skipped for another one is another thing.
    let place = UInt8(SkipReason.allCases.firstIndex(of: reason) ?? 0)
    meet(.skipped, NotePath(bytes: path.bytes + [0, place]))
    scan.skipped.append(SkippedPath(path: path, reason: reason))
  }

  private mutating func meet(_ tag: ScanManifest.Tag, _ path: NotePath) {
    portion.append(ScanEntry(tag: tag, path: path))
    if portion.count >= Self.portionSize { handOver() }
  }

  private mutating func handOver() {
    let (portion, root) = (portion, root.number)
    self.portion = []
    self.portion.reserveCapacity(Self.portionSize)
    backlog.add { ManifestPiece(portion, below: root) }
  }

  /// Gathers what the walk has met, with the states of the notes.
  private mutating func gather() {
    handOver()
    let pieces = backlog.finish()
    scan.manifest.reserveCapacity(pieces.reduce(0) { $0 + $1.manifest.bytes.count })
    for piece in pieces {
      scan.manifest.append(piece.manifest)
      for (path, cause) in piece.problems { report(path, cause) }
    }
  }

  private mutating func enter(_ path: NotePath, from frame: ScanFrame) {
    meet(.folder, path)
    do throws(SystemFailure) {
      try reopen(frame)
      guard let folder = try frame.folder?.openFolder(FileName(path.lastSegment)) else { return }
      let listing = try FolderListing(of: folder)
      prefix = path.bytes + [UInt8(ascii: "/")]
      frames.append(ScanFrame(prefixLength: prefix.count, listing: listing, folder: folder))
      if frames.count - firstOpen > Self.mostOpenFolders {
        frames[firstOpen].folder = nil
        firstOpen += 1
      }
    } catch {
      report(path, error)
    }
  }

  private mutating func leave() {
    frames.removeLast()
    prefix.removeSubrange((frames.last?.prefixLength ?? 0)...)
  }

  /// Opens a folder again that was closed while the walk was far below it.
  private mutating func reopen(_ frame: ScanFrame) throws(SystemFailure) {
    guard frame.folder == nil else { return }
    frame.folder = try SystemCalls.real.openFolder(
      at: NotePath(bytes: prefix.dropLast()), below: root)
    firstOpen = frames.count - 1
  }

  /// The name of the current folder, empty in the vault itself.
  private var parentName: ArraySlice<UInt8> {
    let path = prefix.dropLast()
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return path[(slash + 1)...]
  }

  private mutating func report(_ path: NotePath, _ failure: SystemFailure) {
    report(path, failure.isMissing ? .vanished : .unreadable(failure))
  }

  private mutating func report(_ path: NotePath, _ cause: ScanProblem.Cause) {
    scan.problems.append(ScanProblem(path: path, cause: cause))
  }
}
