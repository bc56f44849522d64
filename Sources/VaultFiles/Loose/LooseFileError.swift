#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Why a file that is no note could not be read or written.
package enum LooseFileError: Error, Equatable, Sendable {
  case failed(String, SystemFailure)
}

extension LooseFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    // Such files are opened as themselves, so a link is one that cannot be.
    case .failed(let path, let failure) where failure.code == ELOOP: "\(path) is a symbolic link"
    case .failed(let path, let failure): "\(path): \(failure)"
    }
  }
}
