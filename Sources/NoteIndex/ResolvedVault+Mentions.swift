import Notes
package import Text

extension ResolvedVault {
  /// The lines that name a person who has no note, by link or in plain text, in the order of backlinks.
  ///
  /// What stands in private notes is left out.
  package func mentions(of key: PersonKey) -> [Backlink] {
    Self.newestFirst(notes).flatMap { source in
      let resolved = notes[source.index]
      return resolved.note.isPrivate ? [] : mentions(of: key, in: resolved, source)
    }
  }

  private func mentions(of key: PersonKey, in resolved: ResolvedNote, _ source: NoteID) -> [Backlink] {
    let note = resolved.note
    var byLine: [Int: Backlink] = [:]
    for mention in note.participants + note.absentees
    where mention.link == nil && PersonKey(mention.name) == key {
      let field = note.fields.first { $0.isInFrontMatter && $0.values.contains { $0.line == mention.line } }
      byLine[mention.line] = Backlink(
        source: source, line: mention.line, key: field?.key, isEmbed: false,
        text: field == nil ? mention.name : nil)
    }
    for (link, person) in zip(note.links, resolved.people) where person == .named(key) {
      byLine[link.line] = Backlink(
        source: source, line: link.line, key: link.key, isEmbed: link.isEmbed,
        text: link.context.map { note.contexts[$0].text })
    }
    return byLine.values.sorted { $0.line < $1.line }
  }
}
