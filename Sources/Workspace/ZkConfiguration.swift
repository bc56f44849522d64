import Text

/// The one thing that Enishi wants of zk's configuration: where the daily notes are.
///
/// zk documents a group `daily` for them, whose `paths` are folders; without the key the group's name is its
/// folder. Read line by line: a whole TOML reader for one key would weigh more than it serves.
package enum ZkConfiguration {
  /// The folders of `[group.daily]`, from the notebook's root; none where there is no such group.
  package static func dailyFolders(_ bytes: [UInt8]) -> [String] {
    var isInGroup = false
    var hasGroup = false
    var value: String?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = withoutComment(String(decoding: line, as: UTF8.self)).trimmed
      if let open = value, !open.contains("]") {
        value = open + text
      } else if text.hasPrefix("[") {
        isInGroup = text.filter { !" \"'".contains($0) } == "[group.daily]"
        hasGroup = hasGroup || isInGroup
      } else if isInGroup, let sign = text.firstIndex(of: "="), text[..<sign].trimmed == "paths" {
        value = String(text[text.index(after: sign)...])
      }
    }
    guard hasGroup else { return [] }
    return value.map(strings) ?? ["daily"]
  }

  /// The text up to a `#` outside quotes.
  private static func withoutComment(_ line: String) -> Substring {
    var quote: Character?
    for index in line.indices {
      switch line[index] {
      case "#" where quote == nil: return line[..<index]
      case "\"", "'":
        if quote == nil { quote = line[index] } else if quote == line[index] { quote = nil }
      default: break
      }
    }
    return line[...]
  }

  /// The quoted strings of a list.
  private static func strings(_ list: String) -> [String] {
    var strings: [String] = []
    var rest = list[...]
    while let open = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: rest[open]) else { break }
      strings.append(String(inner[..<close]))
      rest = inner[inner.index(after: close)...]
    }
    return strings
  }
}
