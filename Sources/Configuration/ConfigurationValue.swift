import FrontMatter
import Notes

/// One key of the configuration with its value, and the errors that it may give.
struct ConfigurationValue {
  let key: String
  let line: Int
  let value: YAMLValue

  var isEmpty: Bool { value.content == .empty }

  func wrong(_ expected: String) -> ConfigurationError {
    .wrongValue(key: key, line: line, expected: expected)
  }

  func unknown(among names: [String]) -> ConfigurationError {
    .unknownKey(key: key, line: line, suggestion: Suggestion.nearest(to: key, among: names))
  }

  func text(_ expected: String) throws(ConfigurationError) -> String {
    guard case .scalar(let text, _) = value.content else { throw wrong(expected) }
    return text
  }

  func choice<Choice: RawRepresentable<String>>(_ expected: String) throws(ConfigurationError) -> Choice {
    guard let choice = Choice(rawValue: try text(expected)) else { throw wrong(expected) }
    return choice
  }

  func texts(_ expected: String) throws(ConfigurationError) -> [String] {
    switch value.content {
    case .scalar(let text, _): return [text]
    case .sequence(let items):
      return try items.map { (item) throws(ConfigurationError) in
        guard case .scalar(let text, _) = item.content else { throw wrong(expected) }
        return text
      }
    case .empty: return []
    case .mapping: throw wrong(expected)
    }
  }

  func pairs(_ expected: String) throws(ConfigurationError) -> [ConfigurationValue] {
    switch value.content {
    case .empty: return []
    case .mapping(let pairs):
      var seen: Set<String> = []
      return try pairs.map { (pair) throws(ConfigurationError) in
        guard case .scalar(let name, _) = pair.key.content else { throw wrong(expected) }
        guard seen.insert(name).inserted else { throw .duplicateKey(key: name, line: pair.key.line) }
        return ConfigurationValue(key: name, line: pair.key.line, value: pair.value)
      }
    case .scalar, .sequence: throw wrong(expected)
    }
  }

  /// The values of a list, each under this key; a single value counts as a list of one.
  func items() -> [ConfigurationValue] {
    switch value.content {
    case .empty: []
    case .sequence(let items): items.map { ConfigurationValue(key: key, line: $0.line, value: $0) }
    case .scalar, .mapping: [self]
    }
  }

  /// Words or phrases, none of them empty.
  func phrases(_ expected: String) throws(ConfigurationError) -> [String] {
    let phrases = try texts(expected)
    guard phrases.allSatisfy({ $0.contains { !$0.isWhitespace } }) else { throw wrong(expected) }
    return phrases
  }

  /// Words of a fixed list, of which `what` says what it is of.
  func names(_ what: String, among names: [String]) throws(ConfigurationError) -> [String] {
    let expected = "a list of: \(names.joined(separator: ", "))"
    return try items().map { (item) throws(ConfigurationError) in
      guard case .scalar(let name, _) = item.value.content else { throw wrong(expected) }
      guard names.contains(name) else {
        throw .unknownName(
          what: what, name: name, line: item.line, suggestion: Suggestion.nearest(to: name, among: names))
      }
      return name
    }
  }

  func count() throws(ConfigurationError) -> Int {
    let expected = "a whole number of 1 or more"
    guard let count = Int(try text(expected)), count >= 1 else { throw wrong(expected) }
    return count
  }

  /// A time in days; nil for none.
  func interval() throws(ConfigurationError) -> Int? {
    let expected = "a time such as 30d, 6w, 3m or none"
    switch Interval(try text(expected)) {
    case .days(let days)?: return days
    case Interval.none?: return nil
    case nil: throw wrong(expected)
    }
  }

  func days() throws(ConfigurationError) -> Int {
    guard let days = try interval() else { throw wrong("a time such as 30d, 6w or 3m") }
    return days
  }
}
