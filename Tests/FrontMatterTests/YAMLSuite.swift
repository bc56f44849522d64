import FoundationEssentials
import TestSupport

/// The cases of the YAML test suite, which stands outside the package in `../shared`.
enum YAMLSuite {
  /// The YAML text of one case, with the name of its file.
  struct Case: CustomStringConvertible {
    let name: String
    let yaml: String
    var description: String { name }
  }

  /// The folder of the suite's files, whether or not it is there.
  static let folder = SharedData.path("suites/yaml/src")

  /// Whether the suite is there; says so where it is not, since its tests are then skipped.
  static let isThere = SharedData.has("suites/yaml/src")

  /// All cases, by file name.
  static func cases() throws -> [Case] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { file in
      let data = try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))
      return yaml(in: String(decoding: data, as: UTF8.self)).map { Case(name: file, yaml: $0) }
    }
  }

  /// The decoded blocks under the `yaml:` keys of a file.
  private static func yaml(in file: String) -> [String] {
    var blocks: [[Substring]] = []
    var isInside = false
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if isInside, line.isEmpty || line.hasPrefix("    ") {
        blocks[blocks.count - 1].append(line.dropFirst(4))
      } else {
        isInside = ["  yaml: |", "- yaml: |"].contains { line.hasPrefix($0) }
        if isInside { blocks.append([]) }
      }
    }
    return blocks.map { decoded($0.joined(separator: "\n") + "\n") }
  }

  /// The text that a block of the suite stands for: its signs make white space visible.
  private static func decoded(_ text: String) -> String {
    var decoded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "␣": decoded.append(" ")
      case "—", "↵": continue
      case "»": decoded.append("\t")
      case "←": decoded.append("\r")
      case "⇔": decoded.append("\u{FEFF}")
      case "∎": return String(decoded)
      default: decoded.append(scalar)
      }
    }
    return String(decoded)
  }
}
