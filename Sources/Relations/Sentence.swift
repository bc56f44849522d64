import Notes
import Phrases
import Text

/// The part of a line that is told of it.
enum Sentence {
  /// The sentence with the first phrase of one of the roles, or what it quotes around it; the whole text if none
  /// stands there.
  static func with(_ roles: Set<PhraseRole>, in text: String, _ phrases: PhraseBook) -> String {
    let bytes = Array(text.utf8)
    guard let match = phrases.matches(in: bytes).first(where: { roles.contains($0.role) }) else {
      return text
    }
    let place = text.utf8.index(text.startIndex, offsetBy: match.range.lowerBound)
    return String((quotation(around: place, in: text) ?? sentence(around: place, in: text)).trimmed)
  }

  /// The text between the marks of a quotation that hold a place; nil if it stands in none.
  private static func quotation(around place: String.Index, in text: String) -> Substring? {
    for (open, close) in [("「", "」"), ("『", "』"), ("“", "”"), ("\"", "\"")] as [(Character, Character)] {
      guard let start = text[..<place].lastIndex(of: open), !text[start..<place].dropFirst().contains(close),
        let end = text[place...].firstIndex(of: close)
      else { continue }
      return text[text.index(after: start)..<end]
    }
    return nil
  }

  private static func sentence(around place: String.Index, in text: String) -> Substring {
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      let isDot = text[index] == "." && (next == text.endIndex || text[next] == " ")
      if isDot || "。！？!?".contains(text[index]) {
        // A question keeps its mark, a statement needs none.
        if index >= place { return text[start..<("？?".contains(text[index]) ? next : index)] }
        start = next
      }
      index = next
    }
    return text[start...]
  }

  /// The text without the channel with which a log line begins: `LINE: …`, `mail: …`.
  static func withoutChannel(_ text: String, _ phrases: PhraseBook) -> String {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      text.distance(from: text.startIndex, to: colon) <= channelLength,
      LineSigns(String(text[..<colon]), phrases).contact != nil
    else { return text }
    return String(text[text.index(after: colon)...].trimmed)
  }

  private static let channelLength = 16
}
