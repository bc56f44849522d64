import TestSupport
import Testing

@Suite("BYTES 15 and 16: one bad note among healthy ones, from end to end")
struct BadInputTests {
  private static let size = Soak.cases(8_000, soaking: 250_000)

  /// Findings that come with a note that is not written.
  private static let refusals: Set = [
    "not-utf8", "unreadable", "vanished", "not-a-file", "too-complex", "unclosed-front-matter",
    "broken-front-matter", "missing-end", "end-without-start", "nested-block", "crossed-blocks",
    "malformed-marker", "marker-inside-html", "edited-block", "conflict-markers", "open-at-end",
    "not-written",
  ]

  @Test(
    "Each run ends, names the note where it is refused and is silent where it is not, and serves the rest",
    arguments: zip(BadInput.all, BadInput.all.indices))
  func served(_ input: BadInput, place: Int) throws {
    let bytes = input.bytes(Self.size)
    let vault = try BadVault(bytes)
    let index = try vault.run("index --yes")
    try expectTold(input, index)
    try vault.expectServed("\(input.name): \(index.output.suffix(2_000))")
    let written = try vault.folder.bytes("Bad.md")
    if input.finding != nil {
      #expect(written == bytes)
    } else if !input.holdsBlocks {
      #expect(written.starts(with: bytes))
      #expect(String(decoding: written.suffix(2_000), as: UTF8.self).contains("[[2026-11-01 Lunch]]"))
    }
    // Each takes a while, so a quick test asks one thing of each note.
    let isAskedAll = Soak.cases(1, soaking: 2) == 2
    if isAskedAll || place % 3 == 0 { try expectTold(input, try vault.run("check")) }
    for (number, question) in BadVault.questions.enumerated() where isAskedAll || place % 12 == number * 3 + 1
    {
      try vault.expectAnswer(question)
    }
    guard isAskedAll || place % 3 == 2 else { return }
    try vault.run("strip")
    if !input.holdsBlocks { #expect(try vault.folder.bytes("Bad.md") == bytes) }
    try vault.expectHealthy("\(input.name)")
  }

  private func expectTold(_ input: BadInput, _ result: Shell.Result) throws {
    #expect(result.status == (input.finding == nil ? 0 : 1), "\(input.name): \(result.output.suffix(2_000))")
    let told = result.output.split(separator: "\n").filter { $0.hasPrefix("Bad.md:") }
      .compactMap { $0.split(separator: "[").last?.dropLast() }
    if let finding = input.finding {
      #expect(told.contains { $0 == finding }, "\(input.name): \(result.output.suffix(2_000))")
    } else {
      #expect(told.filter { Self.refusals.contains(String($0)) } == [], "\(input.name)")
    }
  }
}
