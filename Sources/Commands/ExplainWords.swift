import NoteIndex
import Notes
import Workspace

/// An explanation in sentences.
struct ExplainWords {
  /// As many candidates are listed.
  private static let limit = 20

  private let answer: Vault.ExplainAnswer
  private(set) var lines: [String] = []

  init(_ answer: Vault.ExplainAnswer) {
    self.answer = answer
    let verdict = answer.explanation.verdict
    let place = answer.from.map { " in \(LinkWords.path($0, in: answer.view))" } ?? ""
    let lead = LinkWords.lead(verdict.outcome, answer.person, in: answer.view)
    lines.append("\(LinkWords.written(answer.link))\(place) leads to \(lead).")
    lines.append(why)
    addCandidates()
    addAdvice()
  }

  private var name: String { answer.link.target.name }

  // MARK: Rules

  private var why: String {
    switch answer.explanation.verdict.rule {
    case .sameNote: "A heading without a name before it is in the note where the link stands."
    case .pathFromRoot where name.hasPrefix("/"):
      "It begins with a slash, so it is read from the vault's root."
    case .pathFromRoot: "No note is at that path below its own folder, so it is read from the vault's root."
    case .pathFromFolder: "The path is read from the folder of the note where the link stands\(folder)."
    case .pathSuffix where answer.link.form == .markdown:
      "Nothing is at that path from its folder or from the root, and only this note's path ends so."
    case .pathSuffix: "The note's path ends with “\(name)”."
    case .fileName: "It is the name of the file."
    case .name: "No file has that name; it is the note's name, title or first heading\(found)."
    case .alias: "No file, name, title or first heading is called that; it is an alias of the note\(found)."
    case .looseName:
      "Nothing is called exactly that. Spaces, honorifics and variants of characters aside, it is the name of this person only\(found)."
    case .file: "It names a file of another kind, which has neither backlinks nor people."
    case .outside: "The path leads above the vault's folder, where Enishi does not look."
    case .none: nothing
    }
  }

  private var folder: String {
    guard let from = answer.from else { return ", here the root" }
    let folder = answer.view.vault[from].path.folder
    return folder.bytes.isEmpty ? ", the root" : ", \(folder)/"
  }

  /// The name as the note writes it, where that differs from the link.
  private var found: String {
    guard let chosen = answer.explanation.chosen, answer.view.isShown(chosen.note), let text = chosen.name,
      text != name
    else { return "" }
    return ", “\(text)”"
  }

  private var nothing: String {
    if answer.person != nil {
      return "Somebody of that name stands among the people of a note. They have no note of their own yet."
    }
    if answer.explanation.candidates.contains(where: { $0.fate == .notUnique }) {
      return answer.link.form == .markdown
        ? "Several paths end so, and a Markdown link takes one that only one note has."
        : "Several people have that name, spaces, honorifics and variants aside, and none has exactly that."
    }
    return answer.link.form == .markdown || name.contains("/")
      ? "No note is at that path." : "No file, name, title, first heading or alias is that."
  }

  // MARK: Candidates

  private mutating func addCandidates() {
    let candidates = answer.explanation.candidates
    guard candidates.count > 1 else { return }
    lines += ["", "Candidates:"]
    for candidate in candidates.prefix(Self.limit) {
      lines.append("  \(LinkWords.path(candidate.note, in: answer.view)): \(fate(candidate))")
    }
    if candidates.count > Self.limit {
      lines.append("  and \(candidates.count - Self.limit) more that were farther away or asked later")
    }
  }

  private func fate(_ candidate: LinkCandidate) -> String {
    switch candidate.fate {
    case .chosen: "chosen" + (answer.explanation.choice.map { ", \(Self.reason($0))" } ?? "")
    case .farther(let choice): "not chosen, \(Self.reason(against: choice))"
    case .notUnique: "not chosen, for others answer as well"
    case .laterRule:
      switch candidate.rule {
      case .name: "not chosen, for a file name counts before a name, title or heading"
      case .alias: "not chosen, for an alias counts last"
      default: "not chosen, for the path was found before it was looked for here"
      }
    }
  }

  private static func reason(_ choice: LinkChoice) -> String {
    switch choice {
    case .sameFolder: "for it is in the link's own folder"
    case .nearestFolder: "for it shares the most folders with the link's place"
    case .shortestPath: "for its path is the shortest"
    case .byteOrder: "for it comes first in the order of bytes"
    }
  }

  private static func reason(against choice: LinkChoice) -> String {
    switch choice {
    case .sameFolder: "it is in another folder"
    case .nearestFolder: "it shares fewer folders"
    case .shortestPath: "its path is longer"
    case .byteOrder: "it comes later in the order of bytes"
    }
  }

  // MARK: Advice

  private mutating func addAdvice() {
    let explanation = answer.explanation
    let isUnclear = explanation.candidates.count > 1 || explanation.verdict.rule == .looseName
    if isUnclear, let id = explanation.verdict.outcome.note, answer.view.isShown(id),
      let link = answer.unmistakable
    {
      lines += ["", "To mean this note from everywhere, write \(link)."]
    }
    if let candidate = explanation.candidates.first(where: { $0.fate == .notUnique }),
      explanation.chosen == nil,
      answer.view.isShown(candidate.note)
    {
      lines += ["", "To mean one of them, write it as in \(answer.unmistakable(candidate.note))."]
    }
    if let person = answer.person {
      lines += [
        "",
        "To make their note, save “\(answer.view.name(of: person)).md” with `type: person` whenever you like.",
      ]
    }
    guard !answer.near.isEmpty else { return }
    lines += ["", "Did you mean:"]
    lines += answer.near.map { near in
      "  \(near.text)" + (near.note.map { "  \(answer.view.vault[$0].path)" } ?? "  (no note yet)")
    }
  }
}
