import Foundation
import TestSupport
import Testing

@Suite("BYTES 15: one bad file among healthy notes, from end to end")
struct BadFileTests {
  /// A thing in a vault that bears a note's name.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Lines of shell that make it.
    let making: String
    /// What `check` says of it; nil where it is nothing to be told of.
    let told: String?
    /// The code with which `index` and `check` end.
    let status: Int32

    init(_ name: String, _ making: String, told: String? = nil, status: Int32 = 0) {
      self.name = name
      self.making = making
      self.told = told
      self.status = status
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("a FIFO", "mkfifo Bad.md", told: "Bad.md: warning: this is no regular file"),
    Case("a folder", "mkdir Bad.md"),
    Case("a folder with a note in it", "mkdir Bad.md; echo '[[Ann]]' > Bad.md/Bad.md"),
    Case(
      "a link to itself", "ln -s Bad.md Bad.md", told: "Bad.md: warning: this symbolic link is not followed"),
    Case(
      "links to one another", "ln -s B.md Bad.md; ln -s Bad.md B.md",
      told: "B.md: warning: this symbolic link"),
    Case("a link to nothing", "ln -s nowhere.md Bad.md", told: "Bad.md: warning: this symbolic link"),
    Case(
      "folders that lead back to themselves", "mkdir d; ln -s ../d d/Bad.md; ln -s . e; ln -s .. d/up",
      told: "d/up: warning: this symbolic link is not followed"),
    Case("a name with line ends", "echo '[[Ann]]' > \"$(printf 'Bad\\nnote\\n.md')\""),
    Case("a name with control characters", "echo '[[Ann]]' > \"$(printf 'Bad\\001\\033[2J\\177.md')\""),
    Case("a name of 255 bytes", "echo '[[Ann]]' > \"Bad$(printf '%0249d' 0).md\""),
    Case("names that are options", "echo '[[Ann]]' > ./--yes.md; echo '[[Ann]]' > ./-.md"),
    Case(
      "names of blanks and points", "echo '[[Ann]]' > ' .md'; echo a > .md; echo a > ...md; echo a > ..md"),
    Case(
      "names that no link can hold",
      "echo '[[Ann]]' > 'Bad]] [[x|y#z^.md'; echo '[[Ann]]' > '<!-- enishi:backlinks -->.md'"
    ),
    Case(
      "a note of 5 MB", "yes '[[Ann]]' | head -c 5000000 > Bad.md",
      told: "Bad.md: warning: this note is not searched for links and not written: it is larger than 4 MB",
      status: 1),
    Case(
      "a note of a terabyte", "dd if=/dev/zero of=Bad.md bs=1 count=0 seek=1099511627776 2> /dev/null",
      told:
        "Bad.md: warning: this note is not searched for links and not written: it is 1099511627776 bytes long"
    ),
    Case("a read-only note", "echo '[[Ann]]' > Bad.md; chmod 0444 Bad.md", told: nil, status: 1),
  ]

  @Test("Each run ends, names what cannot be read, and serves the rest", arguments: cases)
  func served(_ bad: Case) throws {
    let vault = try BadVault()
    let making = try Shell.run(bad.making, in: vault.folder.path)
    #expect(making.status == 0, "\(making.output)")
    try expectServed(vault, bad)
  }

  @Test("A socket is no note either")
  func socket() throws {
    let vault = try BadVault()
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = "\(vault.folder.path)/Bad.md".utf8CString
    try #require(path.count <= MemoryLayout.size(ofValue: address.sun_path))
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { place in
      unsafe path.withUnsafeBytes { unsafe place.copyMemory(from: $0) }
    }
    #if canImport(Glibc)
      let number = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let number = Darwin.socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    defer { close(number) }
    let isBound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    try #require(isBound)
    try expectServed(vault, Case("a socket", "", told: "Bad.md: warning: this is no regular file"))
  }

  @Test("Nor is a device", .enabled(if: geteuid() == 0, "only root may make a device"))
  func device() throws {
    let vault = try BadVault()
    let making = try Shell.run("mknod Bad.md c 1 5", in: vault.folder.path)
    // A container's root may not make one either.
    guard making.status == 0 else { return print("skipped: no device is made here (\(making.output))") }
    try expectServed(vault, Case("a device", "", told: "Bad.md: warning: this is no regular file"))
  }

  @Test("A note and a folder without permission are named", .enabled(if: Machine.canBeNobody))
  func closed() throws {
    let vault = try BadVault()
    let result = try Shell.run(
      """
      echo '[[Ann]]' > Bad.md; mkdir shut; echo '[[Ann]]' > shut/a.md; \(Machine.giveToNobody) . > /dev/null
      chmod 0 Bad.md shut; mkdir -m 0777 "$XDG_CACHE_HOME"
      \(Machine.asNobody) enishi index --yes --vault . --today 2026-11-22; echo "ended with $?"
      \(Machine.asNobody) enishi check --vault . --today 2026-11-22; echo "ended with $?"; chmod 0755 Bad.md shut
      """, in: vault.folder.path)
    for line in ["Bad.md: error: ", "shut: error: "] {
      #expect(result.output.split(separator: "\n").count { $0.hasPrefix(line) } == 2, "\(result.output)")
    }
    #expect(result.output.matches(of: /ended with 1\n/).count == 2, "\(result.output)")
    try vault.expectServed("\(result.output)")
  }

  private func expectServed(_ vault: BadVault, _ bad: Case) throws {
    let index = try vault.run("index --yes")
    #expect(index.status == bad.status, "\(index.output)")
    try vault.expectServed("\(bad.name): \(index.output)")
    let check = try vault.run("check")
    if let told = bad.told { #expect(check.output.contains(told), "\(check.output)") }
    for question in BadVault.questions { try vault.expectAnswer(question) }
    try vault.run("doctor")
    try vault.run("strip")
    try vault.expectHealthy("\(bad.name)")
  }
}
