import Blocks
import Configuration
import NoteIndex
package import Notes
import Phrases
import Relations
import Text
import VaultFiles

extension Vault {
  // MARK: What commands ask for

  /// Answers one row of today, as a mark in a list would.
  ///
  /// - Parameters:
  ///   - what: `PATH:LINE`, or words of the row.
  ///   - day: When it was done; nil for today.
  ///   - words: What the log is to say.
  ///   - letsGo: Whether it is let go rather than done.
  package borrowing func done(
    _ what: String, on day: CalendarDay?, words: String?, letsGo: Bool, isDryRun: Bool
  ) throws(WorkspaceError) -> EditAnswer {
    if let day { try requirePast(day) }
    return try edit(isDryRun) { contents throws(WorkspaceError) in
      let text = BlockText(contents.resolved, settings, today: today)
      let rows = FollowUpList.rows(contents.resolved.notes, contents.people)
      let row = try RowChoice(rows, contents.resolved, text).row(what) { meant(by: $0) }
      let mark: AnswerMark = letsGo ? .letGo : .done
      if words != nil, mark == .letGo || row.kind.answerTarget == .task { throw .noLogForWords }
      let outcome = RowAnswer(contents, settings, today: today)
        .outcome(mark, row, on: day, words: words)
      return Target(
        outcome, about: text.row(row, text.plain), person: row.people.first, letsGo ? .letGo : nil)
    }
  }

  /// Hides a person's rows until a day.
  package borrowing func snooze(
    _ name: String, until day: CalendarDay, isDryRun: Bool
  ) throws(WorkspaceError) -> EditAnswer {
    guard day > today else { throw .snoozeInThePast(day) }
    return try edit(isDryRun) { contents throws(WorkspaceError) in
      let id = try person(named: name, in: contents)
      let stands = contents.people.facts(of: .note(id)).snoozedUntil == day
      return Target(
        stands ? .standing : .edits([SourceEdit(note: id, edit: .snooze(until: day))]),
        about: contents.resolved[id].displayName,
        person: .note(id), .snoozed, line: contents.resolved[id].value(.snooze)?.line)
    }
  }

  /// Adds a line to a person's log.
  ///
  /// - Parameters:
  ///   - isOutgoing: Whether an arrow says that only I said something.
  ///   - words: The line's words; nil for no more than that there was a contact.
  package borrowing func log(
    _ name: String, on day: CalendarDay, isOutgoing: Bool, words: String?, isDryRun: Bool
  ) throws(WorkspaceError) -> EditAnswer {
    try requirePast(day)
    return try edit(isDryRun) { contents throws(WorkspaceError) in
      let id = try person(named: name, in: contents)
      let given = words.map(\.trimmed) ?? AnswerWords.of(settings.language).contacted[...]
      // An arrow before the words is the line's own.
      let arrow = LogLine.Direction.arrow(before: given)
      let words = String(arrow?.rest ?? given)
      guard !words.isEmpty, !words.contains(where: \.isNewline) else { throw .noLine }
      let entry = LogEntry(
        day: day, direction: arrow?.direction ?? (isOutgoing ? .outgoing : .both), words: words)
      let note = contents.resolved[id]
      let standing = note.logLines.first { $0.says(entry) && $0.text == words }
      return Target(
        standing != nil ? .standing : .edits([SourceEdit(note: id, edit: .log(entry))]),
        about: note.displayName, person: .note(id),
        line: standing?.line)
    }
  }

  /// Notes a contact of some kind; one of no kind is a word of mine.
  ///
  /// - Parameter kind: A word of contact, as the log has it.
  package borrowing func contacted(
    _ name: String, kind: String?, on day: CalendarDay, words: String?, isDryRun: Bool
  ) throws(WorkspaceError) -> EditAnswer {
    var isOutgoing = true
    if let kind {
      guard let read = ContactKind(word: kind, settings) else { throw .noKind(kind) }
      isOutgoing = !read.isTwoWay
    }
    let parts = [kind, words].compactMap { $0 }
    return try log(
      name, on: day, isOutgoing: isOutgoing, words: parts.isEmpty ? nil : parts.joined(separator: ": "),
      isDryRun: isDryRun)
  }

  private borrowing func requirePast(_ day: CalendarDay) throws(WorkspaceError) {
    if day > today { throw .notYet(day) }
  }

  /// The one person with a note whom a name means; a private one is nobody's to write into unseen.
  private borrowing func person(
    named name: String, in contents: VaultContents
  ) throws(WorkspaceError) -> NoteID {
    let view = VaultView(vault: contents.resolved, people: contents.people, findings: contents.findings)
    switch try Self.subject(named: meant(by: name), amongPeople: true, in: view) {
    case .person(let key): throw .personWithoutNote(view.name(of: .named(key)))
    case .note(let id):
      guard contents.resolved[id].kind == .person else { throw .notAPerson(contents.resolved[id].path) }
      return id
    }
  }

