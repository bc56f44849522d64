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

  private enum Role {
    case due, notBefore, done, kept
  }

  /// Signs before a date; what stands after the date closes a bracket.
  private static let signs: [(sign: [UInt8], role: Role, close: UInt8?)] = signList.map { sign, role, close in
    (Array(sign.utf8), role, close?.utf8.first)
  }

  private static let signList: [(String, Role, String?)] = [
    ("📅", .due, nil), ("🗓️", .due, nil), ("🗓", .due, nil), ("📆", .due, nil),
    ("⏳", .notBefore, nil), ("⌛", .notBefore, nil), ("🛫", .notBefore, nil), ("✅", .done, nil),
    ("➕", .kept, nil), ("❌", .kept, nil), ("〆", .due, nil),
    ("[due::", .due, "]"), ("(due::", .due, ")"), ("[scheduled::", .notBefore, "]"),
    ("(scheduled::", .notBefore, ")"), ("[completion::", .done, "]"), ("(completion::", .done, ")"),
    ("due:", .due, nil), ("@due(", .due, ")"), ("(by ", .due, ")"),
  ]

  /// Reads the marks in `range` of a note.
  ///
  /// - Parameter noteDay: The note's day, which gives `11/30まで` its year.
  init(_ bytes: [UInt8], _ range: Range<Int>, noteDay: CalendarDay?) {
    self.bytes = bytes
    self.range = range
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset = readSign(at: offset) ?? readUntil(at: offset, noteDay) ?? readOther(at: offset) ?? offset + 1
    }
  }

  /// A sign with a date after it; gives the offset past both.
  private mutating func readSign(at offset: Int) -> Int? {
    // All signs begin with one of these bytes.
    switch bytes[offset] {
    case 0xE2, 0xE3, 0xF0, UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "d"), UInt8(ascii: "@"): break
    default: return nil
    }
    for (sign, role, close) in Self.signs where starts(with: sign, at: offset) {
      let start = skippingSpaces(from: skippingVariationSelector(from: offset + sign.count))
      guard let (reading, length) = DateReading.prefix(of: text(from: start, limit: 48)),
        let day = reading.day
      else { continue }
      var end = start + length
      if let close {
        end = skippingSpaces(from: end)
        guard end < range.upperBound, bytes[end] == close else { continue }
        end += 1
      }
      take(day, role, offset..<end)
      return end
    }
    return nil
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

  /// `11/30まで`, `11月30日まで`, `2026-11-30まで`: a date of its own, not the end of a longer number.
  private mutating func readUntil(at offset: Int, _ noteDay: CalendarDay?) -> Int? {
    guard bytes[offset].isDigit else { return nil }
    let end = Array("まで".utf8)
    let text = text(from: offset, limit: 32)
    var past = offset
    while past < range.upperBound, bytes[past].isDigit { past += 1 }
    guard let (reading, length) = DateReading.prefix(of: text), starts(with: end, at: offset + length) else {
      return past
    }
    guard let due = reading.resolved(onOrAfter: noteDay) else { return past }
    let place = withParentheses(offset..<(offset + length + end.count))
    take(due, .due, place)
    return place.upperBound
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
    case UInt8(ascii: "["):
      let word = Array("[owner::".utf8)
      guard starts(with: word, at: offset) else { return nil }
      let start = offset + word.count
      guard let end = closingBracket(from: start) else { return nil }
      owner = start..<end
      ranges.append(offset..<(end + 1))
      return end + 1
    default:
      return nil
    }
  }

  // MARK: Bytes

  /// The bracket that closes a field whose value may hold `[[…]]`; a value is at most 256 bytes long.
  private func closingBracket(from start: Int) -> Int? {
    var depth = 0
    for offset in start..<min(start + 256, range.upperBound) {
      if bytes[offset] == UInt8(ascii: "[") { depth += 1 }
      if bytes[offset] == UInt8(ascii: "]") {
        if depth == 0 { return offset }
        depth -= 1
      }
    }
    return nil
  }

  private func starts(with word: [UInt8], at offset: Int) -> Bool {
    offset + word.count <= range.upperBound && bytes[offset..<(offset + word.count)].elementsEqual(word)
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
