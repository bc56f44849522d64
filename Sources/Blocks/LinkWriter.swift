package import Configuration
package import NoteIndex
package import Notes

/// Writes links to notes as the vault writes them.
package struct LinkWriter: Sendable {
  private let vault: ResolvedVault
  private let style: Settings.LinkStyle

  package init(_ vault: ResolvedVault, style: Settings.LinkStyle) {
    self.vault = vault
    self.style = style
  }

  /// A link to a note, to stand in the note at `path`: its shortest name, with the name that people use beside
  /// it where that differs from the file's.
  package func link(to id: NoteID, from path: NotePath) -> String {
    let note = vault[id]
    let name = vault.names.shortestName(of: id)
    let stem = note.names.first?.text ?? name
    let shown = note.displayName
    if style == .markdown || name.contains(where: Self.isUnfitForWiki) {
      return "[\(Excerpt.escaped(shown))](\(Self.address(of: note.path, from: path)))"
    }
    return shown == stem && name == stem ? "[[\(name)]]" : "[[\(name)|\(Self.label(shown))]]"
  }

  private static func isUnfitForWiki(_ character: Character) -> Bool {
    "#^[]|\\".contains(character) || character.isNewline
  }

  /// A label in a wiki link cannot hold brackets or bars, by no escape.
  private static func label(_ text: String) -> String {
    String(text.map { "[]|\\\n".contains($0) ? " " : $0 })
  }

  /// The path from one note's folder to another note, in angle brackets where it needs them.
  private static func address(of target: NotePath, from source: NotePath) -> String {
    let from = source.folder.segments
    let to = target.segments
    let shared = zip(from, to.dropLast()).prefix { $0.elementsEqual($1) }.count
    let up = Array(repeating: "..", count: from.count - shared)
    let segments = up + to.dropFirst(shared).map { String(decoding: $0, as: UTF8.self) }
    let path = segments.joined(separator: "/")
    let isPlain = path.utf8.allSatisfy { $0 > 0x20 && !"()<>\\#?%\"'".utf8.contains($0) }
    if isPlain { return path }
    var escaped = ""
    for character in path {
      switch character {
      case "<", ">", "\\": escaped += "\\\(character)"
      case "%": escaped += "%25"
      case "#": escaped += "%23"
      case "?": escaped += "%3F"
      case "\n": escaped += "%0A"
      default: escaped.append(character)
      }
    }
    return "<\(escaped)>"
  }
}
