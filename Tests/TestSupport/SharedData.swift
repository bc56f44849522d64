import FoundationEssentials

/// Vaults and suites by others, which stand beside the package in `../shared` and are only read.
///
/// `ENISHI_SHARED` names another folder. Where the data is missing its tests are skipped, and say so.
package enum SharedData {
  /// The path of something shared, whether or not it is there.
  package static func path(_ name: String) -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let shared = ProcessInfo.processInfo.environment["ENISHI_SHARED"] ?? "/\(root)/../shared"
    return "\(shared)/\(name)"
  }

  /// Whether something shared is there; prints the reason for a skipped test where it is not.
  package static func has(_ name: String) -> Bool {
    let isThere = FileManager.default.fileExists(atPath: path(name))
    if !isThere { print("skipped: \(path(name)) is not there") }
    return isThere
  }

  /// The names of the shared vaults, in order; empty where there are none.
  package static var vaults: [String] {
    guard has("vaults") else { return [] }
    return ((try? FileManager.default.contentsOfDirectory(atPath: path("vaults"))) ?? []).sorted()
  }
}
