import Text

/// The dates and fields that stand in a task's line, and where they stand.
struct TaskMarks {
  private(set) var due: CalendarDay?
  private(set) var notBefore: CalendarDay?
  private(set) var doneOn: CalendarDay?
  /// Whether the line is marked `#waiting` or names an owner.
  private(set) var isWaiting = false
  /// The bytes of an `[owner:: …]` field's value.
  private(set) var owner: Range<Int>?
  /// The bytes that are marks rather than words, in the order of the text.
  private(set) var ranges: [Range<Int>] = []

  private let bytes: [UInt8]
  private let range: Range<Int>

  /// What looks like a mark and cannot be read as one, with its offset.
  private(set) var problems: [(kind: FindingKind, offset: Int)] = []

  /// Reads the marks in `range` of a note.
  ///
  /// - Parameters:
  ///   - hidden: Code, comments and links, in the order of the text: no mark begins there.
  ///   - noteDay: The note's day, which gives `11/30まで` its year.
  init(_ bytes: [UInt8], _ range: Range<Int>, hidden: [Range<Int>], noteDay: CalendarDay?) {
    self.bytes = bytes
    self.range = range
    var hidden = hidden[...]
    var offset = range.lowerBound
    while offset < range.upperBound {
      while let first = hidden.first, first.upperBound <= offset { hidden.removeFirst() }
      if let first = hidden.first, first.contains(offset) {
        offset = first.upperBound
        continue
      }
      offset =
        readSign(at: offset, noteDay) ?? readUntil(at: offset, noteDay) ?? readOther(at: offset) ?? offset + 1
    }
  }

