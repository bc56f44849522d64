#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The machine's own time zone by its name.
package enum MachineTimeZone {
  /// The name, such as Asia/Tokyo; nil if the machine does not tell, or goes by UTC as servers do.
  package static var name: String? {
    let named = Environment.variable("TZ").flatMap { $0.isEmpty ? nil : $0 } ?? target(of: "/etc/localtime")
    return named.flatMap(name(in:))
  }

  /// The name in `Asia/Tokyo`, `:Asia/Tokyo` or `/usr/share/zoneinfo/Asia/Tokyo`.
  package static func name(in text: String) -> String? {
    var name = text[...]
    if name.hasPrefix(":") { name.removeFirst() }
    if let folder = name.firstRange(of: "zoneinfo/") { name = name[folder.upperBound...] }
    let zone = String(name)
    let isUniversal = zone.hasPrefix("Etc/") || ["UTC", "UCT", "GMT", "Universal", "Zulu"].contains(zone)
    return !isUniversal && Today.knows(zone) ? zone : nil
  }

  private static func target(of link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 1024)
    let count = unsafe readlink(link, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }
}
