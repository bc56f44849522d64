package import Notes
package import Text

/// All notes of a vault with what their links lead to, and what leads to each.
package struct ResolvedVault: Sendable {
  package let names: NameIndex
  package let notes: [ResolvedNote]
  /// What was found wrong with links, in the order of the notes.
  package let findings: [Finding]
  /// How people without a note are written.
  package let unnoted: [PersonKey: String]
  /// For each note, the lines that link to it: newest source first, then by path, then by line.
  package let backlinks: [[Backlink]]

  /// Resolves every link.
  ///
  /// - Parameters:
  ///   - notes: In the order of their paths.
  ///   - attachments: The vault's other files.
  package init(_ notes: [Note], attachments: [NotePath]) {
    let names = NameIndex(notes, attachments: attachments)
    let resolver = VaultResolver(names)
    self.names = names
    self.notes = resolver.resolved
    self.findings = resolver.findings
    self.unnoted = resolver.unnoted
    self.backlinks = Self.backlinks(resolver.resolved)
  }

  package subscript(id: NoteID) -> Note { notes[id.index].note }

  private static func backlinks(_ notes: [ResolvedNote]) -> [[Backlink]] {
    var backlinks = [[Backlink]](repeating: [], count: notes.count)
    for source in newestFirst(notes) {
      let note = notes[source.index].note
      if note.isPrivate { continue }
      for (link, target) in zip(note.links, notes[source.index].targets) {
        guard let target, target != source else { continue }
        if let last = backlinks[target.index].last, last.source == source, last.line == link.line { continue }
        backlinks[target.index].append(
          Backlink(
            source: source, line: link.line, key: link.key, isEmbed: link.isEmbed,
            text: link.context.map { note.contexts[$0].text }))
      }
    }
    return backlinks
  }

  /// The notes by their day, newest first; those without a day come last; then by path.
  static func newestFirst(_ notes: [ResolvedNote]) -> [NoteID] {
    notes.indices.map { NoteID($0) }.sorted { left, right in
      let (leftDay, rightDay) = (notes[left.index].note.day, notes[right.index].note.day)
      if leftDay != rightDay { return (leftDay?.number ?? .min) > (rightDay?.number ?? .min) }
      return left < right
    }
  }
}
