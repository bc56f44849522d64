import Markdown
import Phrases
import Text

extension NoteReader {
  /// Reads what the lines of a note tell of people: those in which links stand, and those that tell something
  /// without a link.
  mutating func readSigns() {
    let isMetHeading = note.headings.map { rules.phrases.isHeading($0.text, .metHeading) }
    // A heading is read as a label is: “Plans” over a list is “Plans:” before a line.
    let isPlanHeading = note.headings.map { rules.phrases.first(.notYet, in: $0.text + ":") != nil }
    var isUnderMetLabel = false
    var linked: [Int: Int] = [:]
    for (place, context) in note.contexts.enumerated() { linked[context.line] = place }
    var heading = -1
    guard bodyLine <= lines.count else { return }
    for line in bodyLine...lines.count {
      if heading + 1 < note.headings.count, note.headings[heading + 1].line <= line { heading += 1 }
      let isBelow = heading >= 0 && note.headings[heading].line != line
      isUnderMetLabel = isMetLabel(line) || isUnderMetLabel && head(ofLine: line).hasBullet
      var given: LineSigns.Roles = isBelow && isMetHeading[heading] || isUnderMetLabel ? .underMetHeading : []
      if isBelow, isPlanHeading[heading] { given.insert(.notYet) }
      if let place = linked[line] {
        var signs = signs(of: words(ofLine: line), line: line, given)
        // Some logs write their times as code.
        if LineSigns.tellsTime(note.contexts[place].text) { signs.roles.insert(.clockTime) }
        note.contexts[place].signs = signs
      } else if isText(line: line) {
        addTellingLine(line, heading: heading >= 0 ? note.headings[heading].text : nil, given)
      }
    }
  }

  /// Whether a line is a label such as `**Met**` or `会った人：` over a list.
  private func isMetLabel(_ line: Int) -> Bool {
    let head = head(ofLine: line)
    guard !head.hasBullet, head.headingLevel == 0, head.quoteDepth == 0 else { return false }
    let content = bytes[head.content..<max(head.content, lines.content(ofLine: line, in: bytes).upperBound)]
    guard content.count <= Self.metLabelLimit else { return false }
    let text = plainText(ofLine: line)
    let isBold = content.starts(with: "**".utf8) && content.reversed().starts(with: "**".utf8)
    guard isBold || text.hasSuffix(":") || text.hasSuffix("：") else { return false }
    return rules.phrases.isHeading(text, .metHeading)
  }

  /// A label takes at most this many bytes.
  private static let metLabelLimit = 64

  /// Adds a line without links if it says something of people.
  private mutating func addTellingLine(_ line: Int, heading: String?, _ given: LineSigns.Roles) {
    let head = head(ofLine: line)
    guard head.quoteDepth == 0, head.headingLevel == 0, head.task == nil else { return }
    let text = words(ofLine: line)
    guard !text.isEmpty else { return }
    let signs = signs(of: text, line: line, given)
    guard signs.contact != nil || !signs.roles.subtracting([.notYet, .asks, .requests]).isEmpty else {
      return
    }
    note.contexts.append(LineContext(line: line, text: text, heading: heading, task: nil, signs: signs))
  }

  /// The words of a line without its code, which says nothing.
  private func words(ofLine line: Int) -> String {
    let range = lines.content(ofLine: line, in: bytes)
    guard bytes[range].contains(UInt8(ascii: "`")) else { return plainText(ofLine: line) }
    let content = LineHead(bytes, range).content..<range.upperBound
    return plainText(content, leavingOut: CodeSpans.ranges(in: bytes, content))
  }

  /// What the phrases of a line say, its comments asked as well.
  ///
  /// - Parameters:
  ///   - given: What the line has from the heading above it.
  ///   - isContact: Whether it tells of a contact without any word for it.
  func signs(
    of text: String, line: Int, _ given: LineSigns.Roles = [], isContact: Bool = false
  ) -> LineSigns {
    var signs = LineSigns(text, rules.phrases, isContact: isContact)
    signs.roles.formUnion(given)
    if !signs.roles.isDisjoint(with: [.suggests, .offers]), isCourtesy(line) {
      signs.roles.insert(.courtesy)
    }
    return signs
  }

  /// Whether a line says in a comment that its promise was courtesy.
  private func isCourtesy(_ line: Int) -> Bool {
    let content = lines.content(ofLine: line, in: bytes)
    guard let open = bytes[content].firstRange(of: "<!--".utf8)?.upperBound else { return false }
    return bytes[open..<content.upperBound].drop(while: \.isSpace).starts(with: "courtesy".utf8)
  }
}
