/// The lines of Enishi's in one of git's hooks.
struct HookScript {
  private let section: MarkedSection

  private static let shebang = Array("#!/bin/sh\n".utf8)
  /// Shells in which the lines mean what they say.
  private static let shells: Set<String> = ["sh", "bash", "dash", "ash", "zsh", "ksh"]

  /// - Parameters:
  ///   - vault: The way from the top of the repository to the vault; empty if they are one.
  ///   - program: How a shell finds this program.
  init(_ hook: GitHook, vault: String, program: String) {
    let place = vault.isEmpty ? "" : " --vault \(ShellWord("./" + vault))"
    let call = "\(program) git hook\(place) \(hook.rawValue)"
    // A hook must not fail because the program is gone, nor take the input that is another part's.
    let line =
      hook.checks
      ? "if command -v \(program) >/dev/null 2>&1; then \(call) </dev/null || exit 1; fi"
      : "if command -v \(program) >/dev/null 2>&1; then \(call) \"$@\" </dev/null || :; fi"
    section = MarkedSection(
      first: "# enishi: begin\(vault.isEmpty ? "" : " \(vault)")", lines: [line],
      last: "# enishi: end\(vault.isEmpty ? "" : " \(vault)")")
  }

  /// Whether the hook has these lines, as they are written today.
  func isCurrent(_ file: [UInt8]) -> Bool { section.range(in: file) != nil && added(to: file) == file }

  func stands(in file: [UInt8]) -> Bool { section.range(in: file) != nil }

  /// The hook with these lines right behind its first, so that nothing in it can leave before them.
  ///
  /// Nil for a hook that no shell reads.
  func added(to file: [UInt8]?) -> [UInt8]? {
    guard let file else { return section.added(to: Self.shebang, at: Self.shebang.count) }
    guard Self.isShell(file) else { return nil }
    let place = file.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.count
    return section.added(to: file, at: place)
  }

  /// The hook without these lines; nil if nothing was in it but them.
  func removed(from file: [UInt8]) -> [UInt8]? {
    let rest = section.removed(from: file)
    return rest == Self.shebang ? nil : rest
  }

  /// Whether another vault's lines stand in the hook.
  static func holdsLines(_ file: [UInt8]) -> Bool {
    String(decoding: file, as: UTF8.self).split(separator: "\n").contains { $0.hasPrefix("# enishi: begin") }
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
