import Foundation
import Notes
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A vault in the system's temporary folder that is removed with the value.
final class TestVault: Sendable {
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/vault-XXXXXX".utf8CString)
    let made = unsafe mkdtemp(&template) != nil
    try #require(made)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    guard FileManager.default.fileExists(atPath: path) else { return }
    // The file manager fails at paths longer than the system can name, and at names that are not UTF-8.
    let remove = Process()
    remove.executableURL = URL(fileURLWithPath: "/bin/rm")
    remove.arguments = ["-rf", path]
    try? remove.run()
    remove.waitUntilExit()
  }

  func root(_ calls: SystemCalls = .real) throws -> VaultRoot {
    try VaultRoot(at: path, calls: calls)
  }

  func scan() throws -> VaultScan {
    try root().scan()
  }

  func read(_ note: NotePath) throws -> ReadNote {
    try root().read(note)
  }

  /// The absolute path of a name, as bytes with a NUL.
  func cPath(_ name: NotePath) -> [CChar] {
    (Array(path.utf8) + [UInt8(ascii: "/")] + name.bytes + [0]).map { CChar(truncatingIfNeeded: $0) }
  }

  func makeFolder(_ name: NotePath) {
    var made: [UInt8] = []
    for segment in name.bytes.split(separator: UInt8(ascii: "/")) {
      made += segment
      _ = unsafe mkdir(cPath(NotePath(bytes: made)), 0o755)
      made.append(UInt8(ascii: "/"))
    }
  }

  /// Writes a file in place and makes its folders.
  func write(_ name: NotePath, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    if let slash = name.bytes.lastIndex(of: UInt8(ascii: "/")) {
      makeFolder(NotePath(bytes: Array(name.bytes[..<slash])))
    }
    let file = unsafe open(cPath(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    #expect(file >= 0, sourceLocation: sourceLocation)
    writeAll(bytes, file)
    close(file)
  }

  func write(_ name: NotePath, _ text: String) {
    write(name, Array(text.utf8))
  }

  func symlink(_ name: NotePath, to target: String) {
    _ = unsafe symlinkat(target, AT_FDCWD, cPath(name))
  }

  func rename(_ old: NotePath, to new: NotePath) {
    _ = unsafe renameat(AT_FDCWD, cPath(old), AT_FDCWD, cPath(new))
  }

  func remove(_ name: NotePath) {
    _ = unsafe unlink(cPath(name))
  }

  /// The bytes of a file, or `nil` if there is none.
  func bytes(_ name: NotePath) -> [UInt8]? {
    let file = unsafe open(cPath(name), O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return readAll(file)
  }

  func text(_ name: NotePath) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  func status(_ name: NotePath) -> stat {
    var status = stat()
    _ = unsafe lstat(cPath(name), &status)
    return status
  }

  /// All names in the vault's own folder, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// Whether the tests run as root, to whom no folder is unreadable and who may give files away.
let isRoot = geteuid() == 0

// Outside the class, whose own `read` and `write` would hide the system's.

private func writeAll(_ bytes: [UInt8], _ file: Int32) {
  _ = unsafe write(file, bytes, bytes.count)
}

private func readAll(_ file: Int32) -> [UInt8] {
  var all: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe read(file, &buffer, buffer.count)
    guard count > 0 else { return all }
    all += buffer.prefix(count)
  }
}
