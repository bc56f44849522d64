package import Configuration
package import NoteIndex
package import Notes

/// Writes links to notes as the vault writes them.
package struct LinkWriter: Sendable {
  private let vault: ResolvedVault
  private let style: Settings.LinkStyle
  /// The wiki link to each note; nil where only a Markdown link can name it.
  private let wikiLinks: [String?]

  package init(_ vault: ResolvedVault, style: Settings.LinkStyle) {
    self.vault = vault
    self.style = style
    wikiLinks =
      style == .wiki
      ? vault.notes.indices.map { Self.wikiLink(to: NoteID($0), in: vault) }
      : [String?](repeating: nil, count: vault.notes.count)
  }

  /// A link to a note, to stand in the note at `path`.
  package func link(to id: NoteID, from path: NotePath) -> String {
    if let link = wikiLinks[id.index] { return link }
    let note = vault[id]
    return "[\(Excerpt.escaped(note.displayName))](\(Self.address(of: note.path, from: path)))"
  }

  /// The shortest name, with the name that people use beside it where that differs from the file's.
  private static func wikiLink(to id: NoteID, in vault: ResolvedVault) -> String? {
    let note = vault[id]
    let name = vault.names.shortestName(of: id)
    let shown = note.displayName
    guard !isUnfitForWiki(name), !opensSomething(shown) else { return nil }
    return shown == note.names.first?.text && name == shown ? "[[\(name)]]" : "[[\(name)|\(label(shown))]]"
  }

  /// Whether a wiki link to the name would be read as a link to another, or as none.
  private static func isUnfitForWiki(_ name: String) -> Bool {
    name.utf8.contains(where: partsLinks) || opensSomething(name) || name.first?.isWhitespace == true
      || name.last?.isWhitespace == true
  }

  private static func partsLinks(_ byte: UInt8) -> Bool {
    byte < 0x20 || "#^[]|\\".utf8.contains(byte)
  }

  /// Whether the text might begin code, a tag, a formula or a comment; nothing in a wiki link can be escaped.
  private static func opensSomething(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if "`<$".utf8.contains(byte) || (byte == UInt8(ascii: "%") && previous == byte) { return true }
      previous = byte
    }
    return false
  }

  /// A label in a wiki link cannot hold brackets or bars, by no escape.
  private static func label(_ text: String) -> String {
    guard text.utf8.contains(where: partsLinks) else { return text }
    let scalars = text.unicodeScalars.map { "[]|\\\n\r".unicodeScalars.contains($0) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The path from one note's folder to another note, in angle brackets where it needs them.
  private static func address(of target: NotePath, from source: NotePath) -> String {
    let from = source.folder.segments
    let to = target.segments
    let shared = zip(from, to.dropLast()).prefix { $0.elementsEqual($1) }.count
    let up = Array(repeating: "..", count: from.count - shared)
    let segments = up + to.dropFirst(shared).map { String(decoding: $0, as: UTF8.self) }
    let path = segments.joined(separator: "/")
    let isPlain = path.utf8.allSatisfy { $0 > 0x20 && !"()<>\\#?%\"':`$&".utf8.contains($0) }
    if isPlain { return path }
    var escaped = ""
    for character in path.unicodeScalars {
      switch character {
      case "<", ">", "\\": escaped += "\\\(character)"
      case "%": escaped += "%25"
      case "#": escaped += "%23"
      case "?": escaped += "%3F"
      case "\n": escaped += "%0A"
      case ":": escaped += "%3A"
      case "`": escaped += "%60"
      case "$": escaped += "%24"
      case "&": escaped += "%26"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return "<\(escaped)>"
  }
}
