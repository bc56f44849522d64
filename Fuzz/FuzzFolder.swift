import FoundationEssentials

/// Where one target's inputs are kept between runs.
struct FuzzFolder {
  /// Inputs that libFuzzer made and found worth keeping.
  let corpus: String
  /// The target's own inputs, written anew for each run.
  let seeds: String
  /// Inputs for which something did not hold.
  let findings: String
  /// The target's pieces, as libFuzzer reads them.
  let dictionary: String

  init(path: String, target: FuzzTarget) throws {
    (corpus, seeds, findings) = ("\(path)/corpus", "\(path)/seeds", "\(path)/findings")
    dictionary = "\(path)/dictionary"
    let files = FileManager.default
    try? files.removeItem(atPath: seeds)
    for folder in [corpus, seeds, findings] {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    for (place, seed) in target.seeds().enumerated() {
      try Data(seed).write(to: URL(filePath: "\(seeds)/\(place)"))
    }
    try Data(target.pieces.map(Self.line).joined().utf8).write(to: URL(filePath: dictionary))
  }

  private static func line(_ piece: String) -> String {
    let digits = Array("0123456789ABCDEF")
    let bytes = piece.utf8.map { "\\x\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }
    return "\"\(bytes.joined())\"\n"
  }
}
