import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 15: nothing in a vault stops the scan")
struct ScanProblemTests {
  @Test("a FIFO named x.md is a problem, is never opened, and a FIFO of another name is nothing")
  func fifo() throws {
    let vault = try TestVault()
    _ = unsafe mkfifo(vault.cPath("x.md"), 0o644)
    _ = unsafe mkfifo(vault.cPath("pipe"), 0o644)
    vault.write("a.md", "x")
    let scan = try vault.scan()
    #expect(scan.problems == [ScanProblem(path: "x.md", cause: .notARegularFile)])
    #expect(scan.notes.map(\.path) == ["a.md"])
    #expect(scan.attachments.isEmpty)
    #expect(throws: ReadError.notARegularFile) { try vault.read("x.md") }
  }

  @Test(
    "an unreadable folder is a problem, and the rest is scanned",
    .disabled(if: isRoot, "root may list every folder"))
  func unreadable() throws {
    let vault = try TestVault()
    vault.write("shut/x.md", "x")
    vault.write("a.md", "x")
    _ = unsafe chmod(vault.cPath("shut"), 0)
    defer { _ = unsafe chmod(vault.cPath("shut"), 0o755) }
    let scan = try vault.scan()
    #expect(
      scan.problems
        == [ScanProblem(path: "shut", cause: .unreadable(SystemFailure(call: .open, code: EACCES)))])
    #expect(scan.notes.map(\.path) == ["a.md"])
  }

  @Test(
    "3,000 folders deep, with others beside them: the scan ends, and reports where paths get too long to open"
  )
  func deep() throws {
    let vault = try TestVault()
    var folder = unsafe open(vault.cPath(""), O_RDONLY | O_DIRECTORY)
    for level in 0..<3_000 {
      if level < 1_000, level % 100 == 99 { unsafe close(openat(folder, "n.md", O_CREAT | O_WRONLY, 0o644)) }
      _ = unsafe mkdirat(folder, "d", 0o755)
      _ = unsafe mkdirat(folder, "e", 0o755)
      let next = unsafe openat(folder, "d", O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
    let scan = try vault.scan()
    #expect(scan.notes.count == 10)
    #expect(scan.problems.count == 2)
    #expect(scan.problems.allSatisfy { $0.cause == .pathTooLong })
  }

  @Test("many folders side by side do not exhaust the descriptors")
  func wide() throws {
    let vault = try TestVault()
    for number in 0..<300 { vault.write(NotePath("d\(number)/e/f/x.md"), "x") }
    #expect(try vault.scan().notes.count == 300)
  }
}
