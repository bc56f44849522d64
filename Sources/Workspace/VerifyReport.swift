package import Notes

/// How what the cache says compares with what the files say.
package struct VerifyReport: Equatable, Sendable {
  /// What came out otherwise from the cache than from the files alone.
  package enum Difference: Equatable, Sendable {
    case note(NotePath)
    /// The notes agree, and yet another text would be written into this one.
    case blocks(NotePath)
    case findings
    /// The last run's answer, which is given again while nothing changes.
    case answer
  }

  package internal(set) var noteCount = 0
  /// How many notes came from the cache.
  package internal(set) var cachedCount = 0
  package internal(set) var differences: [Difference] = []
  /// Why there is no cache to compare with; nil if there is one.
  package internal(set) var problem: String?
}
