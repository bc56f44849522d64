#if os(Linux)
  import CSystem
  import Glibc
  import Notes

  /// The file system has no attributes of the asked kind.
  struct NoAttributes: Error {}

  extension TestVault {
    func setAttribute(_ attribute: String, _ value: [UInt8], of name: NotePath) throws {
      let file = unsafe open(cPath(name), O_RDONLY)
      defer { close(file) }
      guard unsafe fsetxattr(file, attribute, value, value.count, 0) == 0 else { throw NoAttributes() }
    }

    func attribute(_ attribute: String, of name: NotePath) throws -> [UInt8]? {
      let file = unsafe open(cPath(name), O_RDONLY)
      defer { close(file) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe fgetxattr(file, attribute, &buffer, buffer.count)
      return count < 0 ? nil : Array(buffer.prefix(count))
    }
  }
#endif
