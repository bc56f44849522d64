import Markdown
import Text

extension NoteReader {
  /// Reads who was at a meeting, who was not, and what its first lines say.
  mutating func readMeeting() {
    readLabelLines()
    for field in note.fields(.people) {
      for value in field.values { addPeople(in: value, isBody: !field.isInFrontMatter) }
    }
    for field in note.fields(.absent) {
      for value in field.values {
        note.absentees += people(in: value, isBody: !field.isInFrontMatter).map(\.mention)
      }
    }
    if note.participants.isEmpty {
      for value in valuesUnderHeadings(.people) { addPeople(in: value, isBody: true) }
    }
    for value in valuesUnderHeadings(.absent) {
      note.absentees += people(in: value, isBody: true).map(\.mention)
    }
    // That somebody was absent calls no meeting off.
    note.openingLines = openingLines(3, besides: Set(note.absentees.map(\.line)))
  }

  /// Adds the people of a list, those who were not there to the others who were not.
  private mutating func addPeople(in value: FieldValue, isBody: Bool) {
    for (mention, isAbsent) in people(in: value, isBody: isBody) {
      if isAbsent { note.absentees.append(mention) } else { note.participants.append(mention) }
    }
  }

  private func openingLines(_ count: Int, besides others: Set<Int>) -> [String] {
    var texts: [String] = []
    var line = bodyLine
    var found = 0
    while found < count, line <= lines.count {
      let text = plainText(ofLine: line)
      if !text.isEmpty, isText(line: line), head(ofLine: line).headingLevel == 0 {
        found += 1
        if !others.contains(line) { texts.append(text) }
      }
      line += 1
    }
    return texts
  }

  // MARK: Labels

  /// Adds a field for each line such as `参加者：…`, `**Attendees:** …`, `次回: 12/3`.
  private mutating func readLabelLines() {
    guard bodyLine <= lines.count else { return }
    for line in bodyLine...lines.count where isText(line: line) {
      guard let label = label(ofLine: line) else { continue }
      if label.rest.isEmpty {
        let below = linesBelow(line)
        guard label.meaning == .people || label.meaning == .absent, !below.isEmpty else { continue }
        for item in below { addField(key: label.key, item.range, line: item.line) }
      } else {
        addField(key: label.key, label.rest, line: line)
      }
    }
  }

  private struct Label {
    let meaning: Meaning
    let key: String
    let rest: Range<Int>
  }

  /// A label and the signs after it take at most this many bytes.
  private static let labelLimit = 64

