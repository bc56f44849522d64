package import Phrases

/// A line of text as plain words: one in which links stand, or one that tells of people.
package struct LineContext: Equatable, Sendable {
  package let line: Int
  /// The line without list, quote, heading and task marks, links as their labels, emphasis undone.
  package let text: String
  /// The nearest heading above it.
  package let heading: String?
  /// The box, if the line is a task.
  package let task: TaskMark?
  /// What its phrases say; empty in a note where nobody is met.
  package var signs: LineSigns

  package init(line: Int, text: String, heading: String?, task: TaskMark?, signs: LineSigns = LineSigns()) {
    self.line = line
    self.text = text
    self.heading = heading
    self.task = task
    self.signs = signs
  }
}
