import TestSupport
import Testing

@Suite("Transcripts of real commands")
struct TranscriptTests {
  @Test("What a transcript shows is what the program prints", arguments: Transcript.all)
  func replay(_ transcript: Transcript) throws {
    let (expected, actual) = try transcript.replay()
    #expect(actual == expected, "\(transcript.name): see ENISHI_REWRITE=1")
  }
}
