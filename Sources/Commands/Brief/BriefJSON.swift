import Blocks
import Notes
import Relations
import Workspace

/// The answer of `brief` as JSON.
struct BriefJSON: Encodable {
  struct Line: Encodable {
    let text: String
    /// Where it stands, as `path:line`; absent where no line says it.
    let place: String?
  }

  struct Person: Encodable {
    let person: String
    /// How to call them.
    let address: String
    let careful: [Line]
    let openings: [Line]
    let met: [Line]
    let contacts: [Line]
    let promised: [Line]
    let awaited: [Line]
    let giveAndAsk: [Line]
    /// On how many days we were in touch both ways, and how many days ago we met.
    let twoWayDays: Int
    let daysSinceMet: Int?
    let isEarlyToAsk: Bool
    let goals: [Line]
    let peopleInCommon: [Line]
    let dates: [Line]
    let questions: [String]
    let draft: Draft?
  }

  struct Draft: Encodable {
    /// What it is written for.
    let occasion: String
    let text: String
  }

  let version = 1
  /// The note of the meeting, where one was asked about, and its day.
  let meeting: String?
  let day: String?
  let people: [Person]
  let common: [Line]

  init(_ answer: Vault.BriefAnswer, drafts: Bool) {
    let page = BriefPage(answer, drafts: false)
    meeting = answer.meeting.map { "\(answer.insight.path(of: $0))" }
    day = answer.day.map { "\($0)" }
    people = answer.people.map { Person($0, page, drafts: drafts) }
    common = answer.people.count > 1 ? Self.lines(page.common) : []
  }

  fileprivate static func lines(_ entries: [BriefPage.Entry]) -> [Line] {
    entries.map { Line(text: $0.text, place: $0.place) }
  }
}

extension BriefJSON.Person {
  fileprivate init(_ person: Vault.BriefAnswer.Person, _ page: BriefPage, drafts: Bool) {
    let insight = page.insight
    self.person = insight.name(of: person.brief.person)
    address = insight.address(of: person.brief.person)
    careful = BriefJSON.lines(page.careful(person))
    openings = BriefJSON.lines(page.openings(person))
    met = BriefJSON.lines(page.howWeMet(person))
    contacts = BriefJSON.lines(person.brief.contacts.map { page.contact($0.touch) })
    promised = BriefJSON.lines(page.promises(person, .promise))
    awaited = BriefJSON.lines(page.promises(person, .waiting))
    giveAndAsk = BriefJSON.lines(page.giveAndAsk(person))
    twoWayDays = person.personal.acquaintance.twoWayDays
    daysSinceMet = person.personal.acquaintance.daysSinceMet
    isEarlyToAsk = person.personal.isEarlyToAsk
    goals = BriefJSON.lines(page.goals(person))
    peopleInCommon = BriefJSON.lines(page.peopleInCommon(person))
    dates = BriefJSON.lines(person.personal.dates.map(page.date))
    questions = person.brief.questions.map(BriefBlockWords.of(insight.language).question)
    let letter = drafts ? BriefDraft(person, page.answer) : nil
    draft = letter.map {
      BriefJSON.Draft(occasion: $0.occasion.rawValue, text: $0.paragraphs.joined(separator: "\n\n"))
    }
  }
}
