/// Why a file that is no note could not be read or written.
package enum LooseFileError: Error, Equatable, Sendable {
  case failed(String, SystemFailure)
}

extension LooseFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .failed(let path, let failure): "\(path): \(failure)"
    }
  }
}
