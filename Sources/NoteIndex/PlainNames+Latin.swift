import Notes
import Phrases
import Text

extension PlainNames {
  func latinName(_ text: [Unicode.Scalar], at start: Int) -> Match? {
    guard text[start].properties.isUppercase, start == 0 || !text[start - 1].isLatinWord else { return nil }
    let firstEnd = Self.wordEnd(text, from: start)
    let first = Self.string(text[start..<firstEnd])
    for length in latinLengths[first] ?? [] where start + length <= text.count {
      let end = start + length
      guard Self.isWhole(text, start..<end), end > firstEnd || isMeant(first, text, start..<end) else {
        continue
      }
      let people = people(named: Self.string(text[start..<end]))
      if !people.isEmpty { return match(text, start, end, people) }
    }
    if Honorific.isTitle(first) {
      // The dot of “Dr.” belongs to the title.
      let dotEnd = firstEnd < text.count && text[firstEnd] == "." ? firstEnd + 1 : firstEnd
      guard dotEnd + 1 < text.count, text[dotEnd] == " ", text[dotEnd + 1].properties.isUppercase else {
        return nil
      }
      return titledName(text, start, from: dotEnd + 1)
    }
    guard Self.latinHonorificEnd(text, at: firstEnd) != nil else { return nil }
    let people = people(ofFamily: first)
    return people.isEmpty ? nil : match(text, start, firstEnd, people)
  }

  /// The name after a title: a whole one, else a family's.
  private func titledName(_ text: [Unicode.Scalar], _ start: Int, from name: Int) -> Match? {
    let wordEnd = Self.wordEnd(text, from: name)
    let word = Self.string(text[name..<wordEnd])
    for length in latinLengths[word] ?? [] where name + length <= text.count {
      let end = name + length
      guard Self.isWhole(text, name..<end) else { continue }
      let people = people(named: Self.string(text[name..<end]))
      if !people.isEmpty { return match(text, start, end, people) }
    }
    let people = people(ofFamily: word)
    return people.isEmpty ? nil : match(text, start, wordEnd, people)
  }

  private static func wordEnd(_ text: [Unicode.Scalar], from start: Int) -> Int {
    text[start...].firstIndex { !$0.isLatinWord } ?? text.count
  }

  /// Whether a name ends there: Ann is not in Annabel, nor in Ann-Marie, but in Ann-san.
  private static func isWhole(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if range.lowerBound > 1, text[range.lowerBound - 1] == "-", text[range.lowerBound - 2].isLatinWord {
      return false
    }
    guard end < text.count else { return true }
    if text[end].isLatinWord { return false }
    let isHyphened = text[end] == "-" && end + 1 < text.count && text[end + 1].isLatinWord
    return !isHyphened || latinHonorificEnd(text, at: end) != nil
  }

  // MARK: One word

  /// Whether a name of one word stands for its bearer: not as half of another's name, nor as the word it also is.
  private func isMeant(_ name: String, _ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if end + 1 < text.count, text[end] == " ", text[end + 1].properties.isUppercase, text[end + 1].isLatinWord
    {
      return false
    }
    let previous = Self.wordBefore(text, range.lowerBound)
    if let previous, text[previous.lowerBound].properties.isUppercase, !Self.isHead(text, previous.lowerBound)
    {
      return false
    }
    guard Self.words.contains(name.lowercased()) else { return true }
    guard let previous else { return false }
    return !Self.beforeMonths.contains(Self.string(text[previous]).lowercased())
  }

  /// The word that stands one space before a place.
  private static func wordBefore(_ text: [Unicode.Scalar], _ place: Int) -> Range<Int>? {
    guard place > 1, text[place - 1] == " ", text[place - 2].isLatinWord else { return nil }
    var start = place - 2
    while start > 0, text[start - 1].isLatinWord { start -= 1 }
    return start..<(place - 1)
  }

  /// Whether a word begins its sentence, and so has its capital in any case.
  private static func isHead(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    guard let last = text[..<place].last(where: { $0.isLatinWord || ".!?:;".unicodeScalars.contains($0) })
    else {
      return true
    }
    return !last.isLatinWord || last.properties.numericType != nil
  }

  /// Names that are words as well, in small letters.
  private static let words = Set(PhraseEntry.standard.filter { $0.role == .alsoWord }.map(\.phrase))

  /// After these May is a month.
  private static let beforeMonths: Set<String> = [
    "in", "since", "until", "till", "by", "of", "last", "next", "this", "early", "late", "mid", "from",
    "during",
    "through", "before", "after", "every", "the", "a", "to",
  ]
}
