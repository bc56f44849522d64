import FoundationEssentials

/// The files of this repository, for tests that read them.
package enum Repository {
  /// The path of the repository's root, or of something in it.
  package static func path(_ name: String = "") -> String {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return name.isEmpty ? root : "\(root)/\(name)"
  }

  package static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The paths of all Swift files below a folder, from the root, in order.
  package static func swiftFiles(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path(folder))
      .filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }
}
