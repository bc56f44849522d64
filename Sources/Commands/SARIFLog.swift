import Notes

/// Findings as SARIF 2.1.0, the format in which tools hand findings to one another.
///
/// Named as the standard names things; each type below is one of its objects.
struct SARIFLog: Encodable {
  struct Text: Codable, Equatable {
    let text: String
  }

  struct Rule: Encodable {
    struct Configuration: Encodable {
      let level: String
    }

    let id: String
    let shortDescription: Text
    let defaultConfiguration: Configuration
  }

  struct Driver: Encodable {
    let name: String
    let version: String
    let rules: [Rule]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int?
  }

  struct ArtifactLocation: Encodable {
    let uri: String
    let uriBaseId: String
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Location]
  }

  struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let results: [Result]
  }

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// The standard's own name for itself; nothing is ever fetched from there.
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]
}

extension SARIFLog {
  /// One run of this program; its rules are those that found something.
  init(_ findings: [PlacedFinding], programVersion: String) {
    var rules: [Rule] = []
    var places: [String: Int] = [:]
    var results: [Result] = []
    for placed in findings {
      let kind = placed.finding.kind
      let place = places[kind.name] ?? rules.count
      if place == rules.count {
        places[kind.name] = place
        rules.append(
          Rule(
            id: kind.name, shortDescription: Text(text: kind.summary),
            defaultConfiguration: .init(level: Self.level(kind.level))))
      }
      results.append(
        Result(
          ruleId: kind.name, ruleIndex: place, level: Self.level(placed.finding.level),
          message: Text(text: Self.unlinked(placed.sentence)),
          locations: [Location(physicalLocation: PhysicalLocation(placed))]))
    }
    let driver = Driver(name: "enishi", version: programVersion, rules: rules)
    runs = [Run(tool: Tool(driver: driver), columnKind: "unicodeCodePoints", results: results)]
  }

  /// The sentence without links: in a message of this format `[words](address)` is one, wherever it was taken from.
  private static func unlinked(_ sentence: String) -> String {
    sentence.replacing("](", with: "] (")
  }

  private static func level(_ level: Finding.Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension SARIFLog.PhysicalLocation {
  fileprivate init(_ placed: PlacedFinding) {
    artifactLocation = .init(uri: placed.path.percentEncoded, uriBaseId: "%SRCROOT%")
    region = placed.finding.line.map { .init(startLine: $0, startColumn: placed.column) }
  }
}

extension [UInt8] {
  /// The path as a relative reference of a URI: everything but letters, digits, `-._~` and slashes is encoded.
  fileprivate var percentEncoded: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in self {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.append(byte)
      default:
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
