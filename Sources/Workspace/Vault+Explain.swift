package import NoteIndex
package import Notes
import Text

extension Vault {
  /// What one link leads to, and why.
  package struct ExplainAnswer: Sendable {
    package let link: Link
    /// The note in which it stands; nil for none.
    package let from: NoteID?
    package let explanation: LinkExplanation
    /// Somebody without a note whom it names.
    package let person: PersonID?
    /// Names that may have been meant, where nobody answers.
    package let near: [NearName]
    package let view: VaultView

    /// The link that leads to the same note from everywhere; nil where it leads to none.
    package var unmistakable: String? {
      guard explanation.verdict.rule != .sameNote else { return nil }
      return explanation.verdict.outcome.note.map(unmistakable)
    }

    /// The link that leads to a note from everywhere, in the form of this one.
    package func unmistakable(_ id: NoteID) -> String {
      let heading = link.target.heading.map { "#\($0)" } ?? ""
      let name = view.vault.names.shortestName(of: id)
      if link.form == .wiki, !name.contains(where: { "#^[]|".contains($0) }) {
        return "[[\(name)\(heading)]]"
      }
      let path = "/\(view.vault[id].path)\(heading)"
      let address = path.contains(where: { " ()<>".contains($0) }) ? "<\(path)>" : path
      return "[\(link.label ?? link.shownText)](\(address))"
    }
  }

  /// A name that somebody may have meant, and the note that has it.
  package struct NearName: Equatable, Sendable {
    package let text: String
    /// Nil for a person without a note.
    package let note: NoteID?
  }

  /// - Parameters:
  ///   - text: The link as it is written, or a bare name.
  ///   - name: The note in which it is to be read; nil for a place at the root.
  package borrowing func explain(
    _ text: String, from name: String?, showsPrivate: Bool
  ) throws(WorkspaceError) -> ExplainAnswer {
    let view = try view(showsPrivate: showsPrivate)
    let names = view.vault.names
    var source: NoteID?
    if let name { source = try Self.note(named: meant(by: name), in: view) }
    let link = try Self.link(text)
    if link.target.name.isEmpty, source == nil { throw .headingAlone(text) }
    let explanation = names.explain(link, from: source.map(names.origin) ?? .root)
    let key = PersonKey(link.target.name)
    let isBroken = explanation.verdict.outcome == .broken
    let person = isBroken && view.vault.unnoted[key] != nil ? PersonID.named(key) : nil
    let last = link.target.name.split(separator: "/").last.map(String.init) ?? link.target.name
    let isUndecided = explanation.candidates.contains { $0.fate == .notUnique }
    let near =
      isBroken && person == nil && !isUndecided
      ? view.near(last.hasSuffix(".md") ? String(last.dropLast(3)) : last) : []
    return ExplainAnswer(
      link: link, from: source, explanation: explanation, person: person,
      near: near.map { NearName(text: $0.text, note: $0.subject.note) }, view: view)
  }

  /// The one link in a text; a text without brackets is a name.
  private static func link(_ text: String) throws(WorkspaceError) -> Link {
    let isName = !text.contains("[[") && !text.contains("](")
    let note = NoteReader.read(Array((isName ? "[[\(text)]]" : text).utf8), at: "link.md")
    guard note.links.count == 1 else { throw .noLink(text) }
    return note.links[0]
  }
}

extension Subject {
  fileprivate var note: NoteID? {
    if case .note(let id) = self { id } else { nil }
  }
}
