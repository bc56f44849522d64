package import Notes

/// gitignore patterns, read once and asked for each path of a scan.
package struct IgnoreRules: Sendable {
  private struct Rule {
    let pattern: [UInt8]
    let isNegated: Bool
    let isForFolders: Bool
    /// Whether the pattern holds a slash and so is matched from the root, not by name.
    let isAnchored: Bool
  }

  private let rules: [Rule]

  package init(_ patterns: [String]) {
    rules = patterns.compactMap { text in
      var pattern = Substring(text)
      let isNegated = pattern.hasPrefix("!")
      if isNegated { pattern.removeFirst() }
      while pattern.hasSuffix(" "), !pattern.hasSuffix("\\ ") { pattern.removeLast() }
      let isForFolders = pattern.hasSuffix("/")
      if isForFolders { pattern.removeLast() }
      guard !pattern.isEmpty, !text.hasPrefix("#") else { return nil }
      let isAnchored = pattern.contains("/")
      if pattern.hasPrefix("/") { pattern.removeFirst() }
      return Rule(
        pattern: Array(pattern.utf8), isNegated: isNegated, isForFolders: isForFolders, isAnchored: isAnchored
      )
    }
  }

  /// Whether the last rule that matches leaves the path out.
  package func ignores(_ path: NotePath, isFolder: Bool) -> Bool {
    var isIgnored = false
    for rule in rules where rule.isNegated == isIgnored {
      if rule.isForFolders, !isFolder { continue }
      let name = path.segments.last ?? []
      let text = rule.isAnchored ? path.bytes[...] : name
      if Self.matches(rule.pattern[...], text) { isIgnored = !rule.isNegated }
    }
    return isIgnored
  }

  /// Whether a glob matches a whole path: `*`, `?` and `[…]` within a segment, `**` across segments.
  ///
  /// - Parameter isSegmentStart: Whether the pattern begins a segment; elsewhere `**` is no more than `*`.
  private static func matches(
    _ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>, isSegmentStart: Bool = true
  ) -> Bool {
    var (pattern, text, isStart) = (pattern, text, isSegmentStart)
    while let sign = pattern.popFirst() {
      switch sign {
      case UInt8(ascii: "*"):
        let stars = 1 + pattern.prefix { $0 == sign }.count
        let rest = pattern.dropFirst(stars - 1)
        if stars > 1, isStart, rest.first.map({ $0 == slash }) ?? true {
          return rest.isEmpty || matchesInAnyFolder(rest.dropFirst(), text)
        }
        return matchesAfterStar(rest, text)
      case UInt8(ascii: "?"):
        guard let byte = text.popFirst(), byte != slash else { return false }
      case UInt8(ascii: "["):
        guard let byte = text.popFirst(), byte != slash, readClass(&pattern, holds: byte) else {
          return false
        }
      default:
        let literal = sign == UInt8(ascii: "\\") ? pattern.popFirst() ?? sign : sign
        guard text.popFirst() == literal else { return false }
      }
      isStart = sign == slash
    }
    return text.isEmpty
  }

  private static let slash = UInt8(ascii: "/")

  private static func matchesAfterStar(_ rest: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var tail = text
    while !matches(rest, tail, isSegmentStart: false) {
      guard let byte = tail.popFirst(), byte != slash else { return false }
    }
    return true
  }

  private static func matchesInAnyFolder(_ rest: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var tail = text
    while !matches(rest, tail) {
      guard let end = tail.firstIndex(of: slash) else { return false }
      tail = tail[(end + 1)...]
    }
    return true
  }

  /// Takes `a-z]`, `!ab]` or the like off the pattern and tells whether it holds the byte; one unclosed holds none.
  private static func readClass(_ pattern: inout ArraySlice<UInt8>, holds byte: UInt8) -> Bool {
    let isNegated = pattern.first == UInt8(ascii: "!") || pattern.first == UInt8(ascii: "^")
    if isNegated { pattern.removeFirst() }
    var isHeld = false
    var isFirst = true
    while var low = pattern.popFirst() {
      if low == UInt8(ascii: "]"), !isFirst { return isHeld != isNegated }
      isFirst = false
      if low == UInt8(ascii: "\\") { low = pattern.popFirst() ?? low }
      var high = low
      if pattern.first == UInt8(ascii: "-"), let end = pattern.dropFirst().first, end != UInt8(ascii: "]") {
        high = end
        pattern = pattern.dropFirst(2)
      }
      if low <= byte, byte <= high { isHeld = true }
    }
    return false
  }
}
