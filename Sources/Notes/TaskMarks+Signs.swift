extension TaskMarks {
  /// What a date after a sign says.
  enum Role {
    case due, notBefore, done, kept
  }

  /// A sign before a date.
  struct Sign {
    let bytes: [UInt8]
    let role: Role
    /// What must stand after the date.
    let close: UInt8?
    /// Whether something else than a date after it is surely meant as one.
    let isExplicit: Bool

    init(_ text: String, _ role: Role, close: Character? = nil, isExplicit: Bool = false) {
      bytes = Array(text.utf8)
      self.role = role
      self.close = close?.asciiValue
      self.isExplicit = isExplicit
    }
  }

  /// Every sign, the longer before those that they begin with.
  static let signs: [Sign] = {
    var signs: [Sign] = []
    for (emoji, role) in emojiSigns { signs.append(Sign(emoji, role)) }
    for (key, role) in fieldSigns {
      signs.append(Sign("[\(key)::", role, close: "]", isExplicit: true))
      signs.append(Sign("(\(key)::", role, close: ")", isExplicit: true))
    }
    return signs + [
      Sign("due:", .due), Sign("@due(", .due, close: ")", isExplicit: true), Sign("(by ", .due, close: ")"),
    ]
  }()

  private static let emojiSigns: [(String, Role)] = [
    ("📅", .due), ("🗓️", .due), ("🗓", .due), ("📆", .due), ("⏳", .notBefore), ("⌛", .notBefore),
    ("🛫", .notBefore), ("✅", .done), ("➕", .kept), ("❌", .kept), ("〆", .due),
  ]

  private static let fieldSigns: [(String, Role)] = [
    ("due", .due), ("scheduled", .notBefore), ("start", .notBefore), ("completion", .done),
    ("created", .kept), ("cancelled", .kept),
  ]
}