  // MARK: Writing

  /// What is to be changed, and what it is about.
  private struct Target {
    let outcome: Answer.Outcome
    let subject: String
    let person: PersonID?
    let edit: EditAnswer.Edit?
    /// Where it stands already.
    let line: Int?

    init(
      _ outcome: Answer.Outcome, about subject: String, person: PersonID?, _ edit: EditAnswer.Edit? = nil,
      line: Int? = nil
    ) {
      self.line = line
      self.outcome = outcome
      self.subject = subject
      self.person = person
      self.edit = edit
    }
  }

  /// Makes one edit; where another program saves the note meanwhile, all is read again.
  private borrowing func edit(
    _ isDryRun: Bool, _ target: (VaultContents) throws(WorkspaceError) -> Target
  ) throws(WorkspaceError) -> EditAnswer {
    // Before the note is read, so that of several runs each goes on from what the one before it wrote.
    let writer = isDryRun ? nil : VaultWriter(try lock())
    for _ in 1...Self.tries {
      let contents = try read()
      let target = try target(contents)
      switch target.outcome {
      case .notDone(let obstacle): throw .cannotEdit(obstacle.reason)
      case .standing: return standing(target, contents)
      case .edits(let edits):
        // Words for two notes are not taken, so there is one edit.
        let answer = try edits.first.flatMap { source throws(WorkspaceError) in
          try write(source.edit, in: source.note, contents, target, writer)
        }
        if let answer { return answer }
      }
    }
    throw .cannotEdit("another program kept saving the note; try again")
  }

  /// Nil where the note is no longer what was read; without a writer nothing is written.
  private borrowing func write(
    _ edit: NoteEdit, in id: NoteID, _ contents: VaultContents, _ target: Target,
    _ writer: borrowing VaultWriter?
  ) throws(WorkspaceError) -> EditAnswer? {
    let note = contents.resolved[id]
    guard let source = contents.sources[id.index],
      let file = NoteFiles(root: root).file(at: note.path, source)
    else { return nil }
    var editor = NoteEditor(file.bytes, note, noteRules, settings.language)
    let line: Int
    do throws(NoteEditError) { line = try editor.apply(edit) } catch {
      throw .cannotEdit("\(note.path): \(error); change it by hand")
    }
    var answer = EditAnswer(
      outcome: .planned, edit: target.edit ?? edit.told, path: note.path, line: line,
      text: Self.text(ofLine: line, in: editor.bytes), subject: target.subject)
    let change = NoteChange.replace(note.path, old: file, new: editor.bytes)
    if let outcome = writer?.write([change])[0] {
      if outcome.isChangedMeanwhile { return nil }
      guard outcome.isWritten else { throw .cannotEdit("\(note.path): \(outcome)\(outcome.advice)") }
      answer.outcome = .written
      if case .writtenDurabilityUnknown = outcome { answer.isDurable = false }
    }
    let after = contents.replacing([change], settings, noteRules, today: today)
    if case .log(let entry) = edit {
      answer.isContact = after.people.timeline(of: .note(id)).touches.contains {
        $0.source == id && $0.line == line && $0.day == entry.day
      }
    }
    if note.kind == .person { answer.isOfDeceased = after.people.facts(of: .note(id)).isDeceased }
    // Where Enishi keeps no blocks, none are out of date.
    answer.outdatesBlocks =
      (hasConfiguration || contents.hasBlocks) && !indexPlan(after).changes.isEmpty
    return answer
  }

  private borrowing func standing(_ target: Target, _ contents: VaultContents) -> EditAnswer {
    let path: NotePath? =
      if case .note(let id) = target.person { contents.resolved[id].path } else { nil }
    return EditAnswer(
      outcome: .standing, edit: target.edit ?? .logged, path: path ?? NotePath(""), line: target.line,
      text: "",
      subject: target.subject)
  }

  private static func text(ofLine line: Int, in bytes: [UInt8]) -> String {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: line, omittingEmptySubsequences: false)
    return String(String(decoding: lines[line - 1], as: UTF8.self).trimmed)
  }
}

extension WriteOutcome {
  /// What somebody is to do who wanted one note changed.
  fileprivate var advice: String {
    if case .refused(.heldByEditor) = self { "; close it there and say it again" } else { "" }
  }
}

extension NoteEdit {
  /// How it is told of.
  fileprivate var told: EditAnswer.Edit {
    switch self {
    case .tick: .ticked
    case .cancel, .courtesy: .letGo
    case .log: .logged
    case .snooze: .snoozed
    }
  }
}
