import Configuration
import Notes
import TestSupport
import Testing

@Suite("BYTES 15: patterns are matched in time, and as they are read")
struct IgnoreTimeTests {
  @Test(
    "A long pattern takes no longer than its length times that of the path",
    arguments: ["*a", "**/", "a**/", "?*", "[a", "*/", "**a/", "\\*", "[!b]*"])
  func long(part: String) {
    let name = String(repeating: "a", count: 250)
    let path = NotePath(String(repeating: "a/", count: 1_800) + name)
    let clock = ContinuousClock()
    for pattern in ["", "/", "x/"].map({ $0 + String(repeating: part, count: 60_000 / part.utf8.count) + "b" }
    ) {
      let took = clock.measure { #expect(!IgnoreRules([pattern]).ignores(path, isFolder: false)) }
      #expect(took < .seconds(2), "\(part) took \(took)")
    }
  }

  @Test("Random patterns match what a plain reading of them matches")
  func random() {
    let seed = Soak.seed()
    var random = SeededGenerator(seed: seed)
    for _ in 0..<Soak.rounds(20_000) {
      let pattern = "/" + text(["a", "b", "*", "**", "/", "?", "**/", "[ab]"], using: &random)
      let path = text(["a", "b", "/", "ab"], using: &random)
      let isPlain = !pattern.hasSuffix("/") && !pattern.hasSuffix(" ")
      guard isPlain, !path.isEmpty, !path.contains("//"), !path.hasPrefix("/"), !path.hasSuffix("/") else {
        continue
      }
      let expected = Self.matches(Array(pattern.dropFirst())[...], Array(path)[...], isStart: true)
      #expect(
        IgnoreRules([pattern]).ignores(NotePath(path), isFolder: false) == expected,
        "\(pattern) and \(path), seed \(seed)")
    }
  }

  private func text(_ parts: [String], using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in random.pick(parts) }.joined()
  }

  /// Tries everything, as the definition of patterns says it.
  private static func matches(
    _ pattern: ArraySlice<Character>, _ path: ArraySlice<Character>, isStart: Bool
  ) -> Bool {
    guard let sign = pattern.first else { return path.isEmpty }
    let rest = pattern.dropFirst()
    switch sign {
    case "*":
      let stars = pattern.prefix { $0 == "*" }.count
      let rest = pattern.dropFirst(stars)
      if stars > 1, isStart, rest.first == nil { return true }
      if stars > 1, isStart, rest.first == "/" {
        let starts = path.indices.filter { $0 == path.startIndex || path[$0 - 1] == "/" } + [path.endIndex]
        return starts.contains { start in
          (start < path.endIndex || path.isEmpty) && matches(rest.dropFirst(), path[start...], isStart: true)
        }
      }
      let segment = path.prefix { $0 != "/" }
      return (0...segment.count).contains { matches(rest, path.dropFirst($0), isStart: false) }
    case "?": return path.first.map { $0 != "/" } == true && matches(rest, path.dropFirst(), isStart: false)
    case "[":
      return ["a", "b"].contains(path.first)
        && matches(pattern.dropFirst(4), path.dropFirst(), isStart: false)
    default: return path.first == sign && matches(rest, path.dropFirst(), isStart: sign == "/")
    }
  }
}
