import Notes
import Relations
import Workspace

/// All goals as a page.
struct GoalsPage {
  private(set) var page = AnswerPage()
  private let insight: VaultInsight
  private let words: GoalWords

  init(_ answer: Vault.GoalsAnswer) {
    insight = answer.insight
    words = GoalWords.of(answer.insight.language)
    for goal in answer.goals { add(goal) }
    if answer.goals.isEmpty { page.sentence(words.noGoals) }
    if !answer.seeks.isEmpty { page.title(words.seeks) }
    for seek in answer.seeks {
      let names = seek.answers.isEmpty ? nil : insight.someNames(of: seek.answers.map(\.person))
      page.entry(
        words.seek(seek.claim.term.text, names), at: insight.place(seek.claim.source, seek.claim.line))
    }
    if answer.doneCount > 0 { page.sentence(words.doneGoals(answer.doneCount)) }
  }

  private mutating func add(_ people: GoalPeople) {
    let goal = people.goal
    let days = goal.days(words)
    let title = insight.title(of: goal.note)
    page.title(days.isEmpty ? title : words.details(title, days))
    if goal.wanted.isEmpty {
      page.entry(words.nothingWanted, at: "\(insight.path(of: goal.note))")
      return
    }
    page.entry(
      words.counts(people.known.count, people.reachable.count), at: "\(insight.path(of: goal.note))")
    if !people.uncovered.isEmpty {
      page.entry(words.uncovered(people.uncovered.texts(insight)))
    }
  }
}

extension Goal {
  /// The days on which it is due and to be looked at, in words.
  func days(_ words: GoalWords) -> [String] {
    [due.map { words.due("\($0)") }, review.map { words.review("\($0)") }, isDone ? words.done : nil]
      .compactMap { $0 }
  }
}

extension [Goal.Wanted] {
  /// What is looked for, in a row.
  func texts(_ insight: VaultInsight) -> String {
    map(\.term.text).joined(separator: insight.plainWords.separator)
  }
}

extension VaultInsight {
  /// The first few names of many.
  func someNames(of people: [PersonID]) -> String {
    let people = people.withoutRepeats
    let names = names(of: Array(people.prefix(Self.shownNames)))
    return people.count > Self.shownNames ? names + " …" : names
  }

  private static let shownNames = 5
}
