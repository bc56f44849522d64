/// A setting in the repository's configuration that Enishi makes.
struct GitSetting {
  let key: String
  /// Whether the part does nothing without it; what others put in its place stays otherwise.
  let isNeeded: Bool
  private let pieces: [String]
  private let program: String

  /// - Parameters:
  ///   - value: What it says; `@` stands for the program.
  ///   - program: How a shell finds this program.
  init(_ key: String, _ value: String, isNeeded: Bool = false, program: String) {
    self.key = key
    self.isNeeded = isNeeded
    self.program = program
    pieces = value.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
  }

  var value: String { pieces.joined(separator: program) }

  /// Whether Enishi wrote the value, wherever the program was then.
  func isOwn(_ value: String) -> Bool {
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
      return value == self.value
    }
    return value.hasPrefix(first) && value.hasSuffix(last) && pieces.allSatisfy { value.contains($0) }
  }

  /// How git merges notes.
  ///
  /// Where the driver is killed, fails or is gone, git's own merge of lines takes its place: a conflict is always marked.
  static func driver(_ program: String) -> [GitSetting] {
    let own = "if command -v @ >/dev/null 2>&1; then @ merge-driver -- %O %A %B %L %P; s=$?"
    let gone = "echo 'enishi is not found, so git merges this note as it does any text' >&2; s=127"
    let other = "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B"
    return [
      GitSetting("merge.enishi.name", "Notes with Enishi's blocks", program: program),
      GitSetting(
        "merge.enishi.driver", "\(own); else \(gone); fi; test $s -le 1 && exit $s; \(other)", isNeeded: true,
        program: program),
    ]
  }

  /// How git shows the differences of notes.
  static func view(_ program: String) -> [GitSetting] {
    [
      GitSetting(
        "diff.enishi.textconv", "f() { @ git text -- \"$1\" 2>/dev/null || cat -- \"$1\"; }; f",
        isNeeded: true,
        program: program),
      GitSetting("diff.enishi.xfuncname", "^ {0,3}#{1,6}[[:space:]].*$", program: program),
    ]
  }
}
