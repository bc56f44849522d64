import Notes

/// Where a sentence of the tables stands, named by a heading such as `[journal]`.
enum SentencePlace: Equatable {
  /// The note of 10 November 2026.
  case journal
  /// A person's own note.
  case log(String)
  /// A meeting of 10 November 2026.
  case meeting
  /// A meeting without a day, with this person in its header.
  case runningNote(String)
  /// The file's own name.
  case fileName

  init?(_ name: Substring) {
    switch name {
    case "journal": self = .journal
    case "meeting": self = .meeting
    case "file name": self = .fileName
    case _ where name.hasPrefix("log of "): self = .log(String(name.dropFirst("log of ".count)))
    case _ where name.hasPrefix("running note of "):
      self = .runningNote(String(name.dropFirst("running note of ".count)))
    default: return nil
    }
  }

  /// The note in which the sentence stands.
  func note(_ sentence: String) -> (path: NotePath, text: String) {
    switch self {
    case .journal: ("2026-11-10.md", sentence)
    case .log(let name): (NotePath("People/\(name).md"), sentence)
    case .meeting: ("Meetings/Weekly.md", "---\ndate: 2026-11-10\n---\n\(sentence)")
    case .runningNote(let name): ("Meetings/Weekly.md", "---\npeople: [\(name)]\n---\n\(sentence)")
    case .fileName: (NotePath("Meetings/\(sentence).md"), "")
    }
  }
}
