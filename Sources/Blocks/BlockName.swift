package import Notes

/// The blocks that Enishi can write, in the order in which they stand at the end of a note.
package enum BlockName: String, CaseIterable, Sendable {
  case followUps = "follow-ups"
  case person, event, goal, brief, backlinks
}

extension BlockSpan {
  /// The block's name, if Enishi knows it.
  package var known: BlockName? { BlockName(rawValue: name) }
}
