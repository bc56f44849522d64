import TestSupport
import Testing
import Workspace

@Suite("Real vaults by others")
struct SharedVaultTests {
  @Test(
    "BYTES 2, 13, 14: a look changes nothing, a second run writes nothing, strip gives every byte back",
    arguments: SharedData.vaults)
  func roundTrip(_ name: String) throws {
    let vault = try TemporaryFolder(copyOf: SharedData.path("vaults/\(name)"))
    let original = try vault.contents()
    let untouched = try vault.identities()

    let look = try vault.index(WriteOptions(mode: .dryRun))
    #expect(try vault.identities() == untouched)

    let first = try vault.index()
    #expect(first.changedCount == look.changes.count)
    #expect(first.changedCount > 0)
    #expect(!first.needsAttention)

    let written = try vault.identities()
    let second = try vault.index()
    #expect(second.changedCount == 0)
    #expect(second.changes.isEmpty)
    #expect(try vault.identities() == written)

    try vault.strip()
    #expect(try vault.contents() == original)
  }
}
