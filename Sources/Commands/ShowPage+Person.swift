import Blocks
import NoteIndex
import Notes
import Relations
import Workspace

extension ShowPage {
  /// A person, with or without a note.
  mutating func addPerson(_ person: PersonGlance) {
    let answer = answer
    let (words, rows) = (words, answer.text.words)
    let note = answer.note?.note
    addTitle(reading: note?.value(.reading)?.text)
    add(words.role, note?.value(.role)?.text)
    add(words.organisation, note?.value(.organisation)?.text.unlinked)
    add(words.place, note?.value(.place)?.text.unlinked)
    add(words.circle, note.map { list($0.values(.circle).map(\.text.unlinked)) })
    add(words.tags, note.map { list($0.tags.map { "#\($0)" }) })
    add(words.status, status(person))
    add(words.tier, person.facts.tier.map { list(["\($0)", words.tiers[$0 - 1]]) })
    add(words.keepInTouch, cadence(person))
    add(words.lastContact, person.last.map { "\($0.day) \(answer.text.words.touch($0.kind))" })
    add(words.nextContact, next(person))
    add(words.met, met(person, note))
    add(words.bond, bond(person))
    addSection(words.recentContacts, person.touches) { touch in
      let group = touch.groupSize > 1 ? words.withMore(touch.groupSize - 1) : ""
      let place = "\(answer.view.vault[touch.source].path):\(touch.line)"
      let plain = touch.isPlain ? words.fromPlainText : ""
      return "\(touch.day) \(rows.touch(touch.kind))\(group)\(plain)  \(place)"
    }
    addPromises(words.youPromised, person.promises.filter { $0.kind == .promise })
    addPromises(words.youWaitFor, person.promises.filter { $0.kind == .waiting })
    addEnd()
  }

  private mutating func addPromises(_ title: String, _ rows: [FollowUp]) {
    let answer = answer
    addSection(title, rows) { row in
      "\(answer.text.row(row, answer.text.plain))\n    \(answer.view.vault[row.source].path):\(row.line)"
    }
  }

  private func status(_ person: PersonGlance) -> String? {
    if person.facts.isDeceased { return words.deceased }
    if person.facts.isPaused { return words.paused }
    guard let day = person.facts.snoozedUntil, day > answer.view.people.today else { return nil }
    return words.snoozed(day)
  }

  /// How often, and what says so.
  private func cadence(_ person: PersonGlance) -> String? {
    guard let (days, source) = person.cadence else {
      return person.facts.cadence == .none ? words.noNeed : nil
    }
    let reason =
      switch source {
      case .key: words.asNoteSays
      case .tier: words.byTier
      case .tag(let tag): words.byTag(tag)
      case .circle(let circle): words.byCircle(circle)
      case .standard: words.byDefault
      }
    return list([answer.text.words.every(days), reason])
  }

  private func next(_ person: PersonGlance) -> String? {
    let today = answer.view.people.today
    if let booking = person.booking { return list(["\(booking.day)", words.booked]) }
    if let next = person.facts.next {
      return list(["\(next.day)", words.planned(next.what)])
    }
    return person.due.map { $0 < today ? words.wasDue($0) : words.dueBy($0) }
  }

  private func met(_ person: PersonGlance, _ note: Note?) -> String? {
    let day = note?.value(.firstMet)?.text ?? person.met.map { "\($0)" }
    let place = note?.value(.whereMet)?.text.unlinked
    let introducer = note?.value(.introducedBy).map { words.through($0.text.unlinked) }
    let start = day.map { day in place.map { "\(day) (\($0))" } ?? day } ?? place
    return [start, introducer].compactMap { $0 }.joined(separator: words.separator)
  }

  private func bond(_ person: PersonGlance) -> String? {
    guard let closeness = person.closeness else { return nil }
    let word =
      switch closeness {
      case .close: words.close
      case .steady: words.steady
      case .thin: words.thin
      }
    let rhythm = person.rhythm.map { words.lately(Int($0.rounded())) }
    return list([word, rhythm].compactMap { $0 })
  }
}
