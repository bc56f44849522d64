import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures the program beside commands that anyone has; docs/performance.md says how.
@main
enum Main {
  private static let seed: UInt64 = 1

  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.count == 3, words[0] == "generate", let count = Int(words[1]) {
      return try VaultFolder(path: words[2]).generate(noteCount: count, seed: seed)
    }
    guard let arguments = Arguments(words) else {
      say(Arguments.usage)
      exit(2)
    }
    do {
      try run(arguments)
    } catch {
      say("benchmarks: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: Arguments) throws {
    let size = arguments.size
    let base = "\(arguments.folder)/\(size.label)"
    let folder = VaultFolder(path: "\(base)/notes")
    let facts = try facts(folder, size, scratch: base)
    let workshop = Workshop(
      path: "\(base)/scratch", vault: folder, facts: facts, enishi: arguments.program, searchPath: searchPath)
    say("\(facts.noteCount) notes, \(facts.byteCount / 1000) kB. Preparing copies.")
    try workshop.open()
    let load = loadAverage
    let measurements = try Rounds(trials: workshop.trials, count: arguments.rounds).measure { round in
      say(round == 0 ? "Warming up." : "Round \(round) of \(arguments.rounds).")
    }
    let circumstances =
      "\(facts.noteCount) notes, \(facts.byteCount / 1000) kB, \(arguments.rounds) rounds, "
      + "\(ProcessInfo.processInfo.activeProcessorCount) processors, "
      + "load \(Figures.digits(load)) before and \(Figures.digits(loadAverage)) after.\n"
    try workshop.close()
    try JSONEncoder().encode(measurements).write(to: results(size, arguments.folder))
    let report = Report(
      size: size, measurements: measurements,
      smaller: size.smaller.flatMap { kept($0, arguments.folder) }, missing: workshop.missing)
    let text = "\(circumstances)\n\(report.text)"
    try Data(text.utf8).write(to: URL(filePath: "\(base).md"))
    print(text)
  }

  /// Generates the vault where it is not kept from an earlier run; in a process of its own, which may grow large.
  private static func facts(_ folder: VaultFolder, _ size: VaultSize, scratch: String) throws -> VaultFacts {
    if let facts = folder.facts(noteCount: size.noteCount, seed: seed) { return facts }
    say("Generating \(size.noteCount) notes.")
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    let generator = ChildProcess(
      environment: ["PATH": searchPath], outputFile: "\(scratch)/output", errorFile: "\(scratch)/errors")
    let command = [CommandLine.arguments[0], "generate", "\(size.noteCount)", folder.path]
    try generator.run(command)
    guard let facts = folder.facts(noteCount: size.noteCount, seed: seed) else {
      throw ChildError.failed(command.joined(separator: " "), status: 0, errors: "it left no facts")
    }
    return facts
  }

  private static func results(_ size: VaultSize, _ folder: String) -> URL {
    URL(filePath: "\(folder)/\(size.label).json")
  }

  private static func kept(_ size: VaultSize, _ folder: String) -> Measurements? {
    guard let data = try? Data(contentsOf: results(size, folder)) else { return nil }
    return try? JSONDecoder().decode(Measurements.self, from: data)
  }

  private static var searchPath: String {
    ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// How many processes wanted a processor during the last minute.
  private static var loadAverage: Double {
    var averages = [0.0]
    return unsafe getloadavg(&averages, 1) == 1 ? averages[0] : 0
  }

  /// What is said of the course of things goes where it does not mix with the tables.
  private static func say(_ sentence: String) {
    let bytes = Array("\(sentence)\n".utf8)
    _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
  }
}
