import Notes
import Workspace

/// What `init` shows before it asks.
struct InitText {
  let head: String
  let file: [String]
  let consequence: String

  init(_ draft: ConfigurationDraft, _ question: ConsentQuestion, _ place: VaultPlace) {
    head = "The vault \(place.path) (\(place.reason)) has no configuration yet. This one would fit it:"
    file = draft.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    consequence =
      "A vault with a configuration has agreed to be written to: `enishi index` will not ask again. "
      + Self.firstIndex(question)
  }

  private static func firstIndex(_ question: ConsentQuestion) -> String {
    var parts: [String] = []
    if question.noteCount > 0 {
      let notes = question.noteCount == 1 ? "1 note" : "\(question.noteCount) notes"
      var part = "write into \(notes)"
      if question.peopleCount < question.noteCount {
        part +=
          ", \(question.peopleCount == 0 ? "none" : "\(question.peopleCount)") of them about people, meetings, events and goals"
      }
      parts.append(part)
    }
    if let note = question.newNote { parts.append("make \(note)") }
    guard !parts.isEmpty else { return "Its first run would change nothing." }
    let what = parts.joined(separator: question.peopleCount < question.noteCount ? ", and " : " and ")
    return "Its first run would \(what); `enishi strip` takes all of it out again."
  }
}

/// The answer of `init` as JSON.
struct InitJSON: Encodable {
  struct FirstIndex: Encodable {
    let notes: Int
    let aboutPeople: Int
    let created: String?
  }

  let version = 1
  let path: String
  let text: String
  let isWritten: Bool
  let firstIndex: FirstIndex

  init(_ draft: ConfigurationDraft, _ question: ConsentQuestion, isWritten: Bool) {
    path = ".enishi/config.yaml"
    text = draft.text
    self.isWritten = isWritten
    firstIndex = FirstIndex(
      notes: question.noteCount, aboutPeople: question.peopleCount,
      created: question.newNote.map(\.description))
  }
}
