import Notes
import Text

extension Note {
  /// The line that says that the meeting did not take place: its status, its title or one of its first lines.
  var callOff: String? {
    let titles = names.filter { $0.nameClass != .alias }.map(\.text)
    let statuses = values(.status).map(\.text)
    return (openingLines + statuses + titles).first { Phrases.calledOff.first(in: $0) != nil }
  }

  /// What kind of contact a meeting's note tells of: its channel, else a word of its name.
  func touchKind(_ words: ContactWords) -> Touch.Kind {
    if kind == .event || value(.event) != nil { return .event }
    let texts =
      values(.channel).map(\.text) + values(.type).map(\.text) + tags + names.map(\.text)
    for text in texts {
      // A word of the configuration tells of no kind, and a meeting is one.
      if let kind = words.contact.first(in: text), kind != .other { return kind }
    }
    return .meeting
  }
}

extension LineContext {
  /// What kind of contact a journal's line tells of; nil if it tells of none.
  ///
  /// It takes a word of contact, a time of day, or a heading such as “Met”.
  func journalKind(_ words: ContactWords) -> Touch.Kind? {
    guard words.notYet.first(in: text) == nil, Phrases.calledOff.first(in: text) == nil else { return nil }
    if let kind = words.contact.first(in: text) { return kind }
    if text.hasClockTime { return .other }
    return heading.flatMap { Phrases.metHeading.first(in: $0) } == nil ? nil : .other
  }
}

extension String {
  /// Whether a time such as 9:30 or 19時 stands in the text.
  fileprivate var hasClockTime: Bool {
    let bytes = Array(utf8)
    var start = 0
    while start < bytes.count {
      guard bytes[start].isDigit else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      let rest = bytes[end...]
      if end - start <= 2 {
        if rest.starts(with: "時".utf8), !rest.starts(with: "時間".utf8) { return true }
        let minutes = rest.dropFirst().prefix { $0.isDigit }
        if rest.first == UInt8(ascii: ":"), minutes.count == 2 { return true }
      }
      start = end
    }
    return false
  }
}

extension DateReading {
  /// The days, with or without their year, that stand anywhere in a text.
  static func all(in text: String) -> [DateReading] {
    let bytes = Array(text.utf8)
    var days: [DateReading] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset].isDigit else {
        offset += 1
        continue
      }
      if let found = prefix(of: String(decoding: bytes[offset...], as: UTF8.self)) {
        switch found.reading {
        case .day, .yearly: days.append(found.reading)
        case .month, .undecided: break
        }
        offset += found.length
        continue
      }
      while offset < bytes.count, bytes[offset].isDigit { offset += 1 }
    }
    return days
  }
}
