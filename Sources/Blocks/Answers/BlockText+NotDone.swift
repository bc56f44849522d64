import Configuration

extension BlockText {
  /// The lines of a list with the answered rows below it that could not be carried out.
  package func list(_ lines: [String], notDone rows: [AnsweredRow]) -> [String] {
    if rows.isEmpty { return lines }
    let title = "**\(AnswerWords.of(settings.language).notDone)**"
    return lines + (lines.isEmpty ? [] : [""]) + [title] + rows.map(\.line)
  }
}
