import TestSupport
import Testing

/// A small vault in whose list five rows are answered, so that a run writes people's text, blocks and lists.
enum AnsweredVault {
  static let arguments = ["index", "--vault", ".", "--today", "2026-11-22"]
  static let command = "enishi \(arguments.joined(separator: " "))"

  private static let files = [
    "People/Ann.md": "---\ncadence: 30d\n---\n# Ann\n\n## Log\n\n- 2026-10-01 lunch\n",
    "People/Bob.md": "---\ncadence: 30d\n---\n# Bob\n\n- 2026-10-02 lunch\n",
    "People/Cy.md": "---\nmet: 2026-11-15\n---\n",
    "Meetings/2026-11-10 Plan.md": "- [ ] send [[Bob]] the plan 📅 2026-11-20\n",
    "Meetings/2026-11-11 Talk.md": "- [ ] [[Bob]]: budget 📅 2026-11-21\n",
  ]

  /// Makes the vault, with more files if wanted.
  static func make(with more: [String: String] = [:]) throws -> TemporaryFolder {
    let vault = try TemporaryFolder(files.merging(more) { $1 })
    let result = try Shell.run("\(command) --yes", in: vault.path)
    #expect(result.status == 0, "\(result.output)")
    var list = try vault.text("Follow-ups.md")
    for (words, mark) in [
      ("the plan", "x"), ("budget", "-"), ("[[Ann]]", "x"), ("[[Bob]]: get", ">"), ("[[Cy]]", "X"),
    ] {
      let row = try #require(list.split(separator: "\n").first { $0.contains(words) })
      list = list.replacing(row, with: row.replacing("[ ]", with: "[\(mark)]"))
    }
    try vault.write(list, to: "Follow-ups.md")
    return vault
  }
}

extension TemporaryFolder {
  /// The text of every file below the folder, by path.
  func texts() throws -> [String: String] {
    try contents().mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
