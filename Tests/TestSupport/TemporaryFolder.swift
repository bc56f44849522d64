import FoundationEssentials

/// A folder that is gone when the test is over.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// A folder beside this one for what is kept between runs; gone with it.
  package var cachePath: String { "\(path)-cache" }

  /// Makes an empty folder under the system's folder for temporary files.
  package init() throws {
    path = FileManager.default.temporaryDirectory.path + "/enishi-test-\(UInt64.random(in: 0...(.max)))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Makes a folder with these files: path to text.
  package convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try write(text, to: name) }
  }

  /// Makes a writable copy of a folder.
  package convenience init(copyOf folder: String) throws {
    try self.init()
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: folder, toPath: path)
    makeWritable()
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.removeItem(atPath: cachePath)
  }

  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  package func write(_ bytes: [UInt8], to name: String) throws {
    let file = "\(path)/\(name)"
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: "/\(folder)", withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
  }

  package func rename(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(other)")
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  package func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  /// The bytes of every file below the folder, by path.
  package func contents() throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder), !isFolder
      else {
        continue
      }
      contents[name] = try bytes(name)
    }
    return contents
  }

  /// Shared data is read-only; a copy of it must not be.
  private func makeWritable() {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    for name in [""] + names {
      let item = "\(path)/\(name)"
      guard let mode = try? FileManager.default.attributesOfItem(atPath: item)[.posixPermissions] as? Int
      else {
        continue
      }
      try? FileManager.default.setAttributes([.posixPermissions: mode | 0o200], ofItemAtPath: item)
    }
  }
}
