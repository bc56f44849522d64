import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Making the configuration")
struct CreateConfigurationTests {
  private static let path: NotePath = ".enishi/config.yaml"

  private static func create(_ vault: TestVault, _ calls: SystemCalls = .real) throws -> WriteOutcome {
    let root = try vault.root(calls)
    return VaultWriter(try root.lock(), calls: calls).createConfiguration(at: path, Array("new\n".utf8))
  }

  @Test("The folder is made if it is missing", arguments: [false, true])
  func folder(isThere: Bool) throws {
    let vault = try TestVault()
    if isThere { vault.write(".enishi/other", "theirs") }
    #expect(try Self.create(vault) == .written)
    #expect(vault.text(Self.path) == "new\n")
    #expect(vault.text(".enishi/other") == (isThere ? "theirs" : nil))
  }

  @Test("A configuration that is there is never overwritten, nor is anything else of that name")
  func taken() throws {
    let vault = try TestVault()
    vault.write(Self.path, "theirs")
    #expect(try Self.create(vault) == .refused(.nameTaken))
    #expect(vault.text(Self.path) == "theirs")
    vault.remove(Self.path)
    vault.symlink(Self.path, to: "nowhere")
    #expect(try Self.create(vault) == .refused(.nameTaken))
  }

  @Test("A link or a file in the folder's place is left alone")
  func notAFolder() throws {
    let vault = try TestVault()
    vault.makeFolder("elsewhere")
    vault.symlink(".enishi", to: "elsewhere")
    #expect(try Self.create(vault) == .refused(.parentIsSymlink))
    #expect(vault.text("elsewhere/config.yaml") == nil)
    vault.remove(".enishi")
    vault.write(".enishi", "theirs")
    guard case .failed = try Self.create(vault) else {
      Issue.record("a file stood in the folder's place")
      return
    }
    #expect(vault.text(".enishi") == "theirs")
  }

  @Test(
    "BYTES 5: a failure at any call leaves the whole file or nothing",
    arguments: [SystemCall.mkdir, .open, .write, .fstat, .fsync, .syncfs, .renameNoReplace])
  func failure(call: SystemCall) throws {
    let vault = try TestVault()
    let seam = Seam { _, event in event.call == call ? .fail(ENOSPC) : .proceed }
    let outcome = try? Self.create(vault, seam.calls)
    let text = vault.text(Self.path)
    #expect(text == nil || text == "new\n")
    if text == nil { #expect(try vault.names() == [], "\(String(describing: outcome))") }
  }
}
