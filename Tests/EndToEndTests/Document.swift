import Foundation
import TestSupport
import Testing

/// A document of which the commands are run and the claims about ExampleVault are looked up.
struct Document: CustomTestStringConvertible {
  let path: String
  /// The language of the vault on which its commands are run.
  let language: String

  var testDescription: String { path }

  static let all = [
    Document(path: "README.md", language: "en"), Document(path: "README.ja.md", language: "ja"),
    Document(path: "docs/rules.md", language: "en"), Document(path: "docs/format.md", language: "en"),
  ]

  func lines() throws -> [String] {
    try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The fenced blocks of code, in their order.
  static func fences(in lines: [String]) -> [Fence] {
    var fences: [Fence] = []
    var start: Int?
    for (place, line) in lines.enumerated() where line.hasPrefix("```") {
      if let opening = start {
        fences.append(
          Fence(info: String(lines[opening].dropFirst(3)), lines: opening + 1..<place))
        start = nil
      } else {
        start = place
      }
    }
    return fences
  }

  struct Fence: Equatable {
    let info: String
    /// The places of the lines between its marks.
    let lines: Range<Int>
  }

  /// A copy of ExampleVault as somebody wrote it, without Enishi's blocks, and in the document's language.
  func vault() throws -> TemporaryFolder {
    let vault = try TemporaryFolder(copyOf: Repository.path("ExampleVault"))
    let setUp =
      "enishi strip --yes && sed -i.bak 's/^language: en/language: \(language)/' .enishi/config.yaml"
    try #require(try Shell.run("\(setUp) && rm .enishi/config.yaml.bak", in: vault.path).status == 0)
    return vault
  }
}
