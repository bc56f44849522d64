import FrontMatter
import Testing

@Suite("The YAML test suite as front matter", .enabled(if: YAMLSuite.isThere, "needs ../shared/suites/yaml"))
struct YAMLSuiteTests {
  @Test("There are 351 files and more cases")
  func count() throws {
    let cases = try YAMLSuite.cases()
    #expect(Set(cases.map(\.name)).count == 351)
    #expect(cases.count >= 351)
  }

  @Test("BYTES 15: no case crashes, and all ranges lie in order within the content")
  func ranges() throws {
    for (name, bytes) in try notes() {
      guard let bounds = bounds(bytes) else { continue }
      let header = Header.read(bytes, bounds)
      var last = bounds.content.lowerBound
      for entry in header.entries {
        #expect(entry.keyRange.lowerBound >= last, "\(name): \(entry)")
        #expect(entry.keyRange.upperBound <= entry.value.range.lowerBound, "\(name): \(entry)")
        #expect(entry.value.range.upperBound <= bounds.content.upperBound, "\(name): \(entry)")
        last = entry.value.range.upperBound
        for value in entry.value.all {
          #expect(entry.value.range.contains(value.range), "\(name): \(value)")
          #expect(
            value.line == 1 + bytes[..<value.range.lowerBound].count { $0 == 0x0A }, "\(name): \(value)")
          if let end = bytes[value.range].last, !isBlock(value) {
            #expect(![0x20, 0x09, 0x0A, 0x0D].contains(end), "\(name): \(value)")
          }
        }
      }
      if let problem = header.problem { #expect(problem.line >= 2 && problem.column >= 1, "\(name)") }
    }
  }

  @Test("BYTES 11: an edit changes one value's bytes or nothing")
  func edits() throws {
    var edited = 0
    for (name, bytes) in try notes() {
      guard bounds(bytes) != nil else { continue }
      for entry in read(bytes).entries {
        guard let after = try? FrontMatterEdit.setting(entry.key, to: "2026-04-01", in: bytes) else {
          continue
        }
        edited += 1
        let first = read(bytes).entries.first { Array($0.key.utf8) == Array(entry.key.utf8) }
        let range = try #require(first).value.range
        #expect(after.starts(with: bytes[..<range.lowerBound]), "\(name): \(entry.key)")
        #expect(after.reversed().starts(with: bytes[range.upperBound...].reversed()), "\(name): \(entry.key)")
        #expect(read(after).keys == read(bytes).keys, "\(name): \(entry.key)")
      }
    }
    #expect(edited > 100)
  }

  @Test("BYTES 11: a new key changes no other byte, or nothing at all")
  func additions() throws {
    for (name, bytes) in try notes() {
      guard let after = try? FrontMatterEdit.setting("snooze", to: "2026-04-01", in: bytes) else { continue }
      let place = bounds(bytes).map(\.closing.lowerBound) ?? 0
      #expect(after.starts(with: bytes[..<place]), "\(name)")
      #expect(after.reversed().starts(with: bytes[place...].reversed()), "\(name)")
    }
  }

  /// Every case between fences, with both line ends; a case may bring fences of its own.
  private func notes() throws -> [(String, [UInt8])] {
    try YAMLSuite.cases().flatMap { entry in
      let text = "---\n\(entry.yaml)\n---\nBody\n"
      return [
        (entry.name, note(text)), (entry.name, note(text).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }),
      ]
    }
  }

  private func isBlock(_ value: YAMLValue) -> Bool {
    switch value.content {
    case .scalar(_, .block): true
    case .sequence(let items): items.last.map(isBlock) ?? false
    case .mapping(let pairs): pairs.last.map { isBlock($0.value) } ?? false
    default: false
    }
  }
}
