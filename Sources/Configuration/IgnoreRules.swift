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
      let isForFolders = pattern.hasSuffix("/")
      if isForFolders { pattern.removeLast() }
      guard !pattern.isEmpty, !pattern.hasPrefix("#") else { return nil }
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

  /// Whether a glob matches a whole path: `*` and `?` within a segment, `**` across segments.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var pattern = pattern
    var text = text
    while let sign = pattern.first {
      if sign == UInt8(ascii: "*") {
        let stars = pattern.prefix { $0 == UInt8(ascii: "*") }.count
        var rest = pattern.dropFirst(stars)
        if stars > 1, rest.first == UInt8(ascii: "/") {
          rest = rest.dropFirst()
          if matches(rest, text) { return true }
        }
        var tail = text
        while true {
          if matches(rest, tail) { return true }
          guard let byte = tail.popFirst(), stars > 1 || byte != UInt8(ascii: "/") else { return false }
        }
      }
      guard let byte = text.popFirst() else { return false }
      pattern = pattern.dropFirst()
      if sign == UInt8(ascii: "?") ? byte == UInt8(ascii: "/") : byte != sign { return false }
    }
    return text.isEmpty
  }
}
