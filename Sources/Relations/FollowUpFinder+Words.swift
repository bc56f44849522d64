import Notes
import Phrases

extension FollowUpFinder {
  /// The last contact came from them and asks something.
  func reply(_ person: PersonID) -> FollowUp? {
    let touches = people.timeline(of: person).touches.filter { !$0.isCrowd }
    guard let day = touches.last?.day else { return nil }
    let last = touches.filter { $0.day == day }
    guard last.allSatisfy({ $0.direction == .incoming }), let touch = last.last(where: \.asks) else {
      return nil
    }
    let note = notes[touch.source.index].note
    let line = note.logLines.first { $0.line == touch.line }?.text ?? ""
    let text = Sentence.with([.asks], in: Sentence.withoutChannel(line, people.phrases), people.phrases)
    return FollowUp(
      .reply, [person], due: day + RuleDays.reply, .asked(text: text, touch: touch), source: touch.source,
      line: touch.line)
  }

  /// Thanks are owed to whoever brought two people together lately.
  func thanks(_ living: Set<PersonID>) -> [FollowUp] {
    var rows: [FollowUp] = []
    for person in living {
      guard case .note(let id) = person, let met = people.met(person), met <= today,
        today - met <= RuleDays.thanksEnd
      else { continue }
      let facts = people.facts(of: person)
      for introducer in facts.introducers
      where introducer != person && !people.me.contains(introducer) && people.isShown(introducer)
        && !people.facts(of: introducer).isDeceased
      {
        let touches = people.timeline(of: introducer).touches
        let isThanked = touches.contains {
          !$0.isCrowd && ($0.day > met || $0.day == met && $0.direction == .outgoing)
        }
        if isThanked || isSnoozed(introducer) { continue }
        rows.append(
          FollowUp(
            .thankIntroducer, [introducer], due: met + RuleDays.thanks, .introduced(person, met: met),
            source: id, line: facts.introducedLine))
      }
    }
    return rows
  }

  /// A new job, role or name of the last 30 days, told in a dated line or by a value beside a former one.
  func changes(_ person: PersonID) -> [FollowUp] {
    guard case .note(let id) = person else { return [] }
    let note = notes[id.index].note
    let touches = people.timeline(of: person).touches
    func row(_ text: String, _ since: DateReading, _ day: CalendarDay, line: Int) -> FollowUp? {
      guard day <= today, (since.lastDay ?? day) >= today - RuleDays.change else { return nil }
      let isAnswered = touches.contains {
        $0.direction != .incoming && ($0.day > day || $0.day == day && $0.direction == .outgoing)
      }
      if isAnswered { return nil }
      return FollowUp(.change, [person], due: day, .changed(text: text, since: since), source: id, line: line)
    }
    let days = NearestYear.days(of: note.logLines, today: today)
    for (line, day) in zip(note.logLines, days).reversed() where line.signs.roles.contains(.changes) {
      let text = Sentence.withoutChannel(line.text, people.phrases)
      let sentence = Sentence.with([.changes], in: text, people.phrases)
      if let day, let row = row(sentence, .day(day), day, line: line.line) { return [row] }
    }
    for meaning in [Meaning.organisation, .role, .name] {
      for value in note.values(meaning) {
        guard let (since, words) = value.text.withoutDate, let day = since.firstDay else { continue }
        if let row = row(words.unlinked, since, day, line: value.line) { return [row] }
      }
    }
    return []
  }
}

extension DateReading {
  /// The day, or the first of the month.
  var firstDay: CalendarDay? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): CalendarDay(year: year, month: month, day: 1)
    case .yearly, .undecided: nil
    }
  }

  /// The day, or the last of the month.
  fileprivate var lastDay: CalendarDay? {
    switch self {
    case .day(let day): day
    case .month(let year, let month):
      (28...31).reversed().lazy.compactMap { CalendarDay(year: year, month: month, day: $0) }.first
    case .yearly, .undecided: nil
    }
  }
}

extension String {
  /// The date that stands anywhere in a value, and the words before it: `Studio Kiri (since 2026-11)`.
  var withoutDate: (DateReading, String)? {
    var start = startIndex
    while let place = self[start...].firstIndex(where: { $0.isASCII && $0.isNumber }) {
      if let (reading, _) = DateReading.prefix(of: self[place...]) {
        let words = self[..<place].prefix { !"(（".contains($0) }
        return (reading, String(words.trimmingSuffix { $0.isWhitespace || ",、".contains($0) }))
      }
      start = self[place...].firstIndex { !$0.isNumber } ?? endIndex
    }
    return nil
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
