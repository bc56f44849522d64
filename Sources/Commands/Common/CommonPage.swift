import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

/// What two people have in common, as a page.
struct CommonPage {
  private(set) var page = AnswerPage()
  private let insight: VaultInsight
  private let words: CommonWords
  private let limit: Int

  /// - Parameter limit: How many of each kind to show.
  init(_ answer: Vault.CommonAnswer, limit: Int) {
    insight = answer.insight
    self.limit = limit
    words = CommonWords.of(answer.insight.language)
    page.title(
      words.title(answer.left.map { insight.politeName(of: $0) }, insight.politeName(of: answer.right)))
    let ground = answer.ground
    if ground.isEmpty { page.entry(words.nothing) }
    add(ground.interests, words.interests)
    add(ground.places, words.places)
    add(ground.organisations, words.organisations)
    add(ground.events, words.events)
    if !ground.people.isEmpty {
      page.title(words.people)
      page.entry(insight.someNames(of: ground.people))
    }
    add(ground.meetings, words.meetings)
    if !answer.suggestions.isEmpty { page.title(words.suggestions) }
    for suggestion in answer.suggestions.prefix(limit) {
      page.entry(
        words.suggestion(suggestion.interest.term.text, suggestion.line.text),
        at: insight.place(suggestion.line.source, suggestion.line.line))
    }
  }

  private mutating func add(_ pairs: [PairGround.Pair], _ title: String) {
    if pairs.isEmpty { return }
    page.title(title)
    for pair in pairs.prefix(limit) {
      let texts = [pair.left.term.text, pair.right.term.text].withoutRepeats
      page.entry(texts.joined(separator: " · "), at: insight.place(pair.left.source, pair.left.line))
      page.reason(insight.place(pair.right.source, pair.right.line))
    }
    addMore(pairs.count)
  }

  private mutating func add(_ occasions: [PairGround.Occasion], _ title: String) {
    if occasions.isEmpty { return }
    page.title(title)
    for occasion in occasions.prefix(limit) {
      page.entry(
        words.occasion("\(occasion.day)", name(of: occasion), occasion.size),
        at: insight.place(occasion.source, occasion.line))
    }
    addMore(occasions.count)
  }

  /// What the note is called, without its day; the kind of contact where a person's own note tells of it.
  private func name(of occasion: PairGround.Occasion) -> String {
    let title = insight.title(of: occasion.source)
    if insight.view.vault[occasion.source].kind == .person, let kind = occasion.kind {
      return insight.text.words.touch(kind)
    }
    let day = "\(occasion.day)"
    return title.hasPrefix(day) ? String(title.dropFirst(day.count).drop { $0 == " " }) : title
  }

  private mutating func addMore(_ count: Int) {
    if count > limit { page.entry(insight.plainWords.more(count - limit, "--all")) }
  }
}
