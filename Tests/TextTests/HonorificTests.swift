import Testing
import Text

@Suite("Honorifics")
struct HonorificTests {
  @Test(
    "One honorific is taken off, with the white space around it",
    arguments: [
      ("佐藤さん", "佐藤"), ("佐藤 さん", "佐藤"), (" 佐藤さん ", "佐藤"), ("佐藤先生さん", "佐藤先生"), ("Mr. Lee", "Lee"),
      ("Mr Lee", "Lee"), ("MR. Lee", "Lee"), ("Dr.  Lee", "Lee"), ("Prof. Dr. Lee", "Dr. Lee"),
      ("Mx Lee", "Lee"),
      ("Miss Lee", "Lee"), ("Annさん", "Ann"), ("さくらちゃん", "さくら"),
    ])
  func stripped(name: String, rest: String) {
    #expect(Honorific.stripped(from: name) == rest)
  }

  @Test(
    "A name without one, or that is nothing else, is left as it is",
    arguments: ["", "Ann", "先生", "さん", "Mr", "Mr.", "Mrs ", "Drew Lee", "Msgr Lee", "Ann Dr", "さんま", "氏家"])
  func kept(name: String) {
    #expect(Honorific.stripped(from: name) == name.trimmed)
  }
}
