#if os(Linux)
  internal import CSystem
  internal import Glibc

  extension SystemCalls {
    /// The names of a file's extended attributes; none where the file system has no such thing.
    func attributeNames(
      of file: borrowing Descriptor, named name: FileName
    ) throws(SystemFailure) -> [FileName] {
      var buffer = [CChar](repeating: 0, count: 1024)
      while true {
        do throws(SystemFailure) {
          let count = try attempt(.flistxattr, name) {
            unsafe flistxattr(file.number, &buffer, buffer.count)
          }
          return buffer.prefix(count).split(separator: 0).map { word in
            FileName(word.map { UInt8(truncatingIfNeeded: $0) })
          }
        } catch {
          if error.isUnsupported { return [] }
          // The kernel's own limit for a list is 64 KiB.
          guard error.code == ERANGE, buffer.count < 1 << 17 else { throw error }
          buffer = [CChar](repeating: 0, count: buffer.count * 8)
        }
      }
    }

    /// The value of an extended attribute, or `nil` if there is none of that name.
    func attribute(
      _ attribute: FileName, of file: borrowing Descriptor, named name: FileName
    ) throws(SystemFailure) -> [UInt8]? {
      var buffer = [UInt8](repeating: 0, count: 1024)
      while true {
        do throws(SystemFailure) {
          let count = try attempt(.fgetxattr, name) {
            unsafe fgetxattr(file.number, attribute.characters, &buffer, buffer.count)
          }
          return Array(buffer.prefix(count))
        } catch {
          if error.code == ENODATA { return nil }
          guard error.code == ERANGE, buffer.count < 1 << 17 else { throw error }
          buffer = [UInt8](repeating: 0, count: buffer.count * 8)
        }
      }
    }

    func setAttribute(
      _ attribute: FileName, to value: [UInt8], of file: borrowing Descriptor, named name: FileName
    ) throws(SystemFailure) {
      _ = try attempt(.fsetxattr, name) {
        unsafe fsetxattr(file.number, attribute.characters, value, value.count, 0)
      }
    }

    func removeAttribute(
      _ attribute: FileName, of file: borrowing Descriptor, named name: FileName
    ) throws(SystemFailure) {
      _ = try attempt(.fremovexattr, name) { unsafe fremovexattr(file.number, attribute.characters) }
    }
  }
#endif
