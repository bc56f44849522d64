import Notes
import TestSupport
import Testing
import Workspace

@Suite("Words typed into a block")
struct EditedBlockTests {
  @Test(
    "BYTES 7: a note with a block that was edited is not written, be it one that cannot be shown there",
    arguments: ["person", "person 0123456789", "brief", "brief 0123456789", "person person=[[Nobody]]"])
  func notWritten(block: String) throws {
    let name = block.prefix { $0 != " " }
    let isStart = block.contains("=")
    let note = """
      ---
      type: meeting
      ---
      <!-- enishi:\(isStart ? block : String(name)) -->
      by hand
      <!-- /enishi:\(isStart ? String(name) : block) -->

      """
    // The link asks for a block of backlinks in the meeting's note.
    let vault = try TemporaryFolder(["Plan.md": note, "Diary.md": "[[Plan]] again\n"])
    for _ in 1...2 {
      let report = try vault.index()
      #expect(try vault.text("Plan.md") == note)
      #expect(report.refused == ["Plan.md"])
      #expect(report.findingNames.contains("edited-block"))
    }
  }
}
