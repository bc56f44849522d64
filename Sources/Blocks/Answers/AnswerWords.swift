package import Configuration

/// The words around answers to the list, in one language.
package struct AnswerWords: Sendable {
  /// Above the rows that could not be carried out.
  let notDone: String
  /// The heading of a log that a note lacks.
  let log: String
  /// What the log says of a contact that was only ticked.
  package let contacted: String
  /// How the list is answered; boxes as code, so that no tool reads a task or a link.
  private let how: String
  private let separator: String
  /// What stands before the command that shows all rows, where the list holds them all.
  private let more: String

  /// The last line of a list with rows.
  ///
  /// - Parameter rest: How many more rows there are, and where; nil for none.
  func footer(_ command: String, rest: String?) -> String { how + separator + (rest ?? more + command) }

  package static func of(_ language: Settings.Language) -> AnswerWords {
    switch language {
    case .english:
      AnswerWords(
        notDone: "Not done", log: "Log", contacted: "contacted",
        how: "Tick when done · `[-]` let go · `[>]` in two weeks", separator: " · ", more: "more: ")
    case .japanese:
      AnswerWords(
        notDone: "反映できなかったもの", log: "記録", contacted: "連絡した",
        how: "済んだら `[x]`・見送りは `[-]`・2週間後は `[>]`", separator: "・", more: "すべて見る：")
    }
  }

  /// Whether a heading stands above a log, in either language.
  static func isLog(_ heading: String) -> Bool {
    Settings.Language.allCases.contains { of($0).log.lowercased() == heading.lowercased() }
  }
}
