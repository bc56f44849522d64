package import Notes

/// Which rows somebody wants of the list of follow-ups; an empty one wants the list as it is.
package struct FollowUpFilter: Equatable, Sendable {
  /// Days ahead; nil for the configured window.
  package var within: Int?
  /// Nil for all kinds.
  package var kinds: Set<FollowUpKind>?
  package var person: PersonID?
  /// In small letters, without its sign.
  package var tag: String?
  /// How many rows stand under Today; nil for as many as configured.
  package var limit: Int?

  package init(within: Int? = nil, kinds: Set<FollowUpKind>? = nil) {
    self.within = within
    self.kinds = kinds
  }

  /// Whether rows are left out that the list would show within the same window and limit.
  package var isSelective: Bool { kinds != nil || person != nil || tag != nil }
}
