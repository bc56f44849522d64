package import Notes

extension FollowUpList {
  /// Every row that stands today, without window and limit, in no order.
  package static func rows(_ notes: [ResolvedNote], _ people: People) -> [FollowUp] {
    let found = FollowUpFinder(notes, people)
    return found.rows + found.pleaseLook
  }
}
