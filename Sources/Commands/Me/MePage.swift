import Notes
import Relations
import Workspace

/// What my own note says of me, with what shows it, as a page.
struct MePage {
  private(set) var page = AnswerPage()
  private let insight: VaultInsight
  private let words: MeWords

  /// So many promises kept are shown, and so many lines for one strength.
  private static let shown = 5

  init(_ answer: Vault.MeAnswer) {
    insight = answer.insight
    words = MeWords.of(answer.insight.language)
    guard answer.hasNote else {
      page.addRequest(words)
      return
    }
    let portrait = answer.portrait
    addStrengths(portrait.strengths)
    add(portrait.interests, words.interests, key: "interests", words.sharedBy, words.nobodyShares)
    add(portrait.seeks, words.seeks, key: "seeks", words.foundIn, words.nobodyHas)
    add(portrait.learning, words.learning, key: "learning", words.neededBy, words.nobodyNeeds)
    page.add(portrait.proposed, insight, words)
    if !portrait.kept.isEmpty { page.title(words.kept) }
    for favour in portrait.kept.prefix(Self.shown) {
      page.entry(
        words.favour(insight.politeName(of: favour.person), favour.term.text, favour.day.map { "\($0)" }),
        at: insight.place(favour.source, favour.line))
    }
    let rest = portrait.kept.count - Self.shown
    if rest > 0 { page.entry(insight.plainWords.more(rest, "--json")) }
  }

  private mutating func addStrengths(_ strengths: [SelfPortrait.Strength]) {
    page.title(words.strengths)
    if strengths.isEmpty { page.entry(words.nothing("strengths")) }
    for strength in strengths {
      let claim = strength.claim
      page.entry(claim.term.text, at: insight.place(claim.source, claim.line))
      if !strength.needs.isEmpty { page.reason(needed(strength.needs)) }
      for favour in strength.favours.prefix(Self.shown) {
        page.reason(
          words.didFor(insight.politeName(of: favour.person), insight.place(favour.source, favour.line)))
      }
      if strength.needs.isEmpty, strength.favours.isEmpty { page.reason(words.noEvidence) }
    }
  }

  private func needed(_ needs: [Claim]) -> String {
    words.neededBy(insight.someNames(of: needs.map(\.person)), insight.places(of: needs))
  }

  private mutating func add(
    _ echoes: [SelfPortrait.Echo], _ title: String, key: String,
    _ told: (_ names: String, _ places: String) -> String, _ nobody: String
  ) {
    page.title(title)
    if echoes.isEmpty { page.entry(words.nothing(key)) }
    for echo in echoes {
      page.entry(echo.claim.term.text, at: insight.place(echo.claim.source, echo.claim.line))
      page.reason(
        echo.answers.isEmpty
          ? nobody : told(insight.someNames(of: echo.answers.map(\.person)), insight.places(of: echo.answers))
      )
    }
  }
}

extension VaultInsight {
  /// Where the first few of these lines stand.
  func places(of claims: [Claim]) -> String {
    let places = claims.prefix(Self.shownPlaces).map { place($0.source, $0.line) }.withoutRepeats
    return places.joined(separator: plainWords.separator) + (claims.count > Self.shownPlaces ? " …" : "")
  }

  private static let shownPlaces = 5
}

extension AnswerPage {
  /// How to make a note of one's own.
  mutating func addRequest(_ words: MeWords) {
    sentence(words.noNote)
    for line in [
      "---", "type: me", "strengths: []", "offers: []", "interests: []", "seeks: []", "learning: []", "---",
    ] {
      paste(line)
    }
  }

  /// Strengths that favours show and my note does not name.
  mutating func add(_ proposed: [ProposedStrength], _ insight: VaultInsight, _ words: MeWords) {
    if proposed.isEmpty { return }
    title(words.proposed)
    for strength in proposed {
      let first = strength.favours[0]
      entry(
        words.proposal(strength.term.text, insight.someNames(of: strength.favours.map(\.person))),
        at: insight.place(first.source, first.line))
    }
  }
}
