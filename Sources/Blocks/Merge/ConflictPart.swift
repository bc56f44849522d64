/// One of the parts between the markers of a conflict, in their order.
enum ConflictPart: CaseIterable, Sendable {
  case ours
  /// Git writes it only if it is asked to.
  case base
  case theirs
}
