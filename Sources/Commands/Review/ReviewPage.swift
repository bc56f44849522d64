import Blocks
import Relations
import Workspace

/// The week as a page.
enum ReviewPage {
  static func page(_ answer: Vault.ReviewAnswer, showsAll: Bool) -> AnswerPage {
    let insight = answer.insight
    var page = AnswerPage()
    page.title(ReviewWords.of(insight.language).title("\(insight.view.people.today)"))
    let text = insight.text
    for section in ReviewText(answer.review, text, text.plain, isForNote: false, showsAll: showsAll).sections
    {
      page.title(section.title)
      for entry in section.entries {
        page.entry(entry.text, at: entry.source.map { insight.place($0.source, $0.line) })
      }
      if let sentence = section.sentence { page.entry(sentence) }
    }
    return page
  }
}
