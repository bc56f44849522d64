package import Notes

/// One thing to do to one file of the vault.
package enum NoteChange: Equatable, Sendable {
  /// Replaces the bytes that were read by others.
  case replace(NotePath, old: ReadNote, new: [UInt8])

  /// Makes a file; never over one that is there. The folder must exist.
  case create(NotePath, new: [UInt8])

  /// Removes a file that still has the bytes that were read.
  case remove(NotePath, old: ReadNote)

  package var path: NotePath {
    switch self {
    case .replace(let path, _, _), .create(let path, _), .remove(let path, _): path
    }
  }

  var old: ReadNote? {
    switch self {
    case .replace(_, let old, _), .remove(_, let old): old
    case .create: nil
    }
  }

  /// The bytes to be written; `nil` for a removal.
  var new: [UInt8]? {
    switch self {
    case .replace(_, _, let new), .create(_, let new): new
    case .remove: nil
    }
  }

  /// Whether there is nothing to do, so that the file is not even opened.
  var isIdle: Bool {
    guard case .replace(_, let old, let new) = self else { return false }
    return old.bytes == new
  }
}
