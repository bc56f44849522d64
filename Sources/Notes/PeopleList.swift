import Phrases
import Text

/// Parts a text that lists people: `[[Ann]] (CTO), Bob Lee and 佐藤さん、鈴木さん`.
package struct PeopleList {
  package struct Name: Equatable {
    /// What stands between the brackets of a link, else the plain name.
    package let text: String
    let isLink: Bool
    /// The address of a Markdown link, whose text is then the name.
    var address: String?
    /// Whether it is said in parentheses beside the name that they were not there.
    var isAbsent = false
  }

  package private(set) var names: [Name] = []

  package init(_ text: some StringProtocol) {
    if let name = Self.onlyLink(in: text) {
      names = [Name(text: name, isLink: true)]
      return
    }
    for piece in Self.pieces(of: Self.withoutParentheses(text)) { add(piece) }
  }

  /// The name of a text that is one link and nothing else, as most values are.
  private static func onlyLink(in text: some StringProtocol) -> String? {
    let bytes = text.utf8
    guard bytes.starts(with: "[[".utf8), bytes.reversed().starts(with: "]]".utf8), bytes.count > 4 else {
      return nil
    }
    let inner = bytes.dropFirst(2).dropLast(2)
    guard !inner.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else { return nil }
    return String(decoding: inner, as: UTF8.self)
  }

  private mutating func add(_ piece: Substring) {
    let count = names.count
    addNames(in: piece.filter { $0 != Self.absent }[...])
    if piece.contains(Self.absent), names.count > count { names[names.count - 1].isAbsent = true }
  }

  /// What takes the place of parentheses that say that somebody was not there.
  private static let absent: Character = "\u{FFFE}"

  private mutating func addNames(in piece: Substring) {
    var rest = piece
    var hasLink = false
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
      names.append(Name(text: String(rest[open.upperBound..<close.lowerBound]), isLink: true))
      hasLink = true
      rest = rest[close.upperBound...]
    }
    if hasLink { return }
    if let link = Self.markdownLink(in: piece) { return names.append(link) }
    let name = Self.name(in: piece)
    if !name.isEmpty { names.append(Name(text: name, isLink: false)) }
  }

  /// The first `[name](address)` in a piece.
  private static func markdownLink(in piece: Substring) -> Name? {
    guard let middle = piece.firstRange(of: "]("), let open = piece[..<middle.lowerBound].lastIndex(of: "["),
      let close = piece[middle.upperBound...].lastIndex(of: ")")
    else { return nil }
    let name = piece[piece.index(after: open)..<middle.lowerBound].trimmed
    let address = piece[middle.upperBound..<close].trimmed.drop { $0 == "<" }
    guard !name.isEmpty else { return nil }
    return Name(text: String(name), isLink: false, address: String(address.prefix { $0 != ">" }))
  }

  /// The name in `**X:** what X said`, `X - CTO`, `@x`, without list and emphasis marks.
  private static func name(in piece: Substring) -> String {
    var name = piece.trimmed
    while let first = name.first, "-*_+@|\\".contains(first) || first.isWhitespace { name.removeFirst() }
    for sign in [":", "：", " - ", " – ", " — ", "**", "|"] {
      if let place = name.firstRange(of: sign) { name = name[..<place.lowerBound] }
    }
    while let last = name.last, "*_|\\".contains(last) || last.isWhitespace { name.removeLast() }
    // Marks of whom one would like to see again, and tags, are no part of a name.
    name = name.filter { !"◎○●★☆".contains($0) }[...].trimmed
    while let tag = name.lastIndex(of: "#"), !name[tag...].contains(" ") { name = name[..<tag].trimmed }
    let isName = name.contains(where: \.isLetter) && name.count <= 60
    return isName ? String(name) : ""
  }

  /// Commas and their kin part people; inside a link they do not.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case "[": depth += 1
      case "]": depth = max(0, depth - 1)
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case ",", "、", "，", ";", "；", "&", "＆":
        if depth == 0 {
          pieces.append(text[start..<index])
          start = text.index(after: index)
        }
      case " " where depth == 0:
        let rest = text[index...]
        if let word = [" and ", " と "].first(where: { rest.hasPrefix($0) }) {
          pieces.append(text[start..<index])
          // The space behind the word may begin the next one: “Ann and and Bob”.
          start = text.index(index, offsetBy: word.count - 1)
          index = start
          continue
        }
      default: break
      }
      index = text.index(after: index)
    }
    pieces.append(text[start...])
    return pieces
  }

  /// The text without what stands in parentheses outside links, and with a sign where that says who was absent.
  private static func withoutParentheses(_ text: some StringProtocol) -> String {
    var kept = ""
    var inner = ""
    var depth = 0
    var brackets = 0
    var previous: Character = " "
    var isAddress = false
    for character in text {
      defer { previous = character }
      if character == "(", previous == "]", brackets == 0, depth == 0, !kept.hasSuffix("]]") {
        isAddress = true
      }
      if isAddress {
        kept.append(character)
        if character == ")" { isAddress = false }
        continue
      }
      switch character {
      case "[": brackets += 1
      case "]": brackets = max(0, brackets - 1)
      default: break
      }
      switch character {
      case "(" where brackets == 0, "（" where brackets == 0:
        depth += 1
        inner = ""
      case ")" where brackets == 0 && depth > 0, "）" where brackets == 0 && depth > 0:
        depth -= 1
        let words = inner.split { ",、，;".contains($0) }
        if words.contains(where: { ValueWords.say(.absent, $0.trimmed) }) { kept.append(absent) }
        inner = ""
      default: if depth == 0 { kept.append(character) } else { inner.append(character) }
      }
    }
    return kept
  }
}
