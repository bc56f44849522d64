package import Notes

/// The blocks that Enishi can write.
package enum BlockName: String, CaseIterable, Sendable {
  case followUps = "follow-ups"
  case backlinks
}

extension BlockSpan {
  /// The block's name, if Enishi knows it.
  package var known: BlockName? { BlockName(rawValue: name) }
}