  /// A sign with a date after it; gives the offset past both.
  private mutating func readSign(at offset: Int, _ noteDay: CalendarDay?) -> Int? {
    // All signs begin with one of these bytes.
    switch bytes[offset] {
    case 0xE2, 0xE3, 0xF0, UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "@"): break
    case UInt8(ascii: "d"): guard isWordStart(offset) else { return nil }
    default: return nil
    }
    for sign in Self.signs where starts(with: sign.bytes, at: offset) {
      let start = skippingSpaces(from: skippingVariationSelector(from: offset + sign.bytes.count))
      guard let (reading, end) = date(after: sign, from: start) else { continue }
      let day = sign.role == .due ? reading?.resolved(onOrAfter: noteDay) : reading?.day
      if let day {
        take(day, sign.role, offset..<end)
        return end
      }
      report(reading, sign, from: start, to: end)
      return nil
    }
    return nil
  }

  /// The date after a sign and the offset past it; nil where a closing bracket is missing.
  private func date(after sign: Sign, from start: Int) -> (reading: DateReading?, end: Int)? {
    guard let close = sign.close else {
      let found = DateReading.prefix(of: text(from: start, limit: 48))
      return (found?.reading, start + (found?.length ?? 0))
    }
    let limit = min(start + 64, range.upperBound)
    guard start < limit, let end = bytes[start..<limit].firstIndex(of: close) else { return nil }
    return (DateReading(String(decoding: bytes[start..<end], as: UTF8.self)), end + 1)
  }

  private mutating func report(_ reading: DateReading?, _ sign: Sign, from start: Int, to end: Int) {
    guard sign.role != .kept, sign.role != .done else { return }
    let closing = sign.close == nil ? 0 : 1
    let whole = String(decoding: bytes[start..<max(start, end - closing)], as: UTF8.self).trimmed
    switch reading {
    case .undecided: problems.append((.undecidedDate(text: String(whole)), start))
    case .yearly where sign.role == .due: problems.append((.yearlessDue(text: String(whole)), start))
    default:
      let likely = DateLikeness.prefix(of: bytes[start..<range.upperBound])
      let isTemplate = TemplateRest.isIn(bytes[start..<max(start, end)])
      if let likely {
        problems.append((.unreadDue(text: likely), start))
      } else if sign.isExplicit, !whole.isEmpty, !isTemplate {
        problems.append((.unreadDue(text: String(whole)), start))
      }
    }
  }

  private mutating func take(_ day: CalendarDay, _ role: Role, _ place: Range<Int>) {
    switch role {
    case .due: due = due ?? day
    case .notBefore: notBefore = notBefore ?? day
    case .done: doneOn = doneOn ?? day
    case .kept: break
    }
    ranges.append(place)
  }

  /// `11/30まで`, `11月30日（月）まで`, `2026-11-30まで`: a date of its own, not the end of a longer number.
  private mutating func readUntil(at offset: Int, _ noteDay: CalendarDay?) -> Int? {
    guard bytes[offset].isDigit else { return nil }
    var past = offset
    while past < range.upperBound, bytes[past].isDigit { past += 1 }
    guard let (reading, length) = DateReading.prefix(of: text(from: offset, limit: 32)) else {
      if let likely = DateLikeness.prefix(of: bytes[offset..<range.upperBound]),
        starts(with: Self.until, at: offset + likely.utf8.count)
      {
        problems.append((.unreadDue(text: likely), offset))
      }
      return past
    }
    let end = skippingWeekday(from: offset + length)
    guard starts(with: Self.until, at: end) else { return past }
    guard let due = reading.resolved(onOrAfter: noteDay) else {
      let text = String(decoding: bytes[offset..<end], as: UTF8.self)
      if case .yearly = reading { problems.append((.yearlessDue(text: text), offset)) }
      return past
    }
    let place = withParentheses(offset..<(end + Self.until.count))
    take(due, .due, place)
    return place.upperBound
  }

  private static let until = Array("まで".utf8)

  /// The offset past a weekday in parentheses.
  private func skippingWeekday(from start: Int) -> Int {
    for (open, close) in [("(", ")"), ("（", "）")] where starts(with: Array(open.utf8), at: start) {
      let name = start + open.utf8.count
      if let end = Weekday.end(in: bytes, from: name, to: range.upperBound, isBracketed: true),
        starts(with: Array(close.utf8), at: end)
      {
        return end + close.utf8.count
      }
    }
    return start
  }

  /// The place with the parentheses right around it, which would be left empty.
  private func withParentheses(_ place: Range<Int>) -> Range<Int> {
    for (open, close) in [("(", ")"), ("（", "）")] {
      let (open, close) = (Array(open.utf8), Array(close.utf8))
      let start = place.lowerBound - open.count
      if start >= range.lowerBound, starts(with: open, at: start), starts(with: close, at: place.upperBound) {
        return start..<(place.upperBound + close.count)
      }
    }
    return place
  }

  /// `#waiting`, `[owner:: …]`, `🔁 …` and block names.
  private mutating func readOther(at offset: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "#"):
      let word = Array("#waiting".utf8)
      guard starts(with: word, at: offset), isWordEnd(offset + word.count) else { return nil }
      isWaiting = true
      ranges.append(offset..<(offset + word.count))
      return offset + word.count
    case UInt8(ascii: "["), UInt8(ascii: "("):
      return readField(at: offset)
    default:
      return nil
    }
  }

  /// `[owner:: …]`, and any other field that no date belongs to, such as `[priority:: high]`.
  private mutating func readField(at offset: Int) -> Int? {
    var keyEnd = offset + 1
    while keyEnd < range.upperBound, bytes[keyEnd].isASCIILetter { keyEnd += 1 }
    guard keyEnd > offset + 1, starts(with: [UInt8(ascii: ":"), UInt8(ascii: ":")], at: keyEnd) else {
      return nil
    }
    let isSign = Self.signs.contains { starts(with: $0.bytes, at: offset) }
    guard !isSign, let end = closingBracket(of: bytes[offset], from: keyEnd + 2) else { return nil }
    if bytes[(offset + 1)..<keyEnd].elementsEqual("owner".utf8) { owner = (keyEnd + 2)..<end }
    ranges.append(offset..<(end + 1))
    return end + 1
  }

  // MARK: Bytes

  /// The bracket that closes a field whose value may hold `[[…]]`; a value is at most 256 bytes long.
  private func closingBracket(of open: UInt8, from start: Int) -> Int? {
    let close = open == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var depth = 0
    for offset in start..<max(start, min(start + 256, range.upperBound)) {
      if bytes[offset] == open { depth += 1 }
      if bytes[offset] == close {
        if depth == 0 { return offset }
        depth -= 1
      }
    }
    return nil
  }

  private func starts(with word: [UInt8], at offset: Int) -> Bool {
    offset + word.count <= range.upperBound && bytes[offset..<(offset + word.count)].elementsEqual(word)
  }

  private func isWordStart(_ offset: Int) -> Bool {
    guard offset > range.lowerBound else { return true }
    let before = bytes[offset - 1]
    return !before.isDigit && !before.isASCIILetter && before != UInt8(ascii: "-")
      && before != UInt8(ascii: "_")
  }

  private func isWordEnd(_ offset: Int) -> Bool {
    offset >= range.upperBound
      || !(bytes[offset].isDigit || bytes[offset].isASCIILetter || bytes[offset] == 0x2D)
  }

  private func skippingSpaces(from start: Int) -> Int {
    var offset = start
    while offset < range.upperBound, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  /// Emoji may be followed by U+FE0F, which asks for the coloured form.
  private func skippingVariationSelector(from start: Int) -> Int {
    starts(with: [0xEF, 0xB8, 0x8F], at: start) ? start + 3 : start
  }

  private func text(from start: Int, limit: Int) -> String {
    let start = min(start, range.upperBound)
    return String(decoding: bytes[start..<min(range.upperBound, start + limit)], as: UTF8.self)
  }
}

extension CalendarDay {
  /// The first such day of a year that is not before this one.
  package func next(month: Int, day: Int) -> CalendarDay? {
    for year in parts.year...(parts.year + 8) {
      if let found = CalendarDay(year: year, month: month, day: day), found >= self { return found }
    }
    return nil
  }
}
