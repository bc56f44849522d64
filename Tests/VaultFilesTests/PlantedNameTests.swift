import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Temporary names that somebody has taken")
struct PlantedNameTests {
  /// The names under which the new bytes were about to be written, until the writer gave up.
  private func tried(_ vault: TestVault, _ plant: @escaping @Sendable (NotePath) -> Void) throws -> (
    names: [String], outcome: WriteOutcome?
  ) {
    let seam = Seam { _, event in
      if event.call == .open, event.name.hasPrefix(".enishi-") { plant(NotePath(event.name)) }
      return .proceed
    }
    let outcome = try vault.replace("a.md", by: "new", seam)
    return (seam.events.filter { $0.call == .open && $0.name.hasPrefix(".enishi-") }.map(\.name), outcome)
  }

  @Test("A symlink under such a name is never written through, and the note stays as it was")
  func symlink() throws {
    let vault = try TestVault()
    let outside = try TestVault()
    vault.write("a.md", "old")
    outside.write("b.md", "theirs")
    let (names, outcome) = try tried(vault) { [vault, outside] in
      vault.symlink($0, to: "\(outside.path)/b.md")
    }
    #expect(names.count == 10 && Set(names).count == 10)
    #expect(outcome == .failed(SystemFailure(call: .open, code: EEXIST)))
    #expect(vault.text("a.md") == "old" && outside.text("b.md") == "theirs")
    // Nobody's to clean, and nothing that keeps another run from cleaning its own.
    #expect(try vault.clean() == LeftoverReport())
    #expect(try outside.names() == ["b.md"])
  }

  @Test("A file, a folder or a FIFO under it is left alone, and the next name is taken")
  func others() throws {
    for kind in 0..<3 {
      let vault = try TestVault()
      vault.write("a.md", "old")
      let names = try tried(vault) { [vault] name in
        guard !name.description.hasSuffix("-1") else { return }
        switch kind {
        case 0: vault.write(name, "theirs")
        case 1: vault.makeFolder(name)
        default: _ = unsafe mkfifo(vault.cPath(name), 0o600)
        }
      }.names
      #expect(vault.text("a.md") == "new")
      #expect(try vault.names() == [names.first, "a.md"].compactMap { $0 }, "\(kind)")
    }
  }

  @Test("While it is written nobody may read it, and it is hidden")
  func mode() throws {
    let vault = try TestVault()
    vault.write("a.md", "old")
    _ = unsafe chmod(vault.cPath("a.md"), 0o666)
    let seam = Seam { [vault] _, event in
      if event.call == .write {
        #expect(event.name.hasPrefix(".enishi-"))
        #expect(vault.status(NotePath(event.name)).st_mode & 0o7777 == 0o200)
      }
      return .proceed
    }
    #expect(try vault.replace("a.md", by: "new", seam) == .written)
    #expect(seam.events.contains { $0.call == .write })
    #expect(vault.status("a.md").st_mode & 0o7777 == 0o666)
  }
}
