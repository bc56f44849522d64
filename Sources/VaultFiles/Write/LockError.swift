/// Why a writing run could not have the vault for itself.
package enum LockError: Error, Equatable, Sendable {
  /// Another run still had it when the time to wait was over.
  case lockedByAnotherRun
  case failed(SystemFailure)
}

extension LockError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .lockedByAnotherRun: "another run is writing to this vault; try again when it is done"
    case .failed(let failure): "the vault cannot be locked: \(SystemFailure.words(for: failure.code))"
    }
  }
}
