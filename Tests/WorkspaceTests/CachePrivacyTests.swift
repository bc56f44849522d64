import FoundationEssentials
import NoteIndex
import Notes
import TestSupport
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("BYTES 29: the cache is its owner's alone")
struct CachePrivacyTests {
  private func vault() throws -> TemporaryFolder {
    try TemporaryFolder(["People/Ann.md": "---\ntype: person\n---\n[[Bob]]\n", "People/Bob.md": "Bob\n"])
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  private func file(_ vault: TemporaryFolder) -> String { "\(vault.cachePath)/index.sqlite" }

  /// Why a run keeps nothing; nil if it does.
  ///
  /// What it answers must be the same either way.
  private func problem(_ vault: TemporaryFolder, in folder: String? = nil) throws -> String? {
    var problem: String?
    let opened = try Vault.open(
      at: vault.path, today: CalendarDay(iso: "2026-11-22"), cache: .folder(folder ?? vault.cachePath),
      cacheNotice: { problem = $0 })
    #expect(try opened.check().noteCount == 2)
    return problem
  }

  @Test("A folder and a file that others may use are closed to them")
  func opened() throws {
    let vault = try vault()
    #expect(try problem(vault) == nil)
    unsafe chmod(vault.cachePath, 0o777)
    unsafe chmod(file(vault), 0o666)
    #expect(try problem(vault) == nil)
    #expect(mode(vault.cachePath) == 0o700 && mode(file(vault)) == 0o600)
  }

  @Test("The journal beside it is as private as the file")
  func journal() throws {
    let vault = try vault()
    #expect(try problem(vault) == nil)
    let cache = try NoteCache(at: file(vault), isReadOnly: false)
    try cache.begin(.writing)
    for number in 0..<200 {
      let record = [UInt8](repeating: 7, count: 20_000)
      try cache.insert(NotePath("\(number).md"), CachedNote(hash: ContentHash(record), record: record))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: vault.cachePath)
    #expect(names.contains("index.sqlite-journal"))
    for name in names { #expect(mode("\(vault.cachePath)/\(name)") == 0o600, "\(name)") }
    cache.rollback()
  }

  @Test("A folder or a file of somebody else is not used, nor one that a symlink or a second name leads to")
  func foreign() throws {
    let elsewhere = try TemporaryFolder(["index.sqlite": "theirs"])
    let vault = try vault()
    unsafe symlink(elsewhere.path, vault.cachePath)
    #expect(try problem(vault)?.contains("is a symlink, or no file of its own") == true)
    try FileManager.default.removeItem(atPath: vault.cachePath)
    for isSymlink in [true, false] {
      try FileManager.default.createDirectory(atPath: vault.cachePath, withIntermediateDirectories: false)
      let source = "\(elsewhere.path)/index.sqlite"
      _ = unsafe isSymlink ? symlink(source, file(vault)) : link(source, file(vault))
      #expect(try problem(vault)?.contains("is a symlink, or no file of its own") == true)
      try FileManager.default.removeItem(atPath: vault.cachePath)
    }
    unsafe mkfifo(vault.cachePath, 0o600)
    #expect(try problem(vault) != nil)
    try FileManager.default.removeItem(atPath: vault.cachePath)
    #expect(try elsewhere.text("index.sqlite") == "theirs")
    guard geteuid() == 0 else { return }
    #expect(try problem(vault) == nil)
    unsafe chown(file(vault), 12345, 12345)
    #expect(try problem(vault)?.contains("belongs to somebody else") == true)
    unsafe chown(file(vault), 0, 0)
    unsafe chown(vault.cachePath, 12345, 12345)
    #expect(try problem(vault)?.contains("belongs to somebody else") == true)
  }

  @Test("No cache is made inside the vault, by whatever way it would get there")
  func inside() throws {
    let vault = try vault()
    let before = try vault.contents()
    let way = try TemporaryFolder()
    unsafe symlink(vault.path, "\(way.path)/in")
    for folder in ["\(vault.path)/cache/x", "\(vault.path)/.cache", "\(way.path)/in/y", vault.path] {
      #expect(try problem(vault, in: folder)?.contains("lies inside the vault") == true, "\(folder)")
    }
    #expect(try vault.contents() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: vault.path).sorted() == ["People"])
    #expect(try problem(vault, in: "\(vault.path)-cache") == nil)
  }
}
