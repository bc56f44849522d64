import TestSupport
import Testing

extension Shell {
  /// The names of all commands that `enishi --help` lists.
  static func commands() throws -> [String] {
    let folder = try TemporaryFolder()
    let help = try run("enishi --help", in: folder.path).output
    let list = help.split(separator: "SUBCOMMANDS:").last ?? ""
    let names = list.matches(of: /\n {2}([a-z-]+) {2}/).map { String($0.output.1) }
    #expect(names.count > 20)
    return names
  }
}
