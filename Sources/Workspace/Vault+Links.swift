package import NoteIndex
package import Notes
import Text

/// One link of a vault, with what it leads to.
package struct LinkEntry: Sendable {
  package let source: NoteID
  package let link: Link
  package let verdict: LinkVerdict
  /// Somebody without a note whom it names.
  package let person: PersonID?

  /// Whether nobody answers to it.
  package var isBroken: Bool { verdict.outcome == .broken && person == nil }

  /// Whether another note could have been meant as well.
  package var isAmbiguous: Bool { !others.isEmpty }

  package var others: [NoteID] {
    if case .note(_, let others) = verdict.outcome { others } else { [] }
  }
}

extension Vault {
  package struct LinksAnswer: Sendable {
    package let entries: [LinkEntry]
    package let view: VaultView
  }

  /// The links of the vault, or of one note, in the order of the paths and of the text.
  ///
  /// - Parameters:
  ///   - name: A name, an alias or a path of the note; nil for all notes.
  ///   - isWanted: Which links to list.
  package borrowing func links(
    of name: String?, showsPrivate: Bool, where isWanted: (LinkEntry) -> Bool
  ) throws(WorkspaceError) -> LinksAnswer {
    let view = try view(showsPrivate: showsPrivate)
    var sources = view.vault.notes.indices.map { NoteID($0) }.filter { view.isShown($0) }
    if let name { sources = [try Self.note(named: meant(by: name), in: view)] }
    let names = view.vault.names
    let entries = sources.flatMap { source in
      let resolved = view.vault.notes[source.index]
      let origin = names.origin(source)
      return resolved.note.links.indices.map { place in
        let link = resolved.note.links[place]
        let person = resolved.targets[place] == nil ? resolved.people[place] : nil
        return LinkEntry(
          source: source, link: link, verdict: names.verdict(on: link, from: origin), person: person)
      }
    }
    return LinksAnswer(entries: entries.filter(isWanted), view: view)
  }
}
