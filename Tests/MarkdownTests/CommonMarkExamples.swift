import FoundationEssentials
import TestSupport

/// The examples of the CommonMark specification, which stands outside the package in `../shared`.
enum CommonMarkExamples {
  static let name = "suites/commonmark/spec.txt"
  static let isThere = SharedData.has(name)

  /// The Markdown of each example, in order.
  static let all: [String] = {
    guard let data = try? Data(contentsOf: URL(filePath: SharedData.path(name))) else { return [] }
    var examples: [String] = []
    var example: String?
    let fence = String(repeating: "`", count: 32)
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line == fence + " example" {
        example = ""
      } else if let text = example, line == "." {
        examples.append(text)
        example = nil
      } else if let text = example {
        example = text + line.replacing("→", with: "\t") + "\n"
      }
    }
    return examples
  }()
}
