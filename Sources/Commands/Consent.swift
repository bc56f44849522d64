import Workspace

/// Asks a vault's owner whether Enishi may write into it.
enum Consent {
  /// Says what would be written, where, and how to undo it; true if the answer is yes.
  static func ask(_ question: ConsentQuestion, command: String) -> Bool {
    Terminal.say(text(question, command: command))
    Terminal.writeToStandardError("Write now? [y/N] ")
    let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
    return answer == "y" || answer == "yes" || answer == "はい"
  }

  static func text(_ question: ConsentQuestion, command: String) -> String {
    var lines = ["This vault has no block of Enishi's yet, so you are asked first."]
    if question.noteCount > 0 {
      var line =
        "  \(question.noteCount) notes would get blocks at their end: what links to them, and for people what you have between you"
      if question.peopleCount < question.noteCount {
        line +=
          "; \(question.peopleCount) of them are about people, meetings, events and goals. For those only, put"
        line += " `backlinks: {where: people}` into .enishi/config.yaml"
      }
      lines.append(line + ".")
    }
    if let note = question.newNote { lines.append("  \(note) would be made, with the list of follow-ups.") }
    lines.append("Nothing else in your notes is touched, and `enishi strip` takes all of it out again.")
    lines.append("To look first: `enishi \(command) --diff`.")
    return lines.joined(separator: "\n")
  }
}
