extension Git {
  /// What the configuration says of a key; nil if nothing.
  package func setting(_ key: String) throws(GitError) -> String? {
    let answer = try run(["config", "--get", key], answers: 0...1)
    return answer.status == 0 ? answer.text : nil
  }

  /// All that this repository's own configuration says of a key.
  package func ownSettings(_ key: String) throws(GitError) -> [String] {
    let answer = try run(["config", "--local", "-z", "--get-all", key], answers: 0...1)
    return answer.output.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Writes a key into the repository's own configuration, beside what stands there.
  package func add(_ key: String, _ value: String) throws(GitError) {
    _ = try run(["config", "--local", "--add", key, value])
  }

  /// Takes a key that has this value out of the repository's own configuration, and its section if nothing else is in it.
  package func take(_ key: String, _ value: String) throws(GitError) {
    // 5 says that it was not there.
    _ = try run(["config", "--local", "--fixed-value", "--unset-all", key, value], answers: 0...5)
  }

  /// What an attribute is for a path; nil where nothing says.
  package func attribute(_ name: String, of path: String) throws(GitError) -> String? {
    let answer = try run(["check-attr", "-z", name, "--", path])
    let fields = answer.output.split(separator: 0, omittingEmptySubsequences: false)
    guard fields.count >= 3 else { return nil }
    let value = String(decoding: fields[2], as: UTF8.self)
    return value == "unspecified" ? nil : value
  }

  /// A file of this folder as the last commit has it; nil if it has none.
  package func committed(_ name: String) throws(GitError) -> [UInt8]? {
    let answer = try run(["cat-file", "blob", "HEAD:./\(name)"], answers: 0...128)
    return answer.status == 0 ? answer.output : nil
  }
}
