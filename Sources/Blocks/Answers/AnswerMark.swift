/// How somebody answered a row of the list: the mark in its box (RULES: "Answering the list").
package enum AnswerMark: Equatable, Sendable {
  /// `[x]`
  case done
  /// `[-]`
  case letGo
  /// `[>]`
  case later

  /// The mark that the byte between the brackets is; nil for an open box and for marks of other tools.
  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): self = .done
    case UInt8(ascii: "-"): self = .letGo
    case UInt8(ascii: ">"): self = .later
    default: return nil
    }
  }
}
