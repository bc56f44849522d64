extension Git {
  /// What the configuration says of a key; nil if nothing.
  package func setting(_ key: String) throws(GitError) -> String? {
    let answer = try run(["config", "--get", key], answers: 0...1)
    return answer.status == 0 ? answer.text : nil
  }

  /// What this repository's own configuration says of a key; nil if nothing.
  package func ownSetting(_ key: String) throws(GitError) -> String? {
    let answer = try run(["config", "--local", "--get", key], answers: 0...1)
    return answer.status == 0 ? answer.text : nil
  }

  /// Writes a key into the repository's own configuration.
  package func set(_ key: String, to value: String) throws(GitError) {
    _ = try run(["config", "--local", key, value])
  }

  /// Takes a key out of the repository's own configuration, and its section if nothing else is in it.
  package func unset(_ key: String) throws(GitError) {
    // 5 says that the key was not there.
    _ = try run(["config", "--local", "--unset-all", key], answers: 0...5)
  }

  /// What an attribute is for a path; nil where nothing says.
  package func attribute(_ name: String, of path: String) throws(GitError) -> String? {
    let answer = try run(["check-attr", "-z", name, "--", path])
    let fields = answer.output.split(separator: 0, omittingEmptySubsequences: false)
    guard fields.count >= 3 else { return nil }
    let value = String(decoding: fields[2], as: UTF8.self)
    return value == "unspecified" ? nil : value
  }
}
