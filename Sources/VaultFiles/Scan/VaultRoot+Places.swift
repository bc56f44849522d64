package import Notes

/// Why a note cannot be made at a path.
package enum PlaceProblem: Error, Equatable, Sendable {
  /// The scan would leave it out, so that nobody would ever read it.
  case skipped(SkipReason)
  case noFolder(NotePath)
  /// Something that is no note bears the name.
  case taken
}

extension PlaceProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .skipped(let reason): "notes there are not read: \(reason)"
    case .noFolder(let folder): "there is no folder “\(folder)”"
    case .taken: "something that is no note has this name"
    }
  }
}

extension VaultRoot {
  /// Whether a regular file at a path is a note of the vault, as far as its name tells.
  package static func mayBeNote(
    _ path: NotePath, ignoring: (_ path: NotePath, _ isFolder: Bool) -> Bool
  ) -> Bool {
    guard path.lastSegment.isNoteName else { return false }
    var parent: ArraySlice<UInt8> = []
    var place = NotePath(bytes: [])
    for (index, segment) in path.segments.enumerated() {
      let isFolder = index < path.segments.count - 1
      place = place.appending(segment)
      if SkipReason(name: segment, isFolder: isFolder, parent: isFolder ? parent : []) != nil { return false }
      if ignoring(place, isFolder) { return false }
      parent = segment
    }
    return true
  }

  /// Why no note can be made at a path that holds none; nil if one can.
  package func problem(
    withNoteAt path: NotePath, ignoring: (_ path: NotePath, _ isFolder: Bool) -> Bool
  ) -> PlaceProblem? {
    var parent: ArraySlice<UInt8> = []
    var place = NotePath(bytes: [])
    for (index, segment) in path.segments.enumerated() {
      let isFolder = index < path.segments.count - 1
      place = place.appending(segment)
      if let reason = SkipReason(name: segment, isFolder: isFolder, parent: isFolder ? parent : []) {
        return .skipped(reason)
      }
      if ignoring(place, isFolder) { return .skipped(.ignored) }
      let kind = try? calls.status(of: place.fileName, in: folder).kind
      if isFolder, kind != .folder { return .noFolder(place) }
      if !isFolder, kind != nil { return .taken }
      parent = segment
    }
    return nil
  }
}
