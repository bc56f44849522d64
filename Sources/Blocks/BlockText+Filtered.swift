package import Notes
package import Relations

extension BlockText {
  /// The lines of a `follow-ups` block whose parameters choose among the rows.
  ///
  /// Where they leave nothing, it does not say that nobody waits: others may.
  package func followUps(_ list: FollowUpList, _ filter: FollowUpFilter, in path: NotePath) -> [String] {
    var lines = followUps(list, in: path)
    if filter.isSelective || filter.within != nil, list.isEmpty, !lines.isEmpty {
      lines[0] = words.nothingChosen
    }
    return lines
  }
}
