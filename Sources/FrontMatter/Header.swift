/// What the front matter of one note says: its keys in file order, and what is wrong with it.
///
/// Every scalar stays the text that was written: `10:30`, `NO` and `2024-02-30` are typed by whoever knows the
/// key. Duplicate keys are all here; the caller decides which one counts.
package struct Header: Equatable, Sendable {
  /// The top level in file order.
  package let entries: [Entry]

  /// What hindered reading as YAML, or nil.
  ///
  /// Where it is set, `entries` were read line by line: good enough for reading, never for writing.
  package let problem: Problem?

  package init(entries: [Entry], problem: Problem? = nil) {
    self.entries = entries
    self.problem = problem
  }
}
