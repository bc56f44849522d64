import Workspace

/// Asks a vault's owner whether Enishi may write into it.
enum Consent {
  /// Says what would be written, where, and how to undo it; true if the answer is yes.
  static func ask(_ question: ConsentQuestion, command: String) -> Bool {
    Terminal.writeToStandardError(text(question, command: command))
    let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
    return answer == "y" || answer == "yes" || answer == "はい"
  }

  static func text(_ question: ConsentQuestion, command: String) -> String {
    var lines = ["This vault has no block of Enishi's yet, so it is asked first."]
    if question.noteCount > 0 {
      lines.append(
        "  \(question.noteCount) notes would get a block at their end that lists what links to them;")
      lines.append("  \(question.peopleCount) of them are about people, meetings, events and goals.")
      lines.append("  (For those only, put `backlinks: {where: people}` into .enishi/config.yaml.)")
    }
    if let note = question.newNote { lines.append("  \(note) would be made, with the list of follow-ups.") }
    lines.append("Nothing else in your notes is touched, and `enishi strip` takes all of it out again.")
    lines.append("To look first: `enishi \(command) --diff`.")
    return lines.joined(separator: "\n") + "\nWrite now? [y/N] "
  }
}
