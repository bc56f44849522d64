import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

/// A few words to somebody that fit the occasion, for the sender to edit.
///
/// Contact comes at once after a first meeting, small promises are kept, and nothing is asked for. Nothing is said that no
/// note says: where a person must fill in there is a gap.
struct BriefDraft {
  /// What it is written for.
  enum Occasion: String {
    case firstMeeting = "first-meeting"
    case reply, congratulation, promise, birthday, contact
    case commonGround = "common-ground"
    case hello
  }

  let occasion: Occasion
  let paragraphs: [String]

  /// A birthday is written for when it is so near.
  private static let birthdayLead = 7

  init(_ person: Vault.BriefAnswer.Person, _ answer: Vault.BriefAnswer) {
    let insight = answer.insight
    let words = BriefWords.of(insight.language).draft
    let today = insight.view.people.today
    func talk(_ touch: Touch) -> String { words.gap(answer.talk(of: touch)) }
    let promise = (person.brief.promises + person.personal.spokenPromises).first { row in
      row.kind != .waiting && insight.isForThem(row)
    }
    let isBirthday = person.personal.dates.contains { date in
      if case .yearly(nil, _) = date.kind { date.day - today <= Self.birthdayLead } else { false }
    }
    let text: [String]
    if let touch = person.personal.firstMeeting {
      occasion = .firstMeeting
      text =
        words.thanks(words.day(touch.day, today), talk(touch))
        + (promise.map { [words.promiseBesides($0.taskText)] } ?? [])
    } else if case .firstMeeting(let met, words: 0)? = person.due.first(of: .firstContact)?.reason {
      occasion = .firstMeeting
      text = words.thanks(words.day(met, today), words.gap(nil))
    } else if case .asked(let asked, _)? = person.due.first(of: .reply)?.reason {
      occasion = .reply
      text = words.reply(asked)
    } else if case .changed(let news, _)? = person.due.first(of: .change)?.reason {
      occasion = .congratulation
      text = words.congratulation(news)
    } else if let promise {
      occasion = .promise
      text = words.promise(promise.taskText, promise.givenDay.map { words.day($0, today) })
    } else if isBirthday {
      occasion = .birthday
      text = [words.birthday]
    } else if let contact = person.brief.contacts.first?.touch {
      occasion = .contact
      let kind = words.kind(contact.kind)
      text = words.afterContact(
        words.day(contact.day, today), kind, contact.direction == .incoming, talk(contact))
    } else if let interest = person.personal.interests.first {
      occasion = .commonGround
      text = words.commonGround(interest.theirs.term.text)
    } else {
      occasion = .hello
      text = [words.hello]
    }
    paragraphs =
      [words.salutation(insight.spokenAddress(of: person.brief.person))] + text
      + [words.close(insight.ownName)]
  }
}

extension Vault.BriefAnswer {
  /// What was talked of, in the words of the line that tells of a contact; nil where none does.
  func talk(of touch: Touch) -> String? {
    if let line = connections.logLine(of: touch) {
      let rest = line.text.logHead.rest
      return rest.isEmpty ? nil : rest
    }
    if let (line, name) = connections.words(of: touch) { return line.withoutAddress(name) }
    let note = insight.view.vault[touch.source]
    // A line with a colon lists people, or tells where it was.
    guard note.kind.isMeeting, touch.line == 1 else { return nil }
    return note.openingLines.first { !$0.contains(":") && !$0.contains("：") }
  }
}

extension [FollowUp] {
  fileprivate func first(of kind: FollowUpKind) -> FollowUp? { first { $0.kind == kind } }
}

extension VaultInsight {
  /// Whether a promise is one to tell somebody of: nothing that I want of them, and nothing to be thought of later.
  fileprivate func isForThem(_ row: FollowUp) -> Bool {
    guard let task = view.vault[row.source].tasks.first(where: { $0.line == row.line }) else { return true }
    return !task.isRequest && task.notBefore.map { $0 <= view.people.today } ?? true
  }
}

extension FollowUp {
  /// The words of a promise.
  fileprivate var taskText: String {
    switch reason {
    case .task(let text, _, _), .words(let text, _, _): text
    default: ""
    }
  }

  /// The day by which it was promised, if one was said.
  fileprivate var givenDay: CalendarDay? {
    if case .task(_, _, isGivenDay: true) = reason { due } else { nil }
  }
}
