internal import Notes

/// Finds out where a symlink of the vault leads, without ever leaving the vault.
///
/// Walks the target segment by segment itself, since the system's own resolution would follow a link outside
/// before anybody could look.
struct SymlinkResolver: ~Copyable {
  /// As many links in a row as Linux itself follows.
  private static let mostLinks = 40

  let root: Descriptor

  enum Resolution {
    case inside(ScannedLink)
    case problem(ScanProblem.Cause)
  }

  func resolve(_ link: NotePath) -> Resolution {
    var done: [ArraySlice<UInt8>] = link.folder.bytes.isEmpty ? [] : link.folder.segments
    let home = done
    var rest = [link.lastSegment]
    var links = 0
    var isFolder = true
    while let segment = rest.popLast() {
      if segment.isEmpty || segment.elementsEqual(".".utf8) { continue }
      if segment.elementsEqual("..".utf8) {
        guard done.popLast() != nil else { return .problem(.symlinkLeavesVault) }
        isFolder = true
        continue
      }
      let path = FileName((done + [segment]).joined(separator: [UInt8(ascii: "/")]).map(\.self))
      do throws(SystemFailure) {
        let status = try SystemCalls.real.status(of: path, in: root)
        guard status.kind == .symlink else {
          done.append(segment)
          isFolder = status.kind == .folder
          continue
        }
        links += 1
        guard links <= Self.mostLinks else { return .problem(.symlinkLoop) }
        let target = try SystemCalls.real.target(ofLink: path, in: root)
        if target.first == UInt8(ascii: "/") { return .problem(.absoluteSymlink) }
        rest += target.split(separator: UInt8(ascii: "/")).reversed()
      } catch {
        return .problem(error.isDangling ? .danglingSymlink : .unreadable(error))
      }
    }
    if isFolder, home.starts(with: done) { return .problem(.symlinkLoop) }
    let target = NotePath(bytes: Array(done.joined(separator: [UInt8(ascii: "/")])))
    return .inside(ScannedLink(path: link, target: target, isFolder: isFolder))
  }
}
