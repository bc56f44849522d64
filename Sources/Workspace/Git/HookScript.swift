/// The lines of Enishi's in one of git's hooks.
struct HookScript {
  /// What the lines call, but for what git gives the hook.
  let call: String
  private let section: MarkedSection

  private static let shebang = Array("#!/bin/sh\n".utf8)
  /// Shells in which the lines mean what they say.
  private static let shells: Set<String> = ["sh", "bash", "dash", "ash", "zsh", "ksh"]
  private static let begin = "# enishi: begin"

  /// - Parameters:
  ///   - vault: The way from the top of the repository to the vault; empty if they are one.
  ///   - program: How a shell finds this program.
  init(_ hook: GitHook, vault: String, program: String) {
    // Named in any case: else it would be looked for as for a person, who may have told of another one.
    let place = ShellWord(vault.isEmpty ? "." : "./" + vault)
    call = "\(program) git hook --vault \(place) \(hook.rawValue)"
    // A hook must not fail because the program is gone, nor take the input that is another part's.
    let rest =
      hook.checks
      ? "\(call) </dev/null || exit 1; else echo 'enishi is not found, so notes are not checked' >&2; fi"
      : "\(call) \"$@\" </dev/null || :; fi"
    section = MarkedSection(
      first: Self.begin + (vault.isEmpty ? "" : " \(vault)"),
      lines: ["if command -v \(program) >/dev/null 2>&1; then \(rest)"],
      last: "# enishi: end\(vault.isEmpty ? "" : " \(vault)")",
      isOwn: { $0.hasPrefix("if command -v ") && $0.contains(" git hook ") })
  }

  /// Whether the hook has these lines, as they are written today.
  func isCurrent(in file: [UInt8]) -> Bool { section.isCurrent(in: file) }

  func stands(in file: [UInt8]) -> Bool { section.stands(in: file) }

  /// A hook that has these lines alone.
  func fresh(_ mark: InstallMark) -> [UInt8] {
    let file = Self.shebang + mark.line
    return section.added(to: file, at: file.count)
  }

  /// The hook with these lines right behind its first, so that nothing in it can leave before them.
  ///
  /// Nil for a hook that no shell reads.
  func added(to file: [UInt8]) -> [UInt8]? {
    guard Self.isShell(file) else { return nil }
    let place = file.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.count
    return section.added(to: file, at: place)
  }

  /// What is left of a hook without these lines.
  struct Rest {
    /// Nil if the hook came with the lines and nothing else is in it.
    var bytes: [UInt8]?
    /// Whether the folder came with it.
    var folderGoes = false
  }

  func removed(from file: [UInt8]) -> Rest {
    let rest = section.removed(from: file)
    guard let marked = InstallMark.removed(from: rest), !Self.holdsLines(rest) else {
      return Rest(bytes: rest)
    }
    return Rest(
      bytes: marked.rest == Self.shebang ? nil : marked.rest, folderGoes: marked.mark == .fileAndFolder)
  }

  /// Whether a vault's lines stand in the hook.
  static func holdsLines(_ file: [UInt8]) -> Bool {
    String(decoding: file, as: UTF8.self).split(separator: "\n").contains { $0.hasPrefix(begin) }
  }

  private static func isShell(_ file: [UInt8]) -> Bool {
    let line = String(decoding: file.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard line.hasPrefix("#!"), file.contains(UInt8(ascii: "\n")) else { return false }
    let words = line.dropFirst(2).split(separator: " ").map {
      $0.split(separator: "/").last.map(String.init) ?? ""
    }
    let program = words.first == "env" ? words.dropFirst().first { !$0.hasPrefix("-") } : words.first
    return program.map(shells.contains) ?? false
  }
}
