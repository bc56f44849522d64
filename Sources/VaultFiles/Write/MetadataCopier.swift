#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Gives a new file what the one that it replaces has besides its bytes: owner, then mode, then attributes.
struct MetadataCopier {
  /// The name of the new file.
  let name: FileName
  let calls: SystemCalls

  /// Copies all, or throws `WriteRefusal.metadataNotRestorable` or a `SystemFailure`.
  func copy(
    from source: borrowing Descriptor, having old: FileStatus,
    to target: borrowing Descriptor, having fresh: FileStatus
  ) throws {
    if old.owner != fresh.owner || old.group != fresh.group {
      try restoring("owner") { () throws(SystemFailure) in
        try calls.changeOwner(of: target, named: name, owner: old.owner, group: old.group)
      }
    }
    // After the owner, since chown takes set-user-id bits away.
    try calls.changePermissions(of: target, named: name, to: old.permissions)
    try copyAttributes(from: source, to: target)
  }

  /// Turns a "not permitted" into a refusal that names what is lost; a full or failing disk stays a failure.
  func restoring(_ what: String, _ body: () throws(SystemFailure) -> Void) throws {
    do throws(SystemFailure) {
      try body()
    } catch {
      switch error.code {
      case EIO, ENOSPC, EDQUOT, ENOMEM, EROFS: throw error
      default: throw WriteRefusal.metadataNotRestorable(what)
      }
    }
  }
}
