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

  /// Everything met, in the order of the walk; the notes' states are asked for when the walk is done.
  private var entries: [(tag: ScanManifest.Tag, path: NotePath)] = []

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
      guard frame.next < frame.listing.entries.count else {
        leave()
        continue
      }
      let entry = frame.listing.entries[frame.next]
      frame.next += 1
      visit(entry, in: frame)
    }
    addNotes()
  }

  private mutating func visit(_ entry: FolderListing.Entry, in frame: ScanFrame) {
    let name = frame.listing.name(of: entry)
    let path = NotePath(bytes: prefix + name)
    let isFolder = entry.kind == .folder
    if !isFolder, TemporaryName.isTemporary(name) {
      guard entry.kind == .regular else { return }
      entries.append((.leftover, path))
      scan.leftovers.append(path)
    } else if let reason = SkipReason(name: name, isFolder: isFolder, parent: isFolder ? parentName : []) {
      skip(path, reason)
    } else if ignoring(path, isFolder) {
      skip(path, .ignored)
    } else if path.bytes.count >= Self.pathLimit {
      report(path, .pathTooLong)
    } else {
      switch entry.kind {
      case .folder: enter(path, from: frame)
      case .symlink: symlinks.append(path)
      case .regular where name.isNoteName: entries.append((.note, path))
      case .regular:
        entries.append((.attachment, path))
        scan.attachments.append(path)
      case .special: if name.isNoteName { report(path, .notARegularFile) }
      case .unknown: report(path, .vanished)
      }
    }
  }

  private mutating func skip(_ path: NotePath, _ reason: SkipReason) {
    entries.append((.skipped, path))
    scan.skipped.append(SkippedPath(path: path, reason: reason))
  }

  /// Asks for the state of every note, on all cores, and puts everything met into the manifest.
  private mutating func addNotes() {
    let (entries, root) = (entries, root.number)
    var pieces: [Int: ManifestPiece] = [:]
    Parallel.forEachPortion(entries.count) { range in
      var piece = ManifestPiece()
      for (tag, path) in entries[range] { piece.add(tag, path, below: root) }
      return piece
    } collect: { range, piece in
      pieces[range.lowerBound] = piece
    }
    scan.manifest.reserveCapacity(pieces.values.reduce(0) { $0 + $1.manifest.bytes.count })
    for (_, piece) in pieces.sorted(by: { $0.key < $1.key }) {
      scan.manifest.append(piece.manifest)
      for (path, cause) in piece.problems { report(path, cause) }
    }
  }

  /// A part of the manifest, made by one worker.
  private struct ManifestPiece {
    var manifest = ScanManifest()
    var problems: [(NotePath, ScanProblem.Cause)] = []

    mutating func add(_ tag: ScanManifest.Tag, _ path: NotePath, below root: Int32) {
      guard tag == .note else { return manifest.append(tag, path) }
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

  private mutating func enter(_ path: NotePath, from frame: ScanFrame) {
    entries.append((.folder, path))
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
    frame.folder = try SystemCalls.real.openFolder(NotePath(bytes: prefix.dropLast()).fileName, in: root)
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
