import Notes
import Phrases

extension LineContext {
  /// What kind of contact a journal's line tells of; nil if it tells of none.
  ///
  /// It takes a word of contact, a time of day, or a heading such as “Met”.
  var journalKind: ContactKind? {
    guard signs.roles.isDisjoint(with: [.notYet, .calledOff]) else { return nil }
    if let kind = signs.contact { return kind }
    return signs.roles.isDisjoint(with: [.clockTime, .underMetHeading]) ? nil : .other
  }
}

extension LogLine {
  /// Which way a contact of a kind went: along the arrow, else as the words say; nil for the kind's own way.
  func direction(as kind: ContactKind) -> Direction? {
    if direction != .both { return direction }
    return !kind.isTwoWay && signs.roles.contains(.incoming) ? .incoming : nil
  }
}

extension DateReading {
  /// The days, with or without their year, that stand anywhere in a text.
  static func all(in text: String) -> [DateReading] {
    let bytes = Array(text.utf8)
    var days: [DateReading] = []
    var offset = 0
    while offset < bytes.count {
      guard (0x30...0x39).contains(bytes[offset]) else {
        offset += 1
        continue
      }
      if let found = prefix(of: String(decoding: bytes[offset...].prefix(32), as: UTF8.self)) {
        switch found.reading {
        case .day, .yearly: days.append(found.reading)
        case .month, .undecided: break
        }
        offset += found.length
        continue
      }
      while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    }
    return days
  }
}
