import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tries one part of the program on inputs that nobody wrote; docs/ARCHITECTURE.md says how.
@main
enum Main {
  private static let usage = """
    usage: Fuzz list
           Fuzz TARGET FOLDER [libFuzzer's arguments, or files to try]
    """

  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    if words == ["list"] {
      return print(FuzzTarget.all.map { $0.name }.joined(separator: "\n"))
    }
    guard words.count >= 2, let target = FuzzTarget.all.first(where: { $0.name == words[0] }) else {
      StandardError.say(usage)
      exit(2)
    }
    let place = try FuzzFolder(path: "\(words[1])/\(target.name)", target: target)
    var arguments = [CommandLine.arguments[0], "-artifact_prefix=\(place.findings)/"]
    // libFuzzer takes an empty dictionary for a mistake.
    if !target.pieces.isEmpty { arguments.append("-dict=\(place.dictionary)") }
    arguments += words.dropFirst(2)
    // Files that are named are tried alone; otherwise libFuzzer goes on from what it kept and what is given.
    if words.dropFirst(2).allSatisfy({ $0.hasPrefix("-") }) { arguments += [place.corpus, place.seeds] }
    exit(Driver.run(arguments, on: target))
  }
}
