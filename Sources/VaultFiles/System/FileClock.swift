#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The clock that file systems stamp their files with.
package enum FileClock {
  /// Nanoseconds since 1970.
  package static func now() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

extension FileIdentity {
  /// Whether any change after `moment` is sure to show in the times of the file.
  ///
  /// Stamps come in ticks, of 10 ms at most on Linux and of two seconds on old file systems. A file whose last change is
  /// within a tick of the moment can change once more without its times telling (BYTES 17).
  package func tellsChanges(after moment: Int64) -> Bool {
    let isCoarse = changed % 1_000_000_000 == 0
    return changed < moment - (isCoarse ? 2_100_000_000 : 20_000_000)
  }
}
