import Notes
import TestSupport
import Testing

@Suite("Checksums")
struct ChecksumTests {
  private func sum(_ body: String) -> String { Checksum.of(body: Array(body.utf8)[...]) }

  @Test("The upper 40 bits of 64-bit FNV-1a, ten digits")
  func value() {
    // FNV-1a of nothing is its offset basis, cbf29ce484222325.
    #expect(sum("") == "cbf29ce484")
    // FNV-1a of "a\n": ((basis ^ 0x61) * p ^ 0x0a) * p = 089bdc07b544e7b2.
    #expect(sum("a") == "089bdc07b5")
    #expect((0..<400).allSatisfy { sum("line \($0)").utf8.count == 10 })
  }

  @Test(
    "BYTES 8: a formatter's spacing is no edit",
    arguments: [
      "\n**T**\n- a b\n", "**T**\n- a b", "\r\n**T**\r\n- a b\r\n", "\n\n**T**\n\n\n- a b\n\n",
      "  **T**  \n  - a b\t\n",
      "> **T**\n>\n> - a b\n", "> > **T**\n>> - a b\n", "\u{C}\n**T**\n- a b\u{B}\n", "\t> **T**\n \n - a b",
    ])
  func spacing(body: String) {
    #expect(sum(body) == Checksum.of(["**T**", "- a b"].map(\.utf8)))
  }

  @Test(
    "A changed word, line, order or inner space is one",
    arguments: [
      "**T**\n- a c", "**T**\n- a  b", "- a b\n**T**", "**T**", "**T** - a b", "**T**\n- a b\n- ",
      "**T**\n- a\nb",
      "**T**\n* a b", "**t**\n- a b", "**T**\n- a b\n- a b", "**T**\n- a\u{A0}b", "**T**\n- a >b",
    ])
  func edits(body: String) {
    #expect(sum(body) != Checksum.of(["**T**", "- a b"].map(\.utf8)))
  }

  @Test("NFC and NFD are two texts: files are compared by their bytes")
  func forms() {
    #expect(sum("が") != sum("か\u{3099}"))
  }
}
