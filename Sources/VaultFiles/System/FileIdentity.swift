/// What tells one state of one file from any other without reading it.
///
/// Size and modification time alone miss an edit of equal size within one clock tick, `cp -p`, `rsync -t` and
/// a swapped file; inode and change time catch them.
package struct FileIdentity: Hashable, Sendable {
  package var device: UInt64
  package var inode: UInt64

  /// In bytes.
  package var size: Int64

  /// The time of the last change of content, in nanoseconds since 1970.
  package var modified: Int64

  /// The time of the last change of content, name or metadata, in nanoseconds since 1970.
  package var changed: Int64

  package init(device: UInt64, inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// Whether both are one file with one content, leaving aside the change time.
  ///
  /// A rename moves the change time on and nothing else, so this is the comparison for a file that was renamed.
  func isSameContent(as other: FileIdentity) -> Bool {
    device == other.device && inode == other.inode && size == other.size && modified == other.modified
  }
}
