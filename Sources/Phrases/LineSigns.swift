import Text

/// What the phrases of one line say together.
package struct LineSigns: Equatable, Sendable {
  /// The kind of contact that its first word of contact tells, or a later one that says more than “met”; nil if it
  /// has none.
  package var contact: ContactKind?
  /// Which other roles stand in it.
  package var roles: Roles

  package struct Roles: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let notYet = Roles(rawValue: 1)
    package static let calledOff = Roles(rawValue: 2)
    package static let firstMeeting = Roles(rawValue: 4)
    package static let suggests = Roles(rawValue: 8)
    package static let offers = Roles(rawValue: 16)
    package static let asks = Roles(rawValue: 32)
    package static let changes = Roles(rawValue: 64)
    package static let again = Roles(rawValue: 128)
    /// A time of day such as 9:30 stands in it.
    package static let clockTime = Roles(rawValue: 256)
    /// It stands under a heading such as “Met”.
    package static let underMetHeading = Roles(rawValue: 512)
    /// Its promise in words is marked as courtesy, and nothing is owed.
    package static let courtesy = Roles(rawValue: 1024)
    package static let incoming = Roles(rawValue: 2048)
    /// Something is wanted of the other side.
    package static let requests = Roles(rawValue: 4096)
  }

  package init(contact: ContactKind? = nil, roles: Roles = []) {
    self.contact = contact
    self.roles = roles
  }

  /// Reads the signs of a line.
  ///
  /// - Parameter isContact: Whether the line tells of a contact without any word for it, as a log line does. What is asked,
  ///   wished or offered after a contact was told takes nothing back: “call: could you send it?” is a call.
  package init(_ text: String, _ book: PhraseBook, isContact: Bool = false) {
    self.init()
    let bytes = Array(text.utf8)
    var saidEnd = 0
    var isRequested = true
    for match in book.matches(in: bytes) {
      let isTold = isContact || contact != nil
      if isTold, [.asks, .suggests, .offers].contains(match.role) {
        saidEnd = max(saidEnd, match.range.upperBound)
      }
      switch match.role {
      case .contact(let kind):
        // “Met for lunch” tells of a lunch.
        if contact == nil || contact == .meeting && kind.isMoreThanMeeting { contact = kind }
      case .notYet: if match.range.lowerBound >= saidEnd { roles.insert(.notYet) }
      case .calledOff: roles.insert(.calledOff)
      case .firstMeeting: roles.insert(.firstMeeting)
      case .suggests: roles.insert(.suggests)
      case .offers: roles.insert(.offers)
      case .asks: roles.insert(.asks)
      case .changes: roles.insert(.changes)
      case .again: roles.insert(.again)
      case .incoming: roles.insert(.incoming)
      case .request: roles.insert(.requests)
      case .noRequest: isRequested = false
      case .metHeading, .promiseHeading, .topic, .alsoWord, .deceased, .absent, .planned, .declined,
        .harmless:
        break
      }
    }
    if !isRequested { roles.remove(.requests) }
    if bytes.holdClockTime { roles.insert(.clockTime) }
  }

  /// Whether a time of day stands in a text.
  package static func tellsTime(_ text: String) -> Bool { Array(text.utf8).holdClockTime }

  /// Whether it says nothing about people.
  package var isEmpty: Bool { contact == nil && roles.isEmpty }
}

extension [UInt8] {
  /// Whether a time such as 9:30 or 19時 stands in the text.
  fileprivate var holdClockTime: Bool {
    var start = 0
    while start < count {
      guard self[start].isDigit else {
        start += 1
        continue
      }
      var end = start
      while end < count, self[end].isDigit { end += 1 }
      let rest = self[end...]
      if end - start <= 2 {
        if rest.starts(with: "時".utf8), !rest.starts(with: "時間".utf8) { return true }
        let minutes = rest.dropFirst().prefix { $0.isDigit }
        if rest.first == UInt8(ascii: ":"), minutes.count == 2 { return true }
        if Self.isHalfOfDay(rest.first == UInt8(ascii: ".") ? rest.dropFirst(3) : rest) { return true }
      }
      start = end
    }
    return false
  }

  /// Whether a text begins with am or pm.
  private static func isHalfOfDay(_ text: ArraySlice<UInt8>) -> Bool {
    let letters = text.drop { $0 == UInt8(ascii: " ") }.prefix { $0.isASCIILetter }.map(\.asciiLowercased)
    return letters.elementsEqual("am".utf8) || letters.elementsEqual("pm".utf8)
  }
}
