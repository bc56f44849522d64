import Notes
import TestSupport
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The day on which these tests work.
let today = CalendarDay.date("2026-11-22")

extension TemporaryFolder {
  /// Brings the vault in this folder up to date.
  @discardableResult
  func index(_ options: WriteOptions = WriteOptions(agreed: true)) throws -> WriteReport {
    try Vault.open(at: path, today: today).index(options)
  }

  @discardableResult
  func strip(_ options: WriteOptions = WriteOptions(agreed: true)) throws -> WriteReport {
    try Vault.open(at: path, today: today).strip(options)
  }

  /// What the file system says of every file: inode, size, time of change.
  func identities() throws -> [String: [Int]] {
    try contents().reduce(into: [:]) { identities, file in
      var status = stat()
      _ = unsafe lstat("\(path)/\(file.key)", &status)
      identities[file.key] = [
        Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
        status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
      ]
    }
  }
}

extension WriteReport {
  /// The names of all findings, each once, in order.
  var findingNames: [String] { Set(findings.map(\.kind.name)).sorted() }
}

extension TemporaryFolder {
  /// The vault in this folder, with its cache beside it.
  func opened(on day: CalendarDay = today) throws -> Vault {
    try Vault.open(at: path, today: day, cache: .folder(cachePath))
  }

  /// Waits until every file is old enough for its times to be believed.
  func age() { usleep(40_000) }
}
