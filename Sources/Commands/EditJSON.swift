import Notes
import Workspace

/// What a command wrote into a note, as JSON.
struct EditJSON: Encodable {
  let version = 1
  let command: String
  let today: String
  let outcome: String
  let edit: String
  let subject: String
  let path: String
  let line: Int?
  let text: String?
  let isContact: Bool?
  let outdatesBlocks: Bool

  init(_ answer: EditAnswer, command: String, today: CalendarDay) {
    self.command = command
    self.today = today.description
    outcome = answer.outcome.rawValue
    edit = answer.edit.rawValue
    subject = answer.subject
    path = "\(answer.path)"
    line = answer.line
    text = answer.outcome == .standing ? nil : answer.text
    isContact = answer.edit == .logged && answer.outcome != .standing ? answer.isContact : nil
    outdatesBlocks = answer.outdatesBlocks
  }
}
