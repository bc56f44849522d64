import TestSupport
import Testing

@Suite("What stands on a screen")
struct ScreenTests {
  @Test(
    "No line is wider than the screen, and none begins with what ends the one before",
    arguments: ["en", "ja"], ["check --unsure", "due --all --explain", "show 鈴木恵", "index --diff"])
  func lines(language: String, command: String) throws {
    let vault = try Document(path: "README.md", language: language).vault()
    let text = try Shell.show("enishi \(command) --today 2026-11-22", in: vault.path)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.count > 10)
    for line in lines where line.first.map({ ",.;:)]}”’、。，）」』：；！？".contains($0) }) ?? false {
      Issue.record("\(line)")
    }
    for line in text.split(separator: "\n") where command != "index --diff" {
      #expect(line.columns <= 80, "\(line)")
    }
  }
}
