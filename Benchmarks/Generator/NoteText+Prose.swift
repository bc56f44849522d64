extension NoteText {
  /// Paragraphs of about so many bytes with about so many links in them.
  mutating func prose(bytes: Int, links: Int) {
    // A sentence is about 70 bytes long, and each may hold one link.
    let sentenceCount = max(1, bytes / 70)
    var written = 0
    var left = 0
    while written < bytes {
      if left == 0 {
        if written > 0 { text += "\n\n" }
        left = random.number(in: 2...5)
      } else {
        text += left.isMultiple(of: 2) ? "\n" : " "
      }
      let sentence = sentence(withLink: random.below(sentenceCount) < links)
      text += sentence
      written += sentence.utf8.count + 1
      left -= 1
    }
    line()
  }

  private mutating func sentence(withLink: Bool) -> String {
    var sentence = random.chance(6) ? random.pick(Words.japaneseSentences) : plainSentence()
    guard withLink else { return sentence }
    sentence.removeLast()
    return "\(sentence) \(random.pick(Words.joints)) \(anyLink())."
  }

  private mutating func plainSentence() -> String {
    let words = words(random.number(in: 6...16))
    return "\(words.prefix(1).uppercased())\(words.dropFirst())."
  }

  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in random.pick(Words.plain) }.joined(separator: " ")
  }
}
