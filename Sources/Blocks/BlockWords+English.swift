import Notes
import Phrases
import Relations

extension BlockWords {
  static let english = BlockWords(
    mentionedIn: "Mentioned in",
    embedded: "embedded",
    colon: ": ",
    separator: ", ",
    followUpsTitle: "Follow-ups",
    today: "Today",
    thisWeek: "This week",
    waiting: "Waiting for",
    stale: "Let go or pick up?",
    later: "Later",
    pleaseLook: "Please look",
    until: { "By \($0)" },
    nothingDue: "Nobody is waiting for you this week.",
    nothingChosen: "Nothing of this is due.",
    nothingDueAtAll: "Nobody is waiting for you.",
    moreAt: { "More: \($0)" },
    more: { "and \($0) more: \($1)" },
    labelled: { " (\($0))" },
    quoted: { "“\($0)”" },
    day: { day, _ in "\(day)" },
    touch: { kind in
      switch kind {
      case .meeting: "met"
      case .meal: "meal"
      case .call: "call"
      case .message: "message"
      case .mail: "mail"
      case .event: "event"
      case .intro: "introduction"
      case .gift: "gift"
      case .other: "contact"
      }
    },
    task: { text, details in "\(text) (\(details.joined(separator: ", ")))" },
    promisedBy: { "promised by \($0)" },
    awaitedBy: { $0 },
    aboutBy: { "no day given, say by \($0)" },
    noDay: "no day given",
    firstWord: { days, words in
      if words > 0 { return "write a second time" }
      return switch RuleDays.FirstWord(after: days) {
      case .now: "say that it was good to meet"
      case .late: "write a first word, it is not too late"
      case .cooling: "write a first word before it cools"
      case .past: "write a first word after all, or let it go"
      }
    },
    metOn: { "met \($0)" },
    planned: { day, what in
      what.isEmpty ? "get in touch, as planned for \(day)" : "\(what) (planned for \(day))"
    },
    keepInTouch: "get in touch again",
    lastTouch: { day, kind in "last \(kind) \(day)" },
    every: { days in
      let (count, unit) = LengthOfTime.of(days)
      return count == 1 ? "every \(unit.rawValue)" : "every \(count) \(unit.rawValue)s"
    },
    rows: .english
  )
}
