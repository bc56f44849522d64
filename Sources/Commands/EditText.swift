import Workspace

/// What a command wrote into a note, in words.
struct EditText {
  let lines: [String]

  init(_ answer: EditAnswer) {
    let place = answer.line.map { "\(answer.path):\($0)" } ?? "\(answer.path)"
    var lines: [String]
    switch answer.outcome {
    case .written: lines = ["\(Self.verbs(answer.edit).done) \(place)", "  \(answer.text)"]
    case .planned: lines = ["\(Self.verbs(answer.edit).planned) \(place)", "  \(answer.text)"]
    case .standing: lines = ["Nothing to write: it stands in \(place) already."]
    }
    if !answer.isContact {
      lines.append("It counts as no contact: its words say that it is yet to come, or did not come about.")
    }
    if answer.isOfDeceased, answer.edit == .logged {
      lines.append(
        "The note says that \(answer.subject) has died: the line is kept, and nothing will be asked of you.")
    }
    if !answer.isDurable { lines.append("The disk did not confirm that it is safe from a power cut.") }
    if answer.outdatesBlocks, answer.outcome == .written {
      lines.append("`enishi index` brings the blocks up to date.")
    }
    self.lines = lines
  }

  private static func verbs(_ edit: EditAnswer.Edit) -> (done: String, planned: String) {
    switch edit {
    case .ticked: ("Ticked in", "Would tick in")
    case .letGo: ("Let go in", "Would let go in")
    case .logged: ("Noted in", "Would note in")
    case .snoozed: ("Put off in", "Would put off in")
    }
  }
}
