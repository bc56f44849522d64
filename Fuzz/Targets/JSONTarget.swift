import FoundationEssentials
import Notes
import Text

@testable import Commands
@testable import Workspace

extension FuzzTarget {
  /// JSON: what is told of a note is read back by another program as the note says it, and steers no terminal; and
  /// the settings of other programs, which are JSON, are read or left.
  static let json = FuzzTarget(
    name: "json",
    seeds: {
      Seeds.notes
        + Seeds.texts([
          "\"a\\b/c\"", "\u{1B}[31mred\u{1B}[0m", "\u{202E}drawkcab", "\u{2028}", "👩\u{200D}👩",
          "{\"folder\": \"a/./b\"}",
          "[note]\n[note.daily]\n[group.daily]\npaths = [\"日報\", 'a\\b']\n",
          "---\ndue: soon\nnext: 2026-02-30\n---\n[[gone]]\n",
        ])
    },
    pieces: [
      "\\u0000", "\\", "\"", "/", "\u{7F}", "\u{85}", "\u{FEFF}", "\u{FFFE}", "\u{10FFFF}", "{\"folder\":",
      "paths", "[[", "%%", "---\n",
      "due: ",
    ],
    check: JSONCheck.check)
}

/// What holds for every answer in JSON.
private enum JSONCheck {
  /// A record of the answer that has words of a note in every place.
  private struct Record: Codable, Equatable {
    let text: String
    let list: [String]
    let byName: [String: String]
  }

  private struct FindingsRead: Decodable {
    let message: String
    let path: String
  }

  @Sendable static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let record = Record(
      text: text, list: text.split(separator: "\n").map(String.init), byName: ["name": text])
    Property.holds(readBack(record) == record, "words of a note are read back: \(Property.shown(bytes))")

    let path = NotePath(bytes: Array(bytes.prefix { $0 != 0x0A }.filter { $0 != 0 }) + Array(".md".utf8))
    let findings = NoteReader.read(bytes, at: path).findings
    let answers = findings.map(FindingAnswer.init)
    guard let json = printed(answers),
      let read = try? JSONDecoder().decode([FindingsRead].self, from: Data(json.utf8))
    else { return Property.holds(false, "findings are read back: \(answers)") }
    Property.holds(
      read.map(\.message) == answers.map(\.message) && read.map(\.path) == answers.map(\.path),
      "findings are read back as they are: \(json)")
    let placed = findings.map { PlacedFinding(finding: $0, path: path.bytes, column: nil) }
    Property.holds(
      printed(SARIFLog(placed, programVersion: "1"), keepsNames: true) != nil,
      "findings are SARIF: \(answers)")

    for folder in Vault.obsidianFolders(bytes) + ZkConfiguration.dailyFolders(bytes) {
      _ = NotePath(folder)
    }
  }

  private static func readBack(_ record: Record) -> Record? {
    guard let json = printed(record, keepsNames: true) else { return nil }
    return try? JSONDecoder().decode(Record.self, from: Data(json.utf8))
  }

  /// The answer as it is printed; nil where it cannot be.
  private static func printed(_ answer: some Encodable, keepsNames: Bool = false) -> String? {
    guard let json = try? JSONAnswer.text(of: answer, keepsNames: keepsNames) else { return nil }
    Property.holds(
      !json.unicodeScalars.contains { $0 != "\n" && $0.steersTerminals },
      "no answer steers a terminal: \(json.debugDescription)")
    return json
  }
}
