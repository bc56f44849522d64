#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A folder for files that are needed for a moment; nobody else can read it, and it goes with the value.
package final class ScratchFolder: Sendable {
  package let path: String
  private let names: [String]

  /// Makes the folder with files in it.
  ///
  /// - Parameter folder: Where it is made.
  package init(in folder: String, holding files: [(name: String, bytes: [UInt8])]) throws(LooseFileError) {
    var template = Array("\(folder)/enishi-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw .failed(folder, SystemFailure(call: .mkdir, code: errno))
    }
    path = String(decoding: template.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    names = files.map(\.name)
    for file in files { try LooseFile.write(file.bytes, to: "\(path)/\(file.name)", permissions: 0o600) }
  }

  deinit {
    for name in names { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }
}
