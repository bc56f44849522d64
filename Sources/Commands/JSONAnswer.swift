import FoundationEssentials

/// Writes a command's answer as JSON: names in snake case and in order, so that two runs can be compared.
enum JSONAnswer {
  /// - Parameter keepsNames: Whether names stay as they are, as in a format that is not ours.
  static func print(_ answer: some Encodable, keepsNames: Bool = false) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    if !keepsNames { encoder.keyEncodingStrategy = .convertToSnakeCase }
    var output = Output()
    output.line(String(decoding: try encoder.encode(answer), as: UTF8.self))
    output.flush()
  }
}
