import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

/// Sentences that were written down before anyone looked at the lists of phrases.
@Suite("Sentences as people type them")
struct SentenceTests {
  private static let sentences = Result {
    try TypedSentence.all(in: "english.txt") + TypedSentence.all(in: "japanese.txt")
  }

  private static var read: [TypedSentence] { (try? sentences.get()) ?? [] }

  @Test("There are as many as were promised, in both languages")
  func theyAreThere() throws {
    #expect(try Self.sentences.get().count >= 300)
  }

  @Test(
    "The rules take from a sentence what a careful reader does", arguments: read.filter { !$0.isHeldBack })
  func understood(_ sentence: TypedSentence) {
    #expect(sentence.vault.story == sentence.story)
  }

  @Test(
    "Where the rules hold back, nothing counts, and the list of what is unsure tells of it",
    arguments: read.filter(\.isHeldBack))
  func heldBack(_ sentence: TypedSentence) {
    let vault = sentence.vault
    #expect(vault.story == "")
    #expect(!sentence.story.isEmpty)
    if sentence.isUnseen { return }
    let names = vault.people.leftOut(in: vault.vault.notes).flatMap(\.people).map(vault.name)
    #expect(names.contains { sentence.story.contains($0) })
  }
}
