import Markdown
import Testing

/// Enishi's verdicts against libcmark's own, on all examples of the specification.
@Suite(
  "The CommonMark examples", .enabled(if: CommonMarkExamples.isThere, "needs ../shared/suites/commonmark"))
struct CommonMarkTests {
  @Test("All examples of version 0.31 are there")
  func count() {
    #expect(CommonMarkExamples.all.count == 655)
  }

  /// The link is a word to libcmark: a link exactly where the word would come out as text outside links.
  ///
  /// The word stands between private characters, so that it is a name of nothing: no tag, no entity, no marker.
  @Test("A link inserted anywhere in an example is one exactly where a word would be text")
  func insertions() throws {
    let word = "\u{E001}xqzAnnqzx\u{E002}"
    var compared = 0
    for example in CommonMarkExamples.all {
      for place in example.indices + [example.endIndex] {
        let (before, after) = (String(example[..<place]), String(example[place...]))
        guard Self.isComparable(before, after) else { continue }
        compared += 1
        let expected = Reference(before + word + after).texts.contains { $0.contains(word) }
        let bytes = Array((before + "[[Ann]]" + after).utf8)
        let range = before.utf8.count..<(before.utf8.count + 7)
        let found = try MarkdownBody.read(bytes).wikiLinks.contains {
          $0.range.upperBound == range.upperBound
        }
        #expect(found == expected, "\((before + "[[Ann]]" + after).debugDescription)")
      }
    }
    print("compared \(compared) insertions")
    #expect(compared > 10_000)
  }

  /// Where a pair of brackets is by intention something else than a word.
  private static func isComparable(_ before: String, _ after: String) -> Bool {
    // `[[Ann]](u)` and `[[Ann]][ref]` are Markdown links, with the brackets as their words.
    if after.hasPrefix("(") || after.hasPrefix("[") { return false }
    // An escaped bracket opens nothing.
    if before.reversed().prefix(while: { $0 == "\\" }).count % 2 == 1 { return false }
    // Math is no matter of CommonMark.
    if before.contains("$"), after.contains("$") { return false }
    // The brackets end a CDATA section, or keep it open, as no word does.
    if before.contains("<![CDATA["), after.hasPrefix("]") || after.hasPrefix(">") { return false }
    // A label with brackets defines nothing, so that what was a definition is text.
    return !isInLabel(before, after)
  }

  /// Whether the place lies between the bracket and the `]:` of a link definition.
  private static func isInLabel(_ before: String, _ after: String) -> Bool {
    let (before, after) = (before.withoutEscapes, after.withoutEscapes)
    guard let end = after.firstRange(of: "]:"), let start = before.lastIndex(of: "[") else { return false }
    return !before[start...].contains("]") && !after[..<end.lowerBound].contains("[")
  }

  @Test("The links of an example are those that libcmark finds")
  func links() throws {
    var different: [String] = []
    for example in CommonMarkExamples.all {
      let found = try MarkdownBody.read(Array(example.utf8)).links.map(\.destination)
      if found != Reference(example).destinations { different.append(example) }
    }
    // `[[…]]` is never a reference link; of `][ref]` only the first pair is given a place.
    let isMeant = different.map { $0.contains("[[") || $0.contains("][") }
    #expect(isMeant.allSatisfy { $0 }, "\(different)")
    #expect(different.count <= 7, "\(different)")
  }

  @Test("An example with CRLF gives the same links and lines")
  func lineEnds() throws {
    for example in CommonMarkExamples.all {
      let text = "[[Ann]]\n\n\(example)\n\n[[Bob]]\n"
      let plain = try MarkdownBody.read(Array(text.utf8))
      let other = try MarkdownBody.read(Array(text.replacing("\n", with: "\r\n").utf8))
      #expect(plain.wikiLinks.count == other.wikiLinks.count, "\(example.debugDescription)")
      #expect(plain.links.map(\.destination) == other.links.map(\.destination), "\(example.debugDescription)")
      #expect(plain.items == other.items, "\(example.debugDescription)")
      #expect(plain.headings == other.headings, "\(example.debugDescription)")
      #expect(plain.codeLines == other.codeLines, "\(example.debugDescription)")
      #expect(plain.htmlBlocks == other.htmlBlocks, "\(example.debugDescription)")
    }
  }
}

extension String {
  /// The text without backslashes and the brackets that they escape.
  fileprivate var withoutEscapes: String {
    replacing("\\\\", with: "").replacing("\\[", with: "").replacing("\\]", with: "")
  }
}
