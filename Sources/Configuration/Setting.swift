import FrontMatter

/// One key of the configuration as it is in force.
package struct Setting: Equatable, Sendable {
  /// The key, below the keys that it stands in: `backlinks`, `limit`.
  package let path: [String]
  package let value: SettingValue
  /// The 1-based line of the configuration that gives it; nil for the default.
  package let line: Int?

  /// The path with dots, as people speak of it.
  package var name: String { path.joined(separator: ".") }

  /// The lines of a configuration that says all this, each with the setting that it ends; nil above a group.
  package static func yaml(_ settings: [Setting]) -> [(text: String, setting: Setting?)] {
    var lines: [(String, Setting?)] = []
    var open: [String] = []
    for setting in settings {
      let groups = setting.path.dropLast()
      let shared = zip(open, groups).prefix { $0 == $1 }.count
      for (depth, key) in groups.enumerated().dropFirst(shared) {
        lines.append((line(key, "", depth), nil))
      }
      open = Array(groups)
      lines.append((line(setting.path[groups.count], setting.value.yaml, groups.count), setting))
    }
    return lines
  }

  private static func line(_ key: String, _ value: String, _ depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    return "\(indent)\(ScalarText.written(key)):\(value.isEmpty ? "" : " ")\(value)"
  }
}
