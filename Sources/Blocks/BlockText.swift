package import Configuration
package import NoteIndex
package import Notes

/// The texts of blocks: values in, lines of Markdown out.
package struct BlockText: Sendable {
  let vault: ResolvedVault
  let settings: Settings
  package let words: BlockWords
  /// The day for which the lists are made.
  private(set) var today: CalendarDay
  let links: LinkWriter

  package init(_ vault: ResolvedVault, _ settings: Settings, today: CalendarDay) {
    self.vault = vault
    self.settings = settings
    self.today = today
    links = LinkWriter(vault, style: settings.linkStyle)
    words = BlockWords.of(settings.language)
  }

  /// The language of the words.
  package var language: Settings.Language { settings.language }

  /// The same texts as they are written on another day.
  func written(on day: CalendarDay) -> BlockText {
    var text = self
    text.today = day
    return text
  }

  func link(_ id: NoteID, from path: NotePath) -> String {
    links.link(to: id, from: path)
  }

  /// The lines of a `backlinks` block; none if nothing links to the note.
  ///
  /// - Parameter isTold: Whether the note tells of an entry elsewhere, so that it is left out here.
  package func backlinks(of id: NoteID, except isTold: (Backlink) -> Bool = { _ in false }) -> [String] {
    let entries = vault.backlinks[id.index].filter { !isTold($0) }
    guard !entries.isEmpty else { return [] }
    let limit = settings.backlinks.limit
    let path = vault[id].path
    var lines = ["**\(words.mentionedIn)**"]
    lines += entries.prefix(limit).map { "- " + backlink($0, in: path) }
    if entries.count > limit { lines.append("- " + words.more(entries.count - limit, "`enishi backlinks`")) }
    return lines
  }

  private func backlink(_ entry: Backlink, in path: NotePath) -> String {
    let link = link(entry.source, from: path)
    if let key = entry.key { return link + words.labelled(Excerpt.escaped(key)) }
    let text = Excerpt.of(entry.text ?? "")
    let label = entry.isEmbed ? words.labelled(words.embedded) : ""
    return text.isEmpty ? link + label : link + label + words.colon + words.quoted(text)
  }
}