  /// The label with which a line begins, if it is one that a meeting knows.
  private func label(ofLine line: Int) -> Label? {
    let range = lines.content(ofLine: line, in: bytes)
    let head = LineHead(bytes, range)
    guard head.task == nil, head.headingLevel == 0, head.quoteDepth == 0 else { return nil }
    let start = bytes[head.content..<min(range.upperBound, head.content + Self.labelLimit)]
    if let label = nextLabel(start, end: range.upperBound) { return label }
    guard start.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "*") || $0 == 0xEF }) else {
      return nil
    }
    let text = String(decoding: start, as: UTF8.self)
    let isBold = text.hasPrefix("**") || text.hasPrefix("__")
    let inner = isBold ? text.dropFirst(2) : text[...]
    guard let end = inner.firstIndex(where: { ":：*_".contains($0) }) else { return nil }
    let key = inner[..<end].labelWords
    guard let meaning = rules.keys.meaning(of: key), [.people, .absent, .next, .status].contains(meaning)
    else {
      return nil
    }
    let after = inner[end...]
    let signs = after.prefix { ":：*_ \t".contains($0) }
    guard signs.contains(where: { $0 == ":" || $0 == "：" }) || isBold, !signs.hasPrefix("::") else {
      return nil
    }
    let rest = head.content + text[..<signs.endIndex].utf8.count
    return Label(meaning: meaning, key: key, rest: min(rest, range.upperBound)..<range.upperBound)
  }

  /// `次回は12月3日` and `次回 12/3`: in Japanese a day may follow without a sign.
  private func nextLabel(_ start: ArraySlice<UInt8>, end: Int) -> Label? {
    let key = "次回"
    guard start.starts(with: key.utf8) else { return nil }
    var rest = start.dropFirst(key.utf8.count)
    if rest.starts(with: "は".utf8) { rest = rest.dropFirst("は".utf8.count) }
    rest = rest.drop(while: \.isSpace)
    guard rest.startIndex < end, DateReading.prefix(of: String(decoding: rest, as: UTF8.self)) != nil else {
      return nil
    }
    return Label(meaning: .next, key: key, rest: rest.startIndex..<end)
  }

  // MARK: Headings

  /// What is listed under the headings that say who was there, or who was not.
  private func valuesUnderHeadings(_ meaning: Meaning) -> [FieldValue] {
    note.headings.flatMap { heading -> [FieldValue] in
      let name = heading.text.filter { $0 != ":" && $0 != "：" }.labelWords
      guard rules.keys.meaning(of: name) == meaning else { return [] }
      return linesBelow(heading.line).map { bodyValue($0.range, line: $0.line) }
    }
  }

  /// The list, line or table below a heading or label: each row's words.
  func linesBelow(_ line: Int) -> [(line: Int, range: Range<Int>)] {
    var found: [(line: Int, range: Range<Int>)] = []
    var next = line + 1
    while next <= lines.count, isBlank(next) { next += 1 }
    var base: Int?
    var indent = 0
    while next <= lines.count, isText(line: next) {
      let range = lines.content(ofLine: next, in: bytes)
      let head = LineHead(bytes, range)
      // Each heading and label has its own people; to read on would also take time squared.
      if isHeading(next) || label(ofLine: next) != nil { break }
      if let column = head.bulletColumn {
        // A list further out is about something else; one further in tells more of the person above it.
        if let base, column < base { break }
        if base == nil { (base, indent) = (column, column) }
        if column > indent, let last = found.last, isGroup(last.range) {
          found.removeLast()
          indent = column
        }
        if column > indent {
          next += 1
          continue
        }
        indent = column
      }
      if isBlank(next) {
        guard next < lines.count, self.head(ofLine: next + 1).hasBullet,
          found.last.map({ isListItem($0.line) }) == true
        else { break }
      } else if found.isEmpty || head.hasBullet || range.first.map({ bytes[$0] == UInt8(ascii: "|") }) == true
        || !isListItem(found[found.count - 1].line)
      {
        found.append((next, head.content..<range.upperBound))
      } else {
        break
      }
      next += 1
    }
    return withoutTableHead(found)
  }

  /// Whether a list item only says what its own list holds: `- Guests:`.
  private func isGroup(_ range: Range<Int>) -> Bool {
    let end = bytes[range].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? range.lowerBound
    let text = bytes[range.lowerBound..<end]
    return text.last == UInt8(ascii: ":") || text.suffix(3).elementsEqual("：".utf8)
  }

  private func isBlank(_ line: Int) -> Bool {
    let range = lines.content(ofLine: line, in: bytes)
    return LineHead(bytes, range).content == range.upperBound
  }

  private func isHeading(_ line: Int) -> Bool {
    var low = 0
    var high = note.headings.count
    while low < high {
      let middle = (low + high) / 2
      if note.headings[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < note.headings.count && note.headings[low].line == line
  }

  private func isListItem(_ line: Int) -> Bool {
    head(ofLine: line).hasBullet
  }

  /// The first cells of a table's rows, without its head; other lines as they are.
  private func withoutTableHead(_ rows: [(line: Int, range: Range<Int>)]) -> [(line: Int, range: Range<Int>)]
  {
    guard rows.count >= 2, rows.allSatisfy({ bytes[$0.range].first == UInt8(ascii: "|") }) else {
      return rows
    }
    let names = cells(rows[0].range).firstIndex { cell in
      let words = String(decoding: bytes[cell], as: UTF8.self).labelWords
      let meaning = rules.keys.meaning(of: words)
      return meaning == .name || meaning == .people
    }
    return rows.dropFirst(2).compactMap { row in
      let cells = cells(row.range)
      let column = names ?? 0
      return column < cells.count ? (row.line, cells[column]) : nil
    }
  }

  /// The cells of a table's row.
  private func cells(_ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound + 1
    for offset in start..<max(start, row.upperBound)
    where bytes[offset] == UInt8(ascii: "|") && bytes[offset - 1] != UInt8(ascii: "\\") {
      cells.append(start..<offset)
      start = offset + 1
    }
    if start < row.upperBound { cells.append(start..<row.upperBound) }
    return cells
  }

  // MARK: People

  /// - Parameter isBody: Whether the value stands in Markdown, where brackets in code or HTML are no link.
  private func people(
    in value: FieldValue, isBody: Bool
  ) -> [(mention: PersonMention, isAbsent: Bool)] {
    var first: [String: Int] = [:]
    for index in value.links.reversed() { first[note.links[index].target.name] = index }
    return PeopleList(value.text).names.compactMap { name in
      if let address = name.address {
        let link = first[LinkTarget(markdown: address).name]
        let mention = PersonMention(
          link: link, name: link.map { note.links[$0].target.name } ?? name.text, line: value.line)
        return (mention, name.isAbsent)
      }
      let link = name.isLink ? first[LinkTarget(partsOfName(name.text)).name] : nil
      if isBody, name.isLink, link == nil { return nil }
      let mention = PersonMention(
        link: link, name: link.map { note.links[$0].target.name } ?? name.text, line: value.line)
      return (mention, name.isAbsent)
    }
  }

  /// The target in `target|label` or `target\|label`.
  private func partsOfName(_ inner: String) -> String {
    guard let bar = inner.firstIndex(of: "|") else { return inner }
    let target = inner[..<bar]
    return String((target.hasSuffix("\\") ? target.dropLast() : target).trimmed)
  }
}

extension StringProtocol {
  /// The words of a heading or label: `■ 参加者（敬称略）` is 参加者, `👥 Attendees (4)` is Attendees.
  var labelWords: String {
    var words = Substring(self).drop { !$0.isLetter && !$0.isNumber }
    if let open = words.firstIndex(where: { $0 == "(" || $0 == "（" || $0 == "】" || $0 == "]" }) {
      words = words[..<open]
    }
    return String(words.trimmed)
  }
}
