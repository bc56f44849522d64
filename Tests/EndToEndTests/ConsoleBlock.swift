import Foundation
import TestSupport

/// A fenced block of commands with what they print, as a document shows it.
struct ConsoleBlock {
  /// A command, and below it what it prints; `…` alone on a line stands for lines left out.
  struct Step {
    let command: String
    let output: [String]
  }

  let steps: [Step]

  init(_ lines: some Collection<String>) {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: []))
      } else if let last = steps.popLast() {
        steps.append(Step(command: last.command, output: last.output + [line]))
      }
    }
    self.steps = steps
  }

  /// The block's lines with what the program prints on `vault` today.
  ///
  /// What stands below a command is kept where it tells the truth, so that what is left out stays so.
  func replay(in vault: TemporaryFolder) throws -> [String] {
    try steps.flatMap { step in
      // Documents tell of one day; their commands do not say so each time.
      let command = step.command.replacing(#/enishi ([a-z]+)/#) { "enishi \($0.1) --today 2026-11-22" }
      let text = try Shell.show(command, in: vault.path).replacing(vault.path, with: "~/notes")
      let actual = Self.trimmed(
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      let shown = Self.trimmed(step.output)
      let blanks = step.output.count - shown.count
      let told = Self.tells(shown[...], of: actual[...]) ? shown : Self.abridged(actual, like: shown)
      return ["$ \(step.command)"] + told + [String](repeating: "", count: blanks)
    }
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    Array(lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  private static func isEllipsis(_ line: String) -> Bool {
    line.drop { $0 == " " } == "…"
  }

  /// Whether the lines are those that were printed, where `…` stands for one or more of them.
  static func tells(_ shown: ArraySlice<String>, of actual: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return actual.isEmpty }
    guard isEllipsis(first) else {
      return first == actual.first && tells(shown.dropFirst(), of: actual.dropFirst())
    }
    let rest = shown.dropFirst()
    return actual.indices.contains { tells(rest, of: actual[($0 + 1)...]) }
  }

  /// What was printed, cut where `shown` is: each of its pieces is found again by a line that it still has.
  ///
  /// A piece that has changed altogether stays as it is, for somebody to look at.
  private static func abridged(_ actual: [String], like shown: [String]) -> [String] {
    guard shown.contains(where: isEllipsis) else { return actual }
    return shown.split(omittingEmptySubsequences: false, whereSeparator: isEllipsis).enumerated()
      .flatMap { place, piece -> [String] in
        let known = piece.firstIndex { !$0.isEmpty && actual.contains($0) }
        let start = known.flatMap { line in
          actual.firstIndex(of: shown[line]).map { $0 - (line - piece.startIndex) }
        }
        let lines = start.map { actual[max(0, $0)...].prefix(piece.count) } ?? piece
        return (place > 0 ? [shown[piece.startIndex - 1]] : []) + lines
      }
  }
}
