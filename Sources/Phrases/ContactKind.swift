/// How people were in touch (RULES: "Touches").
package enum ContactKind: String, CaseIterable, Sendable {
  case meeting, meal, call, message, mail, event, intro, gift, other

  /// Whether such a contact goes both ways by its nature.
  package var isTwoWay: Bool {
    switch self {
    case .meeting, .meal, .call, .event, .intro, .other: true
    case .message, .mail, .gift: false
    }
  }

  /// Whether it says more of a meeting than that people met.
  var isMoreThanMeeting: Bool { self == .meal || self == .call }
}
