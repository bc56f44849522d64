import FrontMatter
import TestSupport

/// A random note with front matter that is known key by key.
struct RandomHeader {
  /// A key and what was written after it.
  struct Line {
    let key: String
    /// What stands between the colon and the value.
    var gap = " "
    /// The source text of the value.
    let source: String
    /// The text of a value that is one scalar.
    var text: String?
  }

  /// The keys in file order, none twice.
  private(set) var lines: [Line] = []
  private(set) var bytes: [UInt8] = []
  private var generator: SeededGenerator
  private let lineEnd: String

  private static let keys = [
    "name", "人物", "か\u{3099}く", "last contact", "\"quoted\"", "'single'", "a-b_c", "🍣",
  ]
  private static let words = [
    "Ann", "花子", "か\u{3099}", "🍣👩‍👩‍👧", "é", "e\u{301}", "10:30", "x#y", "NO", "2024-02-30", "a\u{3000}b",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    lineEnd = generator.pick(["\n", "\r\n"])
    var text = generator.pick(["", "\u{FEFF}"]) + "---" + generator.pick(["", " ", "\t"]) + lineEnd
    let count = Int.random(in: 0...Self.keys.count, using: &generator)
    for key in Self.keys.shuffled(using: &generator).prefix(count) {
      let line = line(key)
      lines.append(line)
      text += filler() + "\(key):\(line.gap)\(line.source)"
      text += generator.pick(["", " ", "  # 注 #", "\t# c: d"]) + lineEnd
    }
    text += filler() + generator.pick(["---", "...", "---  "])
    text += generator.pick(["", lineEnd, "\n", lineEnd + "Body 本文\r\n---\nname: x"])
    bytes = Array(text.utf8)
  }

  /// A comment, a blank line, or mostly nothing.
  private mutating func filler() -> String {
    generator.pick(["", "", "", lineEnd, "# 注 name: x" + lineEnd, "  # in" + lineEnd])
  }

  /// A value of a random style for a key.
  private mutating func line(_ written: String) -> Line {
    let (word, other) = (generator.pick(Self.words), generator.pick(Self.words))
    let key = String(written.filter { $0 != "\"" && $0 != "'" })
    return switch Int.random(in: 0..<10, using: &generator) {
    case 0: Line(key: key, gap: "", source: "")
    case 1: Line(key: key, source: "'\(word) # ''\(other)'", text: "\(word) # '\(other)")
    case 2: Line(key: key, source: "\"\(word): \\\"\(other)\\n\"", text: "\(word): \"\(other)\n")
    case 3: Line(key: key, source: "\(word)\(lineEnd)  \(other)", text: "\(word) \(other)")
    case 4: Line(key: key, source: "\"\(word)\(lineEnd)\(lineEnd)  \(other)\"", text: "\(word)\n\(other)")
    case 5: Line(key: key, source: "[\(word) , '\(other)', {a: \(word)}]")
    case 6: Line(key: key, source: "[[\(word)]]")
    case 7: Line(key: key, gap: lineEnd, source: "- \(word)\(lineEnd)- \"\(other)\"")
    case 8: Line(key: key, gap: lineEnd + "  ", source: "- \(word)\(lineEnd)\(lineEnd)  - a: \(other)")
    default: Line(key: key, gap: generator.pick([" ", "   "]), source: word, text: word)
    }
  }
}
