/// How many answers to the list a run carried out, or would.
package struct CarriedOut: Equatable, Sendable {
  /// Promises ticked.
  package var ticked = 0
  /// Contacts noted in a log.
  package var noted = 0
  package var letGo = 0
  package var putOff = 0

  package init(ticked: Int = 0, noted: Int = 0, letGo: Int = 0, putOff: Int = 0) {
    (self.ticked, self.noted, self.letGo, self.putOff) = (ticked, noted, letGo, putOff)
  }

  package var count: Int { ticked + noted + letGo + putOff }

  static func += (left: inout CarriedOut, right: CarriedOut) {
    left.ticked += right.ticked
    left.noted += right.noted
    left.letGo += right.letGo
    left.putOff += right.putOff
  }
}
