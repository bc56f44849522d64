/// The file system that a vault lies on, as the system lists it.
package struct FileSystem: Equatable, Sendable {
  /// Its kind, such as `ext4`.
  package let name: String
  package let mountPoint: String
  package let isReadOnly: Bool

  /// Whether it is of a kind that cannot swap two files, or cannot everywhere.
  package var lacksExchange: Bool {
    name.hasPrefix("fuse") || Self.withoutExchange.contains(name)
  }

  private static let withoutExchange: Set<String> = [
    "9p", "afs", "ceph", "cifs", "drvfs", "exfat", "hfsplus", "msdos", "nfs", "nfs4", "ntfs", "smb3", "smbfs",
    "vboxsf", "vfat", "virtiofs", "vmhgfs",
  ]
}

extension FileSystem {
  /// Finds the entry for a path in a list of mounts as Linux gives it (`/proc/self/mountinfo`); nil if none fits.
  ///
  /// The longest mount point wins, and of several mounts on one point the last.
  package init?(of path: String, in mounts: String) {
    var found: FileSystem?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { continue }
      let point = String(fields[4]).replacing("\\040", with: " ")
      guard point == "/" || path == point || path.hasPrefix("\(point)/"),
        point.utf8.count >= found?.mountPoint.utf8.count ?? 0
      else { continue }
      found = FileSystem(
        name: String(fields[dash + 1]), mountPoint: point,
        isReadOnly: fields[5].split(separator: ",").contains("ro"))
    }
    guard let found else { return nil }
    self = found
  }
}
