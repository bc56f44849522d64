import NoteIndex
import Notes
import TestSupport
import Testing
import Workspace

/// What the tests that obsidiantools publishes with its vault-stub (BSD) say of that vault, told as facts.
///
/// They leave out embedded files, canvases and links in front matter; so does this.
@Suite("The vault of obsidiantools, and what its own tests say of it")
struct VaultStubTests {
  static let name: String = "vaults/obsidiantools/vault-stub"

  /// For each note its wiki links, in the order of the text.
  static let linksOfNotes: [String: [String]] = [
    "Isolated note.md": [], "Sussudio.md": ["American Psycho (film)"],
    "lipsum/Alimenta.md": [
      "Manus", "Bacchus", "Amor", "Ne fuit", "Virtus", "Brevissimus moenia", "Tarpeia", "Tydides", "Vita",
      "Bacchus", "Bacchus", "Bacchus",
    ],
    "lipsum/Brevissimus moenia.md": ["Tarpeia", "Caelum", "Vita"],
    "lipsum/Causam mihi.md": ["Dives", "Manus", "Ne fuit", "Aetna"], "lipsum/Isolated note.md": [],
    "lipsum/Ne fuit.md": ["Aras Teucras", "Manus", "Bacchus", "Amor", "Caelum", "Causam mihi"],
    "lipsum/Vulnera ubera.md": ["Caelum", "Tarpeia", "Vita"],
  ]

  static let nonexistent: Set<String> = [
    "Tarpeia", "Caelum", "Vita", "Aras Teucras", "Manus", "Bacchus", "Amor", "Virtus", "Tydides", "Dives",
    "Aetna", "American Psycho (film)",
  ]

  /// The notes that link to each note.
  static let linkedFrom: [String: [String]] = [
    "Isolated note.md": [], "Sussudio.md": [], "lipsum/Alimenta.md": [],
    "lipsum/Brevissimus moenia.md": ["lipsum/Alimenta.md"], "lipsum/Causam mihi.md": ["lipsum/Ne fuit.md"],
    "lipsum/Isolated note.md": [], "lipsum/Ne fuit.md": ["lipsum/Alimenta.md", "lipsum/Causam mihi.md"],
    "lipsum/Vulnera ubera.md": [],
  ]

  private func links() throws -> [LinkEntry] {
    let vault = try Vault.open(at: SharedData.path(Self.name), today: today)
    return try vault.links(of: nil, showsPrivate: false) { _ in true }.entries.filter {
      $0.link.key == nil && !$0.link.isEmbed && $0.verdict.rule != .file
    }
  }

  @Test("Each note has the links it is said to have", .enabled(if: SharedData.has(name)))
  func wikiLinks() throws {
    let vault = try Vault.open(at: SharedData.path(Self.name), today: today)
    let notes = try vault.links(of: nil, showsPrivate: false) { _ in true }.view.vault.notes
    var found: [String: [String]] = [:]
    for resolved in notes where resolved.note.path != "Follow-ups.md" { found["\(resolved.note.path)"] = [] }
    for entry in try links() {
      found["\(notes[entry.source.index].note.path)"]?.append(Self.bare(entry.link.target.name))
    }
    #expect(found == Self.linksOfNotes)
  }

  @Test(
    "The notes that are said not to exist are those that links lead to in vain",
    .enabled(if: SharedData.has(name)))
  func nonexistentNotes() throws {
    let broken = try links().filter(\.isBroken).map { Self.bare($0.link.target.name) }
    #expect(Set(broken) == Self.nonexistent)
    #expect(try links().filter(\.isAmbiguous).isEmpty)
  }

  @Test(
    "Each note is linked from where it is said to be", .enabled(if: SharedData.has(name)),
    arguments: linkedFrom)
  func backlinks(path: String, sources: [String]) throws {
    let answer = try Vault.open(at: SharedData.path(Self.name), today: today).backlinks(of: path)
    #expect(answer.entries.map { "\(answer.vault[$0.source].path)" } == sources)
  }

  @Test("Sound files are embedded and are no notes; a canvas is a file", .enabled(if: SharedData.has(name)))
  func files() throws {
    let vault = try Vault.open(at: SharedData.path(Self.name), today: today)
    let files = try vault.links(of: nil, showsPrivate: false) { $0.verdict.rule == .file }.entries
    #expect(files.map(\.link.target.name) == ["Sussudio.mp3", "1999.flac", "Crazy wall 2.canvas"])
    #expect(files.map(\.link.isEmbed) == [true, true, false])
  }

  private static func bare(_ name: String) -> String {
    name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
