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

  /// Where pattern and text stand, and whether the pattern begins a segment there; elsewhere `**` is no more than `*`.
  private struct Place {
    var pattern: ArraySlice<UInt8>
    var text: ArraySlice<UInt8>
    var isSegmentStart = true
  }

  /// Whether a glob matches a whole path: `*`, `?` and `[…]` within a segment, `**` across segments.
  ///
  /// Where it does not go on, the last `*` takes one byte more, and when that may not, the last `**/` one folder more.
  /// What stood before them needs no second try: they take whatever it could. So no pattern takes longer than its
  /// length times that of the path.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var place = Place(pattern: pattern, text: text)
    var star: Place?
    var folders: Place?
    while true {
      if place.pattern.first == asterisk {
        let count = place.pattern.prefix { $0 == asterisk }.count
        place.pattern = place.pattern.dropFirst(count)
        if count > 1, place.isSegmentStart, place.pattern.first.map({ $0 == slash }) ?? true {
          if place.pattern.isEmpty { return true }
          place.pattern.removeFirst()
          (star, folders) = (nil, place)
        } else {
          place.isSegmentStart = false
          star = place
        }
        continue
      }
      if place.pattern.isEmpty, place.text.isEmpty { return true }
      if takeOne(&place) { continue }
      // All that is left of the pattern takes a byte each: with fewer of them nothing gets better.
      if place.text.isEmpty { return false }
      if var next = star, let byte = next.text.popFirst(), byte != slash {
        star = next
        place = next
      } else if var next = folders, let end = next.text.firstIndex(of: slash) {
        next.text = next.text[(end + 1)...]
        (star, folders) = (nil, next)
        place = next
      } else {
        return false
      }
    }
  }

  /// Takes a byte off the text, and what matches it off the pattern; false, with both as they are, if nothing does.
  private static func takeOne(_ place: inout Place) -> Bool {
    var next = place
    guard let sign = next.pattern.popFirst(), let byte = next.text.popFirst() else { return false }
    switch sign {
    case UInt8(ascii: "?"):
      guard byte != slash else { return false }
    case UInt8(ascii: "["):
      guard byte != slash, readClass(&next.pattern, holds: byte) else { return false }
    default:
      let literal = sign == UInt8(ascii: "\\") ? next.pattern.popFirst() ?? sign : sign
      guard byte == literal else { return false }
    }
    next.isSegmentStart = sign == slash
    place = next
    return true
  }

  private static let slash = UInt8(ascii: "/")
  private static let asterisk = UInt8(ascii: "*")

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
