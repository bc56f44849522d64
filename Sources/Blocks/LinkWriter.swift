package import Configuration
package import NoteIndex
package import Notes
import Text

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

  /// A wiki link to somebody who has no note yet; plain words where no wiki link can hold the name.
  static func link(toUnnoted name: String) -> String {
    isFitForWiki(name) ? "[[\(name)]]" : Excerpt.escaped(name)
  }

  /// A link to a note under the words that a text has for it.
  func link(to id: NoteID, from path: NotePath, label: String) -> String {
    let note = vault[id]
    if label == note.displayName { return link(to: id, from: path) }
    let name = vault.names.shortestName(of: id)
    guard style == .wiki, Self.isFitForWiki(name), Self.isFitForWiki(label) else {
      return "[\(Excerpt.escaped(label))](\(Self.address(of: note.path, from: path)))"
    }
    return label == name ? "[[\(name)]]" : "[[\(name)|\(label)]]"
  }

  /// The shortest name, with the name that people use beside it where that differs from the file's.
  private static func wikiLink(to id: NoteID, in vault: ResolvedVault) -> String? {
    let note = vault[id]
    let name = vault.names.shortestName(of: id)
    let shown = note.displayName
    guard isFitForWiki(name), isFitForWiki(shown) else { return nil }
    return name == shown ? "[[\(name)]]" : "[[\(name)|\(shown)]]"
  }

  /// Whether a wiki link can hold the text: nothing in it needs an escape, for inside brackets there is none.
  private static func isFitForWiki(_ text: String) -> Bool {
    !text.utf8.contains { "#^[]|\\".utf8.contains($0) } && Excerpt.escaped(text) == text
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
    if isPlain, !path.unicodeScalars.contains(where: \.steersText) { return path }
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
      case _ where character.steersText: escaped += String(character).utf8.map(Self.percent).joined()
      default: escaped.unicodeScalars.append(character)
      }
    }
    return "<\(escaped)>"
  }

  private static func percent(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

extension Unicode.Scalar {
  /// Whether nobody sees it, and terminals or editors obey it: no path of a link may hold it as it is.
  fileprivate var steersText: Bool { self == "\t" || steersTerminals }
}
