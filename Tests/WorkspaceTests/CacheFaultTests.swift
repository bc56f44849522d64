import Dispatch
import FoundationEssentials
import NoteIndex
import Notes
import Synchronization
import TestSupport
import Testing
import Workspace

@Suite("BYTES 19: a cache that is lost costs time and nothing else")
struct CacheFaultTests {
  private static let files = [
    "People/Ann.md": "---\ntype: person\n---\n# Ann\n",
    "Meetings/2026-11-20 Lunch.md": "---\ntype: meeting\npeople: \"[[Ann]]\"\n---\nWith [[Ann]].\n",
  ]

  /// An indexed vault with a cache that knows it.
  private func indexed() throws -> TemporaryFolder {
    let vault = try TemporaryFolder(Self.files)
    try vault.opened().index(WriteOptions(agreed: true))
    vault.age()
    try vault.opened().check()
    return vault
  }

  /// The cache's file.
  private func file(_ vault: TemporaryFolder) -> String { "\(vault.cachePath)/index.sqlite" }

  @Test("BYTES 19: deleted, the cache is made again")
  func deleted() throws {
    let vault = try indexed()
    try FileManager.default.removeItem(atPath: vault.cachePath)
    #expect(try vault.opened().index(WriteOptions(agreed: true)).changes.isEmpty)
    #expect(FileManager.default.fileExists(atPath: file(vault)))
  }

  @Test("BYTES 19: cut off anywhere, the cache is made again")
  func truncated() throws {
    let vault = try indexed()
    let whole = try Data(contentsOf: URL(filePath: file(vault)))
    for length in [0, 1, 50, 100, 1000, whole.count / 2, whole.count - 1] {
      try whole.prefix(length).write(to: URL(filePath: file(vault)))
      #expect(try vault.opened().index(WriteOptions(agreed: true)).changes.isEmpty, "\(length) bytes")
      #expect(try vault.opened().verify().differences == [], "\(length) bytes")
    }
  }

  @Test("BYTES 19: noise in the cache is noticed", arguments: 1...Soak.rounds(20))
  func noise(_ round: Int) throws {
    let seed = UInt64.random(in: 0...(.max))
    var random = SeededGenerator(seed: seed)
    let vault = try indexed()
    var bytes = try Data(contentsOf: URL(filePath: file(vault)))
    for _ in 1...(round % 3 == 0 ? 400 : 3) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    try bytes.write(to: URL(filePath: file(vault)))
    #expect(try vault.opened().index(WriteOptions(agreed: true)).changes.isEmpty, "seed \(seed)")
    #expect(try vault.opened().verify().differences == [], "seed \(seed)")
  }

  @Test("BYTES 19: a file of another program or version is replaced")
  func foreign() throws {
    let vault = try indexed()
    try Data("#!/bin/sh\necho hello\n".utf8).write(to: URL(filePath: file(vault)))
    #expect(try vault.opened().index(WriteOptions(agreed: true)).changes.isEmpty)
    #expect(try vault.opened().verify().cachedCount > 0)
  }

  @Test("BYTES 19: where no cache can be made, the run does without")
  func unusable() throws {
    let vault = try TemporaryFolder(Self.files)
    try vault.write("in the way", to: "../\(vault.cachePath.split(separator: "/").last ?? "")")
    #expect(try vault.opened().index(WriteOptions(agreed: true)).changedCount == 2)
    let report = try vault.opened().verify()
    #expect(report.problem != nil)
    #expect(report.differences == [])
  }

  @Test("BYTES 19: a cache that another run holds is waited for")
  func held() throws {
    let vault = try indexed()
    let holder = try NoteCache(at: file(vault), isReadOnly: false)
    try holder.begin(.writing)
    nonisolated(unsafe) let held = holder
    let released = DispatchSemaphore(value: 0)
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(200)) {
      unsafe held.rollback()
      released.signal()
    }
    try vault.write("[[Ann]] again\n", to: "New.md")
    #expect(try vault.opened().index(WriteOptions(agreed: true)).changedCount == 1)
    released.wait()
    #expect(try vault.opened().verify().differences == [])
  }

  @Test("BYTES 19: runs at once wait for one another and leave one answer")
  func runsAtOnce() throws {
    let vault = try TemporaryFolder(Self.files)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { run in
      do {
        let opened = try vault.opened()
        _ =
          run % 2 == 0 ? try opened.index(WriteOptions(agreed: true)).noteCount : try opened.check().noteCount
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try vault.opened().verify().differences == [])
    #expect(try vault.opened().index(WriteOptions(agreed: true)).changes.isEmpty)
  }

  @Test("BYTES 29: nobody else may read the cache")
  func permissions() throws {
    let vault = try indexed()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(vault.cachePath) == 0o700)
    #expect(try mode(file(vault)) == 0o600)
  }
}

@Suite("BYTES 18, 19: rows that are wrong or missing")
struct CacheRowTests {
  /// A vault that the cache knows, and its cache.
  private func settled() throws -> (vault: TemporaryFolder, cache: NoteCache) {
    let vault = try TemporaryFolder(["A.md": "[[B]]\n", "B.md": "b\n", "C.md": "c\n"])
    vault.age()
    try vault.opened().index(WriteOptions(agreed: true))
    vault.age()
    try vault.opened().check()
    return (vault, try NoteCache(at: "\(vault.cachePath)/index.sqlite", isReadOnly: false))
  }

  @Test("A sealed row of an older text is found by verify, and gone afterwards")
  func stale() throws {
    let (vault, cache) = try settled()
    let old = NoteReader.read(Array("[[C]]\n".utf8), at: "A.md")
    try cache.begin(.writing)
    try cache.insert("A.md", CachedNote(hash: ContentHash(Array("[[C]]\n".utf8)), record: old.packed))
    try cache.commit()
    #expect(try vault.opened().backlinks(of: "C").entries.count == 1)
    #expect(try vault.opened().verify().differences.contains(.note("A.md")))
    #expect(try vault.opened().verify().differences == [])
    #expect(try vault.opened().backlinks(of: "C").entries.isEmpty)
  }

  @Test("A row that is missing is made again")
  func missing() throws {
    let (vault, cache) = try settled()
    try cache.begin(.writing)
    try cache.remove("A.md")
    try cache.commit()
    try vault.opened().check()
    #expect(try cache.notes().keys.contains("A.md"))
  }

  @Test("The daily folder that an editor's settings name is part of what an answer rests on")
  func dailyFolder() throws {
    let (vault, _) = try settled()
    try vault.write("{\"folder\": \"Diary\"}", to: ".obsidian/daily-notes.json")
    #expect(try vault.opened().verify().differences == [])
  }
}
