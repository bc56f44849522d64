#if os(Linux)
  extension MetadataCopier {
    /// Copies extended attributes; POSIX ACLs and security labels are such too.
    func copyAttributes(from source: borrowing Descriptor, to target: borrowing Descriptor) throws {
      let wanted = try calls.attributeNames(of: source, named: name)
      let present = try calls.attributeNames(of: target, named: name)
      for attribute in wanted where !Self.measures.contains(attribute) {
        guard let value = try calls.attribute(attribute, of: source, named: name) else { continue }
        if present.contains(attribute),
          try calls.attribute(attribute, of: target, named: name) == value
        {
          continue
        }
        try setAttribute(attribute, to: value, of: target)
      }
      // A folder's default ACL would else open the new file to people whom the old one kept out.
      if present.contains(Self.accessList), !wanted.contains(Self.accessList) {
        try calls.removeAttribute(Self.accessList, of: target, named: name)
      }
    }

    private func setAttribute(_ attribute: FileName, to value: [UInt8], of target: borrowing Descriptor)
      throws
    {
      do throws(SystemFailure) {
        try calls.setAttribute(attribute, to: value, of: target, named: name)
      } catch {
        try restoring(String(decoding: attribute.bytes, as: UTF8.self)) { () throws(SystemFailure) in
          throw error
        }
      }
    }

    private static let accessList = FileName("system.posix_acl_access")

    /// What the kernel computes from a file's bytes, so that the old file's values would be wrong.
    private static let measures = [FileName("security.ima"), FileName("security.evm")]
  }
#endif
