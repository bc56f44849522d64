import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("The cache's file")
struct NoteCacheTests {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/index.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
  }

  private let note = CachedNote(hash: ContentHash([1, 2, 3]), record: [4, 5, 6])

  @Test("What one run keeps the next one finds")
  func kept() throws {
    let first = try NoteCache(at: path, isReadOnly: false)
    try first.begin(.writing)
    try first.insert("a.md", note)
    try first.insert("b.md", note)
    try first.remove("b.md")
    try first.set(.manifest, to: [7])
    try first.commit()
    let second = try NoteCache(at: path, isReadOnly: false)
    #expect(try second.notes() == ["a.md": note])
    #expect(try second.value(.manifest) == [7])
    #expect(try second.holds(.manifest, [7]))
    #expect(try !second.holds(.manifest, [8]))
    #expect(try second.value(.settled) == nil)
    #expect(try second.isSound())
  }

  @Test("What was not finished is forgotten")
  func rolledBack() throws {
    let cache = try NoteCache(at: path, isReadOnly: false)
    try cache.begin(.writing)
    try cache.insert("a.md", note)
    cache.rollback()
    #expect(try cache.notes() == [:])
  }

  @Test("A file that can only be read is read, and writing to it is refused")
  func readOnly() throws {
    let writer = try NoteCache(at: path, isReadOnly: false)
    try writer.begin(.writing)
    try writer.insert("a.md", note)
    try writer.commit()
    let reader = try NoteCache(at: path, isReadOnly: true)
    #expect(try reader.notes() == ["a.md": note])
    #expect(throws: CacheError.self) {
      try reader.begin(.writing)
      try reader.insert("b.md", note)
      try reader.commit()
    }
  }

  @Test("Names are bytes: two that differ only in their normal form are two")
  func normalForms() throws {
    let cache = try NoteCache(at: path, isReadOnly: false)
    try cache.begin(.writing)
    try cache.insert("\u{E9}.md", note)
    try cache.insert("e\u{301}.md", note)
    try cache.commit()
    #expect(try cache.notes().count == 2)
  }
}
