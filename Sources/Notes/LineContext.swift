/// A line of text in which links stand, as plain words.
package struct LineContext: Equatable, Sendable {
  package let line: Int
  /// The line without list, quote, heading and task marks, links as their labels, emphasis undone.
  package let text: String
  /// The nearest heading above it.
  package let heading: String?
  /// The box, if the line is a task.
  package let task: TaskMark?

  package init(line: Int, text: String, heading: String?, task: TaskMark?) {
    self.line = line
    self.text = text
    self.heading = heading
    self.task = task
  }
}
