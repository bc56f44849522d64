import Notes

/// A row of a list whose answer has been carried out while its box is still ticked.
struct SettledRow: Hashable {
  let list: NotePath
  /// The whole line.
  let line: String
}
