import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension DoctorCheck {
  /// Whether the cache is there and nobody else can read it; deleting it loses nothing.
  static func cache(in folder: String) -> DoctorCheck {
    let word = ShellWord(folder)
    guard let status = status(of: folder) else {
      return DoctorCheck(.cache, fine: "there is none yet; it will be made in \(folder)")
    }
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      let finding = DoctorFinding(
        nil, "\(folder) cannot be read; it holds nothing that cannot be made again",
        command: "rm -rf \(word)")
      return DoctorCheck(.cache, [finding])
    }
    if status.st_mode & 0o077 != 0 {
      let finding = DoctorFinding(
        nil, "other people of this machine can look into \(folder)", command: "chmod -R go-rwx \(word)")
      return DoctorCheck(.cache, [finding])
    }
    let size = names.reduce(0) { $0 + Int(Self.status(of: "\(folder)/\($1)")?.st_size ?? 0) }
    return DoctorCheck(.cache, fine: "\((size + 1023) / 1024) KiB in \(folder)")
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : nil
  }
}
