import FoundationEssentials
import TestSupport
import Testing

@Suite("docs/safety.md names tests that are there")
struct SafetyPageTests {
  private let page: [Substring]

  init() throws {
    page = try Repository.text("docs/safety.md").split(separator: "\n")
  }

  /// The text of the files that a suite such as `BlocksTests/RefusalTests` stands in; empty if there is no such suite.
  private func sources(of suite: Substring) throws -> [String] {
    let parts = suite.split(separator: "/")
    return try Repository.swiftFiles(below: "Tests/\(parts[0])").map { try Repository.text($0) }
      .filter { $0.contains("\nstruct \(parts[1]) {") && $0.contains("@Suite") }
  }

  private func suites(in line: Substring) -> [Substring] {
    line.matches(of: #/`([A-Za-z]+Tests/[A-Za-z]+Tests)`/#).map(\.output.1)
  }

  @Test("Every suite that it names is there")
  func existing() throws {
    let names = Set(page.flatMap(suites))
    #expect(names.count > 50)
    for name in names { #expect(try !sources(of: name).isEmpty, "\(name)") }
  }

  @Test("Each promise from 1 to 30 has one row, and a test in it that names the promise")
  func promises() throws {
    let rows = page.compactMap { line in
      line.prefixMatch(of: #/\| (\d+) \| /#).flatMap { Int($0.output.1) }.map { (number: $0, line: line) }
    }
    #expect(rows.map(\.number) == Array(1...30))
    for (number, line) in rows {
      let naming = try Regex("BYTES ([0-9]+, |[0-9]+ and )*\(number)([^0-9]|$)")
      let texts = try suites(in: line).flatMap(sources)
      #expect(texts.contains { $0.contains(naming) }, "\(number)")
      #expect(line.split(separator: "|", omittingEmptySubsequences: false).count == 6, "\(number)")
    }
  }

  @Test("Every test that names a promise names one of the thirty")
  func numbers() throws {
    for file in try Repository.swiftFiles(below: "Tests") where !file.hasPrefix("Tests/HouseTests/SafetyPage")
    {
      for name in try Repository.text(file).matches(of: /BYTES (\d+)/) {
        #expect((1...30).contains(Int(name.output.1) ?? 0), "\(file)")
      }
    }
  }

  @Test("The READMEs and the page about the architecture lead to it")
  func links() throws {
    for page in ["README.md", "README.ja.md"] {
      #expect(try Repository.text(page).contains("](docs/safety.md)"), "\(page)")
    }
    #expect(try Repository.text("docs/ARCHITECTURE.md").contains("](safety.md)"))
  }
}
