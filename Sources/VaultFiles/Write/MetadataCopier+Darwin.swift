#if canImport(Darwin)
  internal import Darwin

  extension MetadataCopier {
    /// Copies extended attributes and the access list, the flags that a user may set, and the time of birth.
    func copyAttributes(from source: borrowing Descriptor, to target: borrowing Descriptor) throws {
      let from = source.number
      let to = target.number
      try restoring("extended attributes and access list") { () throws(SystemFailure) in
        _ = try calls.attempt(.fsetxattr, name) {
          unsafe fcopyfile(from, to, nil, copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR))
        }
      }
      var status = stat()
      _ = try calls.attempt(.fstat, name) { unsafe fstat(from, &status) }
      let flags = status.st_flags & UInt32(UF_SETTABLE)
      if flags != 0 {
        try restoring("flags") { () throws(SystemFailure) in
          _ = try calls.attempt(.fchmod, name) { fchflags(to, flags) }
        }
      }
      var wanted = attrlist()
      wanted.bitmapcount = u_short(ATTR_BIT_MAP_COUNT)
      wanted.commonattr = attrgroup_t(ATTR_CMN_CRTIME)
      var birth = status.st_birthtimespec
      // A file system without times of birth says so here, and has lost nothing.
      _ = try? calls.attempt(.fsetxattr, name) {
        unsafe fsetattrlist(to, &wanted, &birth, MemoryLayout<timespec>.size, 0)
      }
    }
  }
#endif
