import Text

/// Reads dates from the UTF-8 of a text, in every form that FORMAT names.
struct DateScanner {
  let bytes: [UInt8]
  var offset = 0
  private(set) var end: Int

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    end = bytes.count
  }

  /// How many bytes have been read.
  var consumed: Int { offset }

  /// Whether only white space and closing brackets are left.
  var isAtEnd: Bool { offset >= end }

  /// Whether what follows is no ASCII letter and no digit.
  var isAtWordEnd: Bool {
    guard let next = peek() else { return true }
    return !next.isDigit && !next.isASCIILetter
  }

  /// Leaves out the brackets of `[[2026-03-22]]`.
  mutating func skipLinkBrackets() {
    if skip("[["), end >= offset + 2, bytes[end - 1] == UInt8(ascii: "]"), bytes[end - 2] == UInt8(ascii: "]")
    {
      end -= 2
    }
  }

  /// Reads a date at the head of a text, in a link or with a time right after it.
  mutating func readPrefix() -> DateReading? {
    guard skip("[[") else {
      let reading = readDate()
      skipJoinedTime()
      return reading
    }
    guard let reading = readDate() else { return nil }
    if skip("|") {
      guard let close = bytes[offset..<end].firstIndex(of: UInt8(ascii: "]")) else { return nil }
      offset = close
    }
    return skip("]]") ? reading : nil
  }

  mutating func readDate() -> DateReading? {
    attempt { $0.readEra() } ?? attempt { $0.readYearless() } ?? attempt { $0.readNumeric() }
      ?? attempt { $0.readEnglish() }
  }

  /// Reads, and goes back to where it was if nothing came of it.
  private mutating func attempt(_ read: (inout DateScanner) -> DateReading?) -> DateReading? {
    let start = offset
    if let reading = read(&self) { return reading }
    offset = start
    return nil
  }

  /// `2026-03-22`, `2026/3/22`, `2026.3.22`, `2026年3月22日`, `20260322`, `2026-03`, `2026年3月`,
  /// `01/02/2026`, `03-22`, `3/22`, `3月22日`, and milliseconds since 1970.
  private mutating func readNumeric() -> DateReading? {
    guard let (first, digits) = readNumber() else { return nil }
    switch digits {
    case 8:
      return CalendarDay(year: first / 10_000, month: first / 100 % 100, day: first % 100).map { .day($0) }
    case 12, 13:
      return .day(CalendarDay(number: first / 86_400_000))
    case 4:
      return readAfterYear(first)
    case 1, 2:
      return readAfterMonth(first, digits: digits)
    default:
      return nil
    }
  }

  private mutating func readAfterYear(_ year: Int) -> DateReading? {
    let isKanji = skip("年")
    guard isKanji || skipSeparator() != nil, let (month, _) = readNumber(), (1...12).contains(month) else {
      return nil
    }
    if isKanji {
      guard skip("月") else { return nil }
      guard let (day, _) = readNumber() else { return .month(year: year, month: month) }
      guard skip("日") else { return nil }
      return CalendarDay(year: year, month: month, day: day).map { .day($0) }
    }
    let before = offset
    guard skipSeparator() != nil, let (day, digits) = readNumber(), digits <= 2 else {
      offset = before
      return .month(year: year, month: month)
    }
    return CalendarDay(year: year, month: month, day: day).map { .day($0) }
  }

  private mutating func readAfterMonth(_ first: Int, digits: Int) -> DateReading? {
    if skip("月") {
      guard let (day, _) = readNumber(), skip("日") else { return nil }
      return yearly(month: first, day: day)
    }
    guard let separator = skipSeparator(), separator != UInt8(ascii: "."),
      separator != UInt8(ascii: "_")
    else { return nil }
    guard let (second, secondDigits) = readNumber(), secondDigits <= 2 else { return nil }
    let before = offset
    if skipSeparator() == separator, let (_, yearDigits) = readNumber(), yearDigits == 4 || yearDigits == 2 {
      return .undecided
    }
    offset = before
    if separator == UInt8(ascii: "-"), digits != 2 || secondDigits != 2 { return nil }
    return yearly(month: first, day: second)
  }

  /// `--0417` and `--04-17`.
  private mutating func readYearless() -> DateReading? {
    guard skip("--"), let (number, digits) = readNumber() else { return nil }
    if digits == 4 { return yearly(month: number / 100, day: number % 100) }
    guard skip("-"), let (day, _) = readNumber() else { return nil }
    return yearly(month: number, day: day)
  }

  /// `令和8年3月22日`, `R8.3.22`; an era's first year may be written 元.
  private mutating func readEra() -> DateReading? {
    for era in Self.eras where era.names.contains(where: { skip($0) }) {
      let year: Int
      if skip("元") {
        year = 1
      } else if let (number, digits) = readNumber(), digits <= 2 {
        year = number
      } else {
        return nil
      }
      return readAfterYear(era.before + year)
    }
    return nil
  }

  private static let eras: [(names: [String], before: Int)] = [
    (["令和", "R"], 2018), (["平成", "H"], 1988), (["昭和", "S"], 1925),
  ]

  /// `Jan 5, 2026`, `January 5 2026`, `5 January 2026`, `Monday, January 5th, 2026`.
  private mutating func readEnglish() -> DateReading? {
    if let past = Weekday.end(in: bytes, from: offset, to: end, isBracketed: false),
      bytes[offset].isASCIILetter
    {
      offset = past
      _ = skip(".")
      _ = skip(",")
      skipSpaces()
    }
    if let month = readMonthName() {
      skipSpaces()
      guard let (day, digits) = readNumber(), digits <= 2 else { return nil }
      skipOrdinal()
      _ = skip(",")
      skipSpaces()
      guard let (year, yearDigits) = readNumber(), yearDigits == 4 else { return nil }
      return CalendarDay(year: year, month: month, day: day).map { .day($0) }
    }
    guard let (day, digits) = readNumber(), digits <= 2 else { return nil }
    skipOrdinal()
    skipSpaces()
    guard let month = readMonthName() else { return nil }
    _ = skip(",")
    skipSpaces()
    guard let (year, yearDigits) = readNumber(), yearDigits == 4 else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { .day($0) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  private mutating func readMonthName() -> Int? {
    var word = ""
    while offset < end, bytes[offset].isASCIILetter {
      word.unicodeScalars.append(Unicode.Scalar(bytes[offset].asciiLowercased))
      offset += 1
    }
    guard word.utf8.count >= 3 else { return nil }
    _ = skip(".")
    return Self.months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }.map {
      $0 + 1
    }
  }

  // MARK: Bytes

  private func yearly(month: Int, day: Int) -> DateReading? {
    // 2000 is a leap year, so that 29 February is a day.
    CalendarDay(year: 2000, month: month, day: day) == nil ? nil : .yearly(month: month, day: day)
  }

  private func peek() -> UInt8? {
    offset < end ? bytes[offset] : nil
  }

  private mutating func readNumber() -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while let byte = peek(), byte.isDigit, digits < 16 {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
      offset += 1
    }
    return digits > 0 ? (value, digits) : nil
  }

  private mutating func skipSeparator() -> UInt8? {
    guard let byte = peek() else { return nil }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"):
      offset += 1
      return byte
    default: return nil
    }
  }

  mutating func skip(_ word: String) -> Bool {
    let bytes = word.utf8
    guard offset + bytes.count <= end, self.bytes[offset..<(offset + bytes.count)].elementsEqual(bytes) else {
      return false
    }
    offset += bytes.count
    return true
  }

  private mutating func skipSpaces() {
    while peek() == UInt8(ascii: " ") { offset += 1 }
  }

  private mutating func skipOrdinal() {
    for suffix in ["st", "nd", "rd", "th"] where skip(suffix) { return }
  }
}
