import FrontMatter

/// On which line of a configuration each key has its value.
package struct SettingLines: Equatable, Sendable {
  private var lines: [[String]: Int] = [:]

  /// No configuration: everything has its default.
  package init() {}

  /// Reads a configuration file.
  package init(_ bytes: [UInt8]) throws(ConfigurationError) {
    for entry in try Settings.entries(of: bytes) { add(entry, below: []) }
  }

  /// The line of the first of these paths that is there.
  func line(of paths: [[String]]) -> Int? {
    paths.lazy.compactMap { lines[$0] }.first
  }

  private mutating func add(_ entry: ConfigurationValue, below path: [String]) {
    let path = path + [entry.key]
    // An empty value leaves the default as it is.
    if entry.isEmpty { return }
    lines[path] = entry.line
    guard let pairs = try? entry.pairs("") else { return }
    for pair in pairs { add(pair, below: path) }
  }
}
