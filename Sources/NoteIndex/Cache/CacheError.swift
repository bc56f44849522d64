/// Why the cache cannot be used; no note is affected (BYTES 19).
package enum CacheError: Error, Equatable, Sendable {
  /// The file is no cache of this program's, or one that is damaged: it is to be made anew.
  case damaged
  /// Another run held it for longer than one waits.
  case busy
  case unusable(reason: String)
}

extension CacheError {
  init(_ error: DatabaseError) {
    self = error.isDamage ? .damaged : error.isBusy ? .busy : .unusable(reason: "\(error)")
  }
}

extension CacheError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damaged: "the cache is damaged"
    case .busy: "another run holds the cache"
    case .unusable(let reason): "the cache cannot be used: \(reason)"
    }
  }
}
