/// Why a vault cannot be worked on at all.
package enum VaultError: Error, Equatable, Sendable {
  case cannotOpen(String, SystemFailure)
}

extension VaultError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotOpen(let path, let failure):
      "\(path): the vault cannot be opened: \(SystemFailure.words(for: failure.code))"
    }
  }
}
