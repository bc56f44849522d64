import FoundationEssentials
import TestSupport
import Testing
import Workspace

@Suite("A configuration behind a symlink")
struct SymlinkedConfigurationTests {
  @Test("A folder of settings that a symlink leads to is nobody's consent, and nothing is written")
  func refused() throws {
    let elsewhere = try TemporaryFolder(["config.yaml": "language: ja\n"])
    let vault = try TemporaryFolder(["A.md": "[[B]]\n", "B.md": "b\n"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(vault.path)/.enishi", withDestinationPath: elsewhere.path)
    #expect(throws: WorkspaceError.self) { try vault.index() }
    #expect(try vault.text("B.md") == "b\n")
  }
}
