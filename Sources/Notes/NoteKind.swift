/// What a note is about, which decides what its keys mean and which blocks it is given.
package enum NoteKind: String, CaseIterable, Sendable {
  case person, meeting, journal, event, goal, me, organisation, topic

  /// The kind that a word in `type:`, a tag or a folder rule stands for; nil for any other word.
  package init?(word: some StringProtocol) {
    guard let kind = Self.words[word.lowercased()] else { return nil }
    self = kind
  }

  private static let words: [String: NoteKind] = {
    let lists: [(NoteKind, String)] = [
      (.person, "person people contact contacts 人物 人"),
      (.meeting, "meeting meetings 1on1 1:1 call 会議 打ち合わせ 面談 会食"),
      (.event, "event events イベント 交流会 勉強会"),
      (.goal, "goal goals purpose 目的 目標"),
      (.me, "me self 自分"),
      (.organisation, "org organization organisation company companies 会社"),
      (.journal, "journal daily 日記 日報"),
      (.topic, "topic"),
    ]
    var words: [String: NoteKind] = [:]
    for (kind, list) in lists {
      for word in list.split(separator: " ") { words[String(word)] = kind }
    }
    return words
  }()
}
