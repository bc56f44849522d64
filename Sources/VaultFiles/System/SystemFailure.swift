#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A system call that failed, with its `errno`.
package struct SystemFailure: Error, Equatable, Sendable {
  package let call: SystemCall

  /// The `errno` value.
  package let code: Int32

  package init(call: SystemCall, code: Int32) {
    self.call = call
    self.code = code
  }
}

extension SystemFailure: CustomStringConvertible {
  package var description: String {
    "\(call.rawValue) failed: \(SystemFailure.words(for: code))\(remedy)"
  }

  /// What to do where people can do something about it; notes are whole in any case.
  private var remedy: String { code == ENOSPC || code == EDQUOT ? "; make room, then run it again" : "" }

  /// The system's own words for an `errno`, in lower case, as in `no space left on device`.
  package static func words(for code: Int32) -> String {
    unsafe String(cString: strerror(code)).lowercased()
  }
}

extension SystemFailure {
  /// Whether the name is not there.
  var isMissing: Bool { code == ENOENT }

  /// Whether a path ends in nothing, or goes on below a file.
  var isDangling: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the file system or the kernel does not know the call, rather than having failed at it.
  var isUnsupported: Bool {
    code == EINVAL || code == ENOSYS || code == ENOTSUP || code == EOPNOTSUPP
  }
}
