/// One row of a list of follow-ups that two versions of its note answered in two ways.
struct Dispute: Equatable, Sendable {
  /// Nil where the version that both came from does not have the row.
  let base: [UInt8]?
  let ours: [UInt8]
  let theirs: [UInt8]

  /// The row as a part of a conflict has it.
  subscript(part: ConflictPart) -> [UInt8]? {
    switch part {
    case .ours: ours
    case .base: base
    case .theirs: theirs
    }
  }
}
