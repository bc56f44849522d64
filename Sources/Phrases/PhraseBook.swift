import Text

/// Finds the phrases of the lists in a text, in one pass over its bytes.
///
/// A phrase in Latin letters must stand as a whole word; any other may stand anywhere. Case counts only for a
/// phrase that holds capitals.
package struct PhraseBook: Equatable, Sendable {
  private var table = PhraseTable()
  /// The phrases that stand around a name, the longest first.
  private var namePhrases: [NamePhrase] = []

  /// The built-in lists alone.
  package static let standard = PhraseBook(PhraseEntry.standard)

  package init(_ entries: [PhraseEntry]) {
    add(entries)
  }

  /// These phrases and more.
  package func adding(_ entries: [PhraseEntry]) -> PhraseBook {
    if entries.isEmpty { return self }
    var book = self
    book.add(entries)
    return book
  }

  private mutating func add(_ entries: [PhraseEntry]) {
    var plain: [(entry: PhraseEntry, bytes: [UInt8])] = []
    for entry in entries where !entry.role.isValue {
      for spelling in entry.spellings {
        if let phrase = NamePhrase(spelling, entry.role) {
          namePhrases.append(phrase)
        } else {
          plain.append((entry, Array(spelling.utf8)))
        }
      }
    }
    table.add(plain)
    namePhrases.sort { $0.length > $1.length }
  }

  /// The phrases in a text, in its order; where several begin at one place, the longest first.
  ///
  /// A harmless phrase hides all that begin inside it. So does a wish to meet or an offer, for words of contact:
  /// “let's have lunch again” tells of no lunch.
  package func matches(in text: some Collection<UInt8>) -> [PhraseMatch] {
    let text = Array(text)
    var matches: [PhraseMatch] = []
    var hiddenEnd = 0
    var wishEnd = 0
    var offset = 0
    while offset < text.count {
      table.forEachPhrase(in: text.span, at: offset) { phrase in
        let range = offset..<(offset + phrase.count)
        if phrase.isName, isName(text, range) { return }
        switch phrase.role {
        case .harmless: hiddenEnd = max(hiddenEnd, range.upperBound)
        case .contact where offset < wishEnd: break
        case _ where range.upperBound <= hiddenEnd: break
        case .suggests, .offers:
          wishEnd = max(wishEnd, range.upperBound)
          matches.append(PhraseMatch(role: phrase.role, range: range))
        default: matches.append(PhraseMatch(role: phrase.role, range: range))
        }
      }
      offset = max(offset + 1, hiddenEnd)
    }
    return matches
  }

  /// Whether a heading is a phrase of a role, whatever signs and parentheses stand around it.
  package func isHeading(_ text: String, _ role: PhraseRole) -> Bool {
    let words = text.drop { !$0.isLetter && !$0.isNumber }
    let end = words.firstIndex { "(（:：".contains($0) } ?? words.endIndex
    let bytes = Array(words[..<end].trimmed.utf8)
    return matches(in: bytes).contains { $0.role == role && $0.range == bytes.indices }
  }

  /// The first phrase of a role in a text, as it stands there; nil if none does.
  package func first(_ role: PhraseRole, in text: String) -> String? {
    let bytes = Array(text.utf8)
    return matches(in: bytes).first { $0.role == role }.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  /// What the words around a name say of who bears it; nil if they say nothing.
  package func role(before: some BidirectionalCollection<UInt8>, after: some Collection<UInt8>) -> PhraseRole?
  {
    let before = Array(before.suffix(NamePhrase.limit)).map(\.asciiLowercased)
    let after = Array(after.prefix(NamePhrase.limit)).map(\.asciiLowercased)
    return namePhrases.first { $0.stands(before: before, after: after) }?.role
  }

  /// Whether a phrase of a role stands around a name.
  package func stands(
    _ role: PhraseRole, before: some BidirectionalCollection<UInt8>, after: some Collection<UInt8>
  ) -> Bool {
    let before = Array(before.suffix(NamePhrase.limit)).map(\.asciiLowercased)
    let after = Array(after.prefix(NamePhrase.limit)).map(\.asciiLowercased)
    return namePhrases.contains { $0.role == role && $0.stands(before: before, after: after) }
  }

  /// Whether a word written with a capital is somebody's name there rather than the head of a sentence.
  private func isName(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard text[word.lowerBound].asciiLowercased != text[word.lowerBound] else { return false }
    let isHead = text[..<word.lowerBound].allSatisfy { !$0.isWordByte && $0 < 0x80 }
    let next = text[word.upperBound...].drop(while: \.isSpace).first
    let isFollowedBySmall = next.map { $0.isASCIILetter && $0 == $0.asciiLowercased } ?? false
    return !(isHead && isFollowedBySmall)
  }
}

extension UInt8 {
  var isWordByte: Bool { isDigit || isASCIILetter }
}
