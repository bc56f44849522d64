/// Why a note could not be read.
package enum ReadError: Error, Equatable, Sendable {
  /// It was scanned and is gone.
  case vanished

  /// A FIFO, device, folder or symlink stands where a file was.
  case notARegularFile

  /// Sizes in bytes.
  case tooLarge(size: Int64, limit: Int)

  /// Somebody wrote to it at each of three tries.
  case changedWhileReading
  case failed(SystemFailure)
}

extension ReadError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .vanished: "vanished before it was read"
    case .notARegularFile: "is no regular file"
    case .tooLarge(let size, let limit): "is \(size) bytes long, more than the \(limit) that are read"
    case .changedWhileReading: "kept changing while it was read; the next run tries again"
    case .failed(let failure): "cannot be read: \(SystemFailure.words(for: failure.code))"
    }
  }
}
