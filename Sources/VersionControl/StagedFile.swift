/// A file as the next commit will hold it.
package struct StagedFile: Equatable, Sendable {
  /// From the top of the repository.
  package let path: [UInt8]
  package let bytes: [UInt8]
}

extension Git {
  /// The files that the next commit adds or changes, as they are staged, not as they stand in the folder.
  ///
  /// - Parameter isWanted: Asked with each path, from the top of the repository.
  package func stagedFiles(where isWanted: ([UInt8]) -> Bool) throws(GitError) -> [StagedFile] {
    let listing = try run([
      "diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--diff-filter=ACMT",
    ])
    var fields = listing.output.split(separator: 0)[...]
    var found: [(path: [UInt8], id: ArraySlice<UInt8>)] = []
    while let words = fields.popFirst()?.split(separator: UInt8(ascii: " ")), let path = fields.popFirst() {
      // Mode 100644 or 100755: a file, and no symbolic link or repository within.
      guard words.count == 5, words[1].starts(with: "100".utf8), isWanted(Array(path)) else { continue }
      found.append((Array(path), words[3]))
    }
    if found.isEmpty { return [] }
    let ids = found.map { Array($0.id) + [UInt8(ascii: "\n")] }
    let contents = try run(["cat-file", "--batch"], input: Array(ids.joined())).output
    return Self.split(contents, found.map(\.path))
  }

  /// Takes `<id> blob <size>`, the bytes and a line end apart, as often as there are paths.
  private static func split(_ contents: [UInt8], _ paths: [[UInt8]]) -> [StagedFile] {
    var rest = contents[...]
    var files: [StagedFile] = []
    for path in paths {
      let head = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest.dropFirst(head.count + 1)
      guard let last = head.split(separator: UInt8(ascii: " ")).last,
        let size = Int(String(decoding: last, as: UTF8.self)), size <= rest.count
      else { continue }
      files.append(StagedFile(path: path, bytes: Array(rest.prefix(size))))
      rest = rest.dropFirst(size + 1)
    }
    return files
  }
}
