import Blocks
import NoteIndex
import Notes
import Phrases
import Relations
import Workspace

/// Why a row stands in the list, with the sums that anyone can do again.
struct RowExplanation {
  private let answer: Vault.DueAnswer
  private let people: People
  private let today: CalendarDay

  init(_ answer: Vault.DueAnswer) {
    self.answer = answer
    people = answer.contents.people
    today = answer.contents.people.today
  }

  /// The explanation of a row, as sentences without full stops.
  func lines(of row: FollowUp) -> [String] {
    switch row.reason {
    case .task(_, _, let isGivenDay): [task(row, isGivenDay)]
    case .words(_, _, let day):
      [
        "said on \(sum(day, RuleDays.maybePromise, row.due)); it goes with a box for it, a meeting or a meal, `[-]`, "
          + "or after \(day + RuleDays.maybePromiseEnd)"
      ]
    case .asked(_, let touch):
      [
        "the last contact\(Self.plain(touch)) came from them and asks: \(sum(touch.day, RuleDays.reply, row.due)); "
          + "it goes when you answer, or are in touch otherwise"
      ]
    case .firstMeeting(let met, let words): firstMeeting(row, met, words)
    case .manyMet(let count, let day):
      [
        "\(count) first meetings on one day, which is more than \(RuleDays.manyMet): asked until \(sum(day, RuleDays.whomAgain, row.due)); "
          + "those you mark with ◎, ★ or #again become first contacts"
      ]
    case .introduced(let person, let met):
      [
        "\(answer.text.name(of: person)) was met through them: \(sum(met, RuleDays.thanks, row.due)); "
          + "no contact with them since, and being in that meeting is none"
      ]
    case .planned: ["the day that the note plans, and no contact in the week before it or since"]
    case .quiet(let touch, let cadence, let source): quiet(row, touch, cadence, source)
    case .quietSinceMeeting(let met, let cadence, let source):
      ["met on \(sum(met, cadence, row.due)), and no contact since; \(Self.words(of: source))"]
    case .drifting(let touch, let rhythm): drifting(row, touch, rhythm)
    case .date: ["a day of each year, told ahead for those whose days you keep"]
    case .booked: ["booked, and told ahead so that you can prepare"]
    case .changed(_, let since):
      [
        "noted \(Self.told(since)), within the last \(RuleDays.change) days; it goes with a word from you after it"
      ]
    case .goal(let isReview): [isReview ? "the goal's review day" : "the goal's due day"]
    }
  }

  private func task(_ row: FollowUp, _ isGivenDay: Bool) -> String {
    let whose = row.kind == .promise ? "an open task of yours" : "an open task of theirs"
    guard let due = row.due else { return "\(whose); neither it nor its note names a day" }
    if isGivenDay { return "\(whose), due on the day it names\(late(due))" }
    return "\(whose) without a day: \(sum(due - RuleDays.task, RuleDays.task, due))\(late(due))"
  }

  private func firstMeeting(_ row: FollowUp, _ met: CalendarDay, _ words: Int) -> [String] {
    let days = today - met
    let state =
      switch RuleDays.FirstWord(after: days) {
      case .now: "thank now"
      case .late: "late"
      case .cooling: "cooling"
      case .past: "past"
      }
    let due = row.due.map { sum(met, $0 - met, $0) } ?? ""
    let ago = days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
    return ["met \(ago) (\(state)), \(words == 0 ? "no word" : "one word") from you since: \(due)"]
  }

  private func quiet(
    _ row: FollowUp, _ touch: Touch, _ cadence: Int, _ source: CadenceSource
  ) -> [String] {
    [
      "last contact \(sum(touch.day, cadence, row.due))\(row.due.map(late) ?? "")\(Self.plain(touch)); \(Self.words(of: source))"
    ]
      + weight(row, touch, cadence)
  }

  private func drifting(_ row: FollowUp, _ touch: Touch, _ rhythm: Double) -> [String] {
    let lower = RuleDays.usualSilence(rhythm)
    let cadence = row.people.first.flatMap { people.cadence(of: $0) }
    return [
      "last contact \(touch.day), \(today - touch.day) days ago\(Self.plain(touch)); usually every \(Self.short(rhythm)) days, "
        + "so that more than \(Self.short(lower)) is unusual"
        + (cadence.map { ", though nothing is due before \(touch.day + $0.days)" } ?? "")
    ] + (cadence.map { weight(row, touch, $0.days) } ?? [])
  }

  /// What orders rows of keeping in touch: how late they are, times how strong the tie was.
  private func weight(_ row: FollowUp, _ touch: Touch, _ cadence: Int) -> [String] {
    guard let person = row.people.first, let due = row.due, due <= today else { return [] }
    let timeline = people.timeline(of: person)
    let strength = timeline.strength(on: touch.day)
    let terms = timeline.terms(on: touch.day).reversed()
    let shown = terms.prefix(5).map { "\(Self.short($0.value)) (\($0.touch.kind.rawValue) \($0.touch.day))" }
    let rest = terms.dropFirst(5).reduce(0) { $0 + $1.value }
    let sum = (shown + (terms.count > 5 ? ["\(Self.short(rest)) (earlier)"] : [])).joined(separator: " + ")
    let late = min(today - due, cadence)
    return [
      "weight \(late)/\(cadence) × \(Self.short(strength)) = \(Self.short(row.weight))",
      "strength \(Self.short(strength)) = \(sum)",
    ]
  }

  // MARK: Words

  /// `2026-09-24 + 30 days = 2026-10-24`.
  private func sum(_ start: CalendarDay, _ days: Int, _ end: CalendarDay?) -> String {
    "\(start) + \(days) \(days == 1 ? "day" : "days") = \(end ?? start + days)"
  }

  /// A contact that is known from a name without a link says so, for such a name may mislead.
  private static func plain(_ touch: Touch) -> String { touch.isPlain ? ", from plain text" : "" }

  private func late(_ due: CalendarDay) -> String {
    let days = today - due
    return days <= 0 ? "" : ", \(days) \(days == 1 ? "day" : "days") ago"
  }

  private static func words(of source: CadenceSource) -> String {
    switch source {
    case .key: "so often as the note says"
    case .tier(let tier): "so often by tier \(tier)"
    case .tag(let tag): "so often by the tag #\(tag)"
    case .circle(let circle): "so often by the circle \(circle)"
    case .standard: "so often by `default_cadence`"
    }
  }

  private static func told(_ since: DateReading) -> String {
    switch since {
    case .day(let day): "\(day)"
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .yearly, .undecided: ""
    }
  }

  /// A number with at most two digits behind the point.
  private static func short(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return (hundredths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(digits)")
  }
}
