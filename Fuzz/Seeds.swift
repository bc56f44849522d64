import FoundationEssentials
import TestSupport

/// Texts that people wrote: ExampleVault, and what stands beside the package in `../shared` if it is there.
enum Seeds {
  /// Longer ones cost more time than they find.
  private static let longest = 4096
  private static let most = 400

  /// Notes of all vaults, evenly picked.
  static let notes: [[UInt8]] = {
    let folders =
      [Repository.path("ExampleVault")] + SharedData.vaults.map { SharedData.path("vaults/\($0)") }
    let paths = folders.flatMap { folder in
      ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted()
        .filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
    }
    let step = max(1, paths.count / most)
    // ExampleVault is small, stands first and holds every construct of ours.
    let picked = paths.enumerated().filter { $0.offset < 100 || $0.offset % step == 0 }.map(\.element)
    return picked.compactMap { bytes($0) }.filter { $0.count <= longest }
  }()

  /// The specification of CommonMark, cut where its examples are.
  static let commonMark: [[UInt8]] = {
    let fence = Array("````````````````````````````````".utf8)
    guard let text = bytes(SharedData.path("suites/commonmark/spec.txt")) else { return [] }
    return text.split(separator: fence).map(Array.init).filter { $0.count < 400 }
  }()

  /// The files of the YAML test suite, each as front matter.
  static let yaml: [[UInt8]] = {
    let folder = SharedData.path("suites/yaml/src")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { bytes("\(folder)/\($0)") }.filter { $0.count <= longest }.map {
      Array("---\n".utf8) + $0 + Array("---\n".utf8)
    }
  }()

  static func texts(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  private static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map { Array($0) }
  }
}
