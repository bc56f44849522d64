import Blocks
package import NoteIndex
package import Notes
package import Relations

extension Vault {
  /// What the rules left out as evidence of contact, with what is needed to put it into words.
  package struct UnsureAnswer: Sendable {
    package let entries: [LeftOut]
    package let vault: ResolvedVault
    private let text: BlockText

    init(_ entries: [LeftOut], _ vault: ResolvedVault, _ text: BlockText) {
      self.entries = entries
      self.vault = vault
      self.text = text
    }

    /// What people call somebody.
    package func name(of person: PersonID) -> String { text.name(of: person) }
  }

  /// What was left out as evidence of contact; writes nothing.
  package borrowing func unsure(_ options: CheckOptions = CheckOptions()) throws(WorkspaceError)
    -> UnsureAnswer
  {
    let contents = try read()
    let vault = contents.resolved
    var entries = contents.people.leftOut(in: vault.notes) + SeveralPeople(vault).entries
    if !options.notes.isEmpty {
      let paths = try paths(of: options.notes, in: contents, contents.findings)
      entries.removeAll { !paths.contains(vault[$0.source].path) }
    }
    if !options.showsPrivate { entries = entries.compactMap { $0.withoutPrivate(vault) } }
    let sorted = entries.enumerated().sorted {
      ($0.element.source, $0.element.line, $0.offset) < ($1.element.source, $1.element.line, $1.offset)
    }
    return UnsureAnswer(sorted.map(\.element), vault, BlockText(vault, settings, today: today))
  }
}

extension LeftOut {
  /// The entry without people whose notes are private; nil if nobody is left (BYTES 29).
  fileprivate func withoutPrivate(_ vault: ResolvedVault) -> LeftOut? {
    if case .severalPeople(_, let candidates, _) = reason {
      return candidates.contains { vault[$0].isPrivate } ? nil : self
    }
    let shown = people.filter { person in
      if case .note(let id) = person { !vault[id].isPrivate } else { true }
    }
    return shown.isEmpty ? nil : LeftOut(reason, people: shown, day: day, source: source, line: line)
  }
}
