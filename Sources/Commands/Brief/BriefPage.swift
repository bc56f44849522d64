import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

/// What to know before meeting people, as a page.
struct BriefPage {
  private(set) var page = AnswerPage()
  let answer: Vault.BriefAnswer
  let words: BriefWords

  init(_ answer: Vault.BriefAnswer, drafts: Bool) {
    self.answer = answer
    words = BriefWords.of(answer.insight.language)
    if let meeting = answer.meeting { addMeeting(meeting) }
    for person in answer.people {
      add(person)
      if drafts { addDraft(person) }
    }
    addCommon()
    if answer.meeting == nil, answer.people.isEmpty { page.sentence(words.nothingBooked) }
  }

  var insight: VaultInsight { answer.insight }

  private mutating func addMeeting(_ id: NoteID) {
    page.title(insight.title(of: id))
    guard !answer.people.isEmpty else { return page.sentence(words.nobodyThere(insight.title(of: id))) }
    let names = answer.people.map { insight.name(of: $0.brief.person) }
    page.sentence(words.meeting(answer.day.map { "\($0)" }, names))
  }

  private mutating func add(_ person: Vault.BriefAnswer.Person) {
    let id = person.brief.person
    page.title(words.title(insight.name(of: id)))
    let note = insight.note(of: id)
    let work = [note?.value(.role), note?.value(.organisation)].compactMap { $0?.text.unlinked }
    if !work.isEmpty { page.sentence(words.work(work)) }
    if person.brief.isEmpty { page.sentence(words.littleKnown(insight.name(of: id))) }
    if let rest = insight.rest(of: id) { page.sentence(words.rests(insight.plainWords.rest(rest))) }
    section(
      words.due,
      person.due.map { row in
        (insight.text.row(row, insight.text.plain), insight.place(row.source, row.line))
      })
    section(words.address, address(person))
    section(words.opening, openings(person))
    section(words.howWeMet, howWeMet(person))
    section(words.contacts, person.brief.contacts.map { contact($0.touch) })
    section(words.iPromised, promises(person, .promise))
    section(words.theyPromised, promises(person, .waiting))
    section(words.giveAndAsk, giveAndAsk(person))
    section(words.goals, goals(person))
    if person.personal.isEarlyToAsk, !person.personal.seeks.isEmpty || !person.personal.goals.isEmpty {
      let acquaintance = person.personal.acquaintance
      page.reason(words.early(acquaintance.twoWayDays, acquaintance.daysSinceMet))
    }
    section(words.peopleInCommon, peopleInCommon(person))
    section(words.dates, person.personal.dates.map(date))
    let questions = BriefBlockWords.of(insight.language)
    section(words.worthAsking, person.brief.questions.map { (questions.question($0), nil) })
  }

  /// A section with its entries; nothing for none.
  private mutating func section(_ title: String, _ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    page.title(title)
    for (text, place) in entries { page.entry(text, at: place) }
  }

  private mutating func addDraft(_ person: Vault.BriefAnswer.Person) {
    page.title(words.draftTitle(insight.name(of: person.brief.person)))
    for line in BriefDraft(person, answer).paragraphs { page.paste(line) }
  }

  private mutating func addCommon() {
    section(words.common, common)
  }

  /// What several people have in common.
  var common: [Entry] {
    let ground = answer.common
    let shared = ground.interests + ground.places + ground.organisations
    var entries: [Entry] = shared.map { shared in
      (
        words.sharedTerm(shared.claims.map(\.term.text).withoutRepeats),
        shared.claims.map { insight.place($0.source, $0.line) }.withoutRepeats.joined(separator: ", ")
      )
    }
    entries += ground.meetings.map { touch in
      // A person's own note is no place where people met.
      let isMeeting = insight.view.vault[touch.source].kind != .person
      let title = isMeeting ? insight.title(of: touch.source) : nil
      return (words.sharedMeeting("\(touch.day)", title), place(of: touch))
    }
    if !ground.people.isEmpty { entries.append((words.sharedPeople(ground.people.map(insight.name)), nil)) }
    return entries
  }
}
