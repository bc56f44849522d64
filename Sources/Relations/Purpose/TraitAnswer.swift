/// A key of somebody's note that answers to a skill, a place or an interest.
package struct TraitAnswer: Equatable, Sendable {
  /// What the key says, from the strongest evidence to the weakest.
  package enum Evidence: String, CaseIterable, Comparable, Sendable {
    case skill, role, organisation, tag
    case place
    /// The place of the organisation they belong to.
    case workplace
    case interest

    package static func < (left: Evidence, right: Evidence) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  package let claim: Claim
  package let evidence: Evidence
}
