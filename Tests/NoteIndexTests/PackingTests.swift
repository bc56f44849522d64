import NoteIndex
import Notes
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

@Suite("Notes as bytes")
struct PackingTests {
  @Test("A note comes back as it was", arguments: SharedData.vaults + ["ExampleVault"])
  func roundTrip(_ name: String) throws {
    let folder = name == "ExampleVault" ? Repository.path(name) : SharedData.path("vaults/\(name)")
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".md") {
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
      let note = NoteReader.read(bytes, at: NotePath(path))
      #expect(Note(at: NotePath(path), packed: note.packed) == note, "\(path)")
    }
  }

  @Test("Numbers of any size come back", arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, .max, .min])
  func numbers(_ number: Int) {
    var packer = Packer()
    packer.number(number)
    var unpacker = Unpacker(packer.bytes)
    #expect(unpacker.number() == number)
    #expect(unpacker.isWhole)
  }

  @Test("A task's owner that is no link of the note is damage", arguments: [-1, -2, .min])
  func owner(number: Int) {
    var packer = Packer()
    packer.number(number)
    var unpacker = Unpacker(packer.bytes)
    let owner: TaskOwner = unpacker.value()
    #expect(owner == .me)
    #expect(!unpacker.isWhole)
  }

  @Test("Bytes that are no note are refused, and nothing traps", arguments: 1...200)
  func noise(_ round: Int) {
    let seed = UInt64.random(in: 0...(.max))
    var random = SeededGenerator(seed: seed)
    let text = """
      ---
      type: meeting
      people: ["[[Ann]]", Bob]
      ---
      # Lunch
      - [ ] [[Ann]]: send it 📅 2026-11-30
      <!-- enishi:backlinks -->
      <!-- /enishi:backlinks -->
      """
    var bytes = NoteReader.read(Array(text.utf8), at: "Lunch.md").packed
    for _ in 1...(1 + round % 5) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    if round % 2 == 0 { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
    guard let note = Note(at: "Lunch.md", packed: bytes) else { return }
    for link in note.links { _ = link.context.map { note.contexts[$0] } }
    for task in note.tasks { _ = note.links[task.links] }
  }
}
