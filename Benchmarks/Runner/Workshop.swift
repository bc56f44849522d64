import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The scratch folder of a run: copies of the vault, each with its own purpose and cache, and how to prepare them.
struct Workshop {
  /// Lists change with the day, so all runs have the same one.
  static let today = "2026-11-22"

  let path: String
  let vault: VaultFolder
  let facts: VaultFacts
  /// The program that is measured.
  let enishi: String
  /// Where the other programs are looked for.
  let searchPath: String

  /// A copy in git, with everything committed.
  var committed: String { "\(path)/committed" }
  /// A copy in which nothing is left to write, and nothing changes.
  var settled: String { "\(path)/settled" }
  /// A copy in which a note is changed each round.
  var edited: String { "\(path)/edited" }
  /// A copy that is made anew each round.
  var fresh: String { "\(path)/fresh" }
  private var emptyCache: String { "\(path)/cache-empty" }

  /// A runner whose cache serves one copy alone.
  func child(cache: String = "settled") -> ChildProcess {
    ChildProcess(
      environment: [
        "PATH": searchPath, "HOME": path, "LC_ALL": "C.UTF-8", "TZ": "UTC",
        "XDG_CACHE_HOME": "\(path)/cache-\(cache)",
        // Nobody's settings, and no work of git's in the background.
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      ],
      outputFile: "\(path)/output", errorFile: "\(path)/errors")
  }

  /// The words of a command of Enishi's on a copy of the vault.
  func command(_ words: [String], on folder: String) -> [String] {
    [enishi] + words + ["--vault", folder, "--today", Self.today]
  }

  /// Makes an empty scratch folder with the copies that last for the whole run.
  func open() throws {
    try remove(path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try copy(to: settled)
    try settle(settled, cache: "settled")
    try copy(settled, to: edited)
    try settle(edited, cache: "edited")
    if ChildProcess.path(of: "git", in: searchPath) != nil { try commit() }
  }

  func close() throws {
    try remove(path)
  }

  /// Runs `index` until it has found nothing to write twice: then all that it can know beforehand, it knows.
  func settle(_ folder: String, cache: String) throws {
    var quietRuns = 0
    for _ in 0..<10 {
      waitForClock()
      let words = command(["index", "--yes"], on: folder)
      do {
        try child(cache: cache).run(words, expecting: "nothing to write")
        quietRuns += 1
      } catch ChildError.answeredElse {
        quietRuns = 0
      }
      if quietRuns == 2 { return }
    }
    throw ChildError.neverSettles(folder)
  }

  /// Names a person in a note of the edited copy, another one each round.
  func edit(round: Int) throws {
    let edit = facts.edits[round]
    let file = URL(filePath: "\(edited)/\(edit.path)")
    var lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let title = lines.firstIndex { $0.hasPrefix("# ") } ?? 0
    lines.insert(contentsOf: ["", "A word about [[\(edit.person)]] was added."], at: title + 1)
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    waitForClock()
  }

  /// Makes the fresh copy anew, and lets the disk come to rest.
  func renewFresh() throws {
    try emptyCaches()
    try putFreshAside()
    try copy(to: fresh)
    try rest()
  }

  /// Makes place for a fresh copy, and lets the disk come to rest.
  ///
  /// Nothing is deleted before the run is over: some file systems make new files slowly for minutes after that.
  func putFreshAside() throws {
    let files = FileManager.default
    if files.fileExists(atPath: fresh) {
      let number = (0...).first { !files.fileExists(atPath: "\(path)/used-\($0)") } ?? 0
      try files.moveItem(atPath: fresh, toPath: "\(path)/used-\(number)")
    }
    try rest()
  }

  func emptyCaches() throws {
    try remove(emptyCache)
  }

  /// Waits until what was written before is on the disk, so that it counts for nobody.
  private func rest() throws {
    try child().run(["/bin/sh", "-c", "sync"])
  }

  private func commit() throws {
    try copy(to: committed)
    let identity = [
      "-c", "user.name=Benchmarks", "-c", "user.email=benchmarks@example.com", "-c", "gc.auto=0",
    ]
    for words in [["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "All notes"], ["status"]] {
      try child().run(["/usr/bin/env", "git", "-C", committed] + identity + words)
    }
  }

  private func copy(_ original: String? = nil, to folder: String) throws {
    try child().run(["/bin/sh", "-c", "cp -a \"$0\" \"$1\"", original ?? vault.vault, folder])
  }

  private func remove(_ folder: String) throws {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    try FileManager.default.removeItem(atPath: folder)
  }

  /// Waits so long that the files' times tell of each later change, on any common file system.
  private func waitForClock() {
    usleep(100_000)
  }
}
