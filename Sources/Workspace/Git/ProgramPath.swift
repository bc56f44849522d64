#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a shell finds this program again.
enum ProgramPath {
  private static let name = "enishi"

  /// Its name where that leads to a program, else its path.
  static var shellWord: String {
    let folders = (Environment.variable("PATH") ?? "").split(separator: ":")
    if folders.contains(where: { unsafe access("\($0)/\(name)", X_OK) == 0 }) { return name }
    guard let resolved = unsafe realpath("/proc/self/exe", nil) else { return name }
    defer { unsafe free(resolved) }
    return ShellWord(unsafe String(cString: resolved)).description
  }
}
