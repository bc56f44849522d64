import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

extension ShowPage {
  /// A person, with or without a note.
  mutating func addPerson(_ person: PersonGlance) {
    let answer = answer
    let note = answer.note?.note
    addTitle(reading: note?.value(.reading)?.text)
    add("role", note?.value(.role)?.text)
    add("organisation", note?.value(.organisation)?.text.unlinked)
    add("place", note?.value(.place)?.text.unlinked)
    add("circle", note?.values(.circle).map(\.text.unlinked).joined(separator: ", "))
    add("tags", note?.tags.map { "#\($0)" }.joined(separator: ", "))
    add("status", status(person))
    add("tier", person.facts.tier.map(Self.tier))
    add("keep in touch", cadence(person))
    add("last contact", person.last.map { "\($0.day) \(answer.text.words.touch($0.kind))" })
    add("next contact", next(person))
    add("met", met(person, note))
    add("bond", bond(person))
    let words = answer.text.words
    addSection("Recent contacts", person.touches) { touch in
      let group = touch.groupSize > 1 ? " with \(touch.groupSize - 1) more" : ""
      let place = "\(answer.view.vault[touch.source].path):\(touch.line)"
      let plain = touch.isPlain ? ", from plain text" : ""
      return "\(touch.day) \(words.touch(touch.kind))\(group)\(plain)  \(place)"
    }
    addPromises("You promised", person.promises.filter { $0.kind == .promise })
    addPromises("You wait for", person.promises.filter { $0.kind == .waiting })
    addEnd()
  }

  private mutating func addPromises(_ title: String, _ rows: [FollowUp]) {
    let answer = answer
    addSection(title, rows) { row in
      "\(answer.text.row(row, answer.text.plain))\n    \(answer.view.vault[row.source].path):\(row.line)"
    }
  }

  private func status(_ person: PersonGlance) -> String? {
    if person.facts.isDeceased { return "deceased" }
    if person.facts.isPaused { return "paused" }
    guard let day = person.facts.snoozedUntil, day > answer.view.people.today else { return nil }
    return "snoozed until \(day)"
  }

  private static func tier(_ tier: Int) -> String {
    "\(tier), \(["inner", "close", "active", "wider", "distant"][tier - 1])"
  }

  /// How often, and what says so.
  private func cadence(_ person: PersonGlance) -> String? {
    guard let (days, source) = person.cadence else { return person.facts.cadence == .none ? "no need" : nil }
    let reason =
      switch source {
      case .key: "as the note says"
      case .tier: "by the tier"
      case .tag(let tag): "by the tag #\(tag)"
      case .circle(let circle): "by the circle \(circle)"
      case .standard: "by default_cadence"
      }
    return "\(answer.text.words.every(days)), \(reason)"
  }

  private func next(_ person: PersonGlance) -> String? {
    let today = answer.view.people.today
    if let booking = person.booking { return "\(booking.day), booked" }
    if let next = person.facts.next {
      return "\(next.day), planned" + (next.what.isEmpty ? "" : ": \(next.what)")
    }
    return person.due.map { $0 < today ? "was due on \($0)" : "due by \($0)" }
  }

  private func met(_ person: PersonGlance, _ note: Note?) -> String? {
    let day = note?.value(.firstMet)?.text ?? person.met.map { "\($0)" }
    let place = note?.value(.whereMet)?.text.unlinked
    let introducer = note?.value(.introducedBy).map { "through \($0.text.unlinked)" }
    let start = day.map { day in place.map { "\(day) (\($0))" } ?? day } ?? place
    return [start, introducer].compactMap { $0 }.joined(separator: ", ")
  }

  private func bond(_ person: PersonGlance) -> String? {
    guard let closeness = person.closeness else { return nil }
    let rhythm = person.rhythm.map { ", lately \(Self.rhythm(Int($0.rounded())))" } ?? ""
    return closeness.rawValue + rhythm
  }

  private static func rhythm(_ days: Int) -> String {
    days <= 1 ? "every day" : "every \(days) days"
  }
}
