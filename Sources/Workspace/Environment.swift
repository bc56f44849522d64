#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The variables that the program was started with.
package enum Environment {
  package static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
