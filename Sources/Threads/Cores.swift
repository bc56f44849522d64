#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What this machine works with.
enum Cores {
  /// How many there are to work on, at least one.
  static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
