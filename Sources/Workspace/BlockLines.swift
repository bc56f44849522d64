import Blocks
import Configuration
import NoteIndex
import Notes
import Relations

/// The lines of all blocks of a vault on one day.
struct BlockLines: Sendable {
  private let vault: ResolvedVault
  private let text: BlockText
  private let personText: PersonText
  private let eventText: EventText
  private let events: Events
  private let goalLines: [NoteID: [String]]
  private let rows: FollowUpRows
  /// The list as it stands where no parameters choose.
  private let list: FollowUpList
  private let briefs: BriefLines

  init(_ contents: VaultContents, _ settings: Settings, today: CalendarDay) {
    vault = contents.resolved
    let text = BlockText(vault, settings, today: today)
    self.text = text
    rows = FollowUpRows(vault.notes, contents.people)
    list = FollowUpList(rows) { text.name(of: $0) }
    let connections = Connections(vault.notes, rows)
    personText = PersonText(text, connections)
    briefs = BriefLines(contents, settings, personText, connections)
    eventText = EventText(text)
    events = Events(vault.notes, contents.people)
    goalLines = Self.goalLines(text, vault, contents.people)
  }

  /// Ties in them have faded by the day of the last contact with anybody: a new day alone changes nothing (BYTES 27).
  private static func goalLines(
    _ text: BlockText, _ vault: ResolvedVault, _ people: People
  ) -> [NoteID: [String]] {
    guard vault.notes.contains(where: { $0.note.kind == .goal }) else { return [:] }
    let profiles = Profiles(vault.notes, people)
    let network = Network(vault.notes, people, on: Network.lastDay(people))
    let matcher = GoalMatcher(vault.notes, profiles)
    let steps = FirstSteps(profiles, network)
    let goals = Goal.all(in: vault.notes, profiles, withPrivate: true).map { goal in
      let people = GoalPeople(goal, matcher, steps, vault.notes, network)
      return (goal.note, GoalText(text).lines(people, in: vault[goal.note].path))
    }
    return Dictionary(uniqueKeysWithValues: goals)
  }

  /// The lines of a block without parameters.
  ///
  /// - Parameter showsPerson: Whether the note has a block about the person it is about.
  func lines(of name: BlockName, in id: NoteID, showsPerson: Bool) -> [String] {
    switch name {
    case .followUps: return text.followUps(list, in: vault[id].path)
    case .person:
      return vault[id].kind == .person ? personText.lines(about: .note(id), in: vault[id].path) : []
    case .event: return events[id].map { eventText.lines(about: $0, in: vault[id].path) } ?? []
    case .brief: return briefs.days.pastDay(of: id) == nil ? briefs.lines(in: id) : []
    case .goal: return goalLines[id] ?? []
    case .backlinks:
      guard showsPerson else { return text.backlinks(of: id) }
      return text.backlinks(of: id, except: personText.told(about: .note(id)).contains)
    }
  }

  /// The lines of a block that stands in a note.
  func lines(
    of span: BlockSpan, _ name: BlockName, in id: NoteID, showsPerson: Bool
  ) throws(ParameterProblem) -> [String] {
    let parameters = try parameters(of: span, name, in: id)
    let path = vault[id].path
    switch name {
    case .followUps where parameters.filter != FollowUpFilter():
      let list = FollowUpList(rows, parameters.filter) { text.name(of: $0) }
      return text.followUps(list, parameters.filter, in: path)
    case .person where parameters.person != nil:
      return parameters.person.map { personText.lines(about: $0, in: path) } ?? []
    case .brief where parameters.person != nil: return briefs.lines(about: parameters.person, in: id)
    case .event where span.addedLineEnds == nil:
      let lines = lines(of: name, in: id, showsPerson: showsPerson)
      return lines.isEmpty ? eventText.nobody : lines
    case .followUps, .person, .event, .goal, .brief, .backlinks:
      return lines(of: name, in: id, showsPerson: showsPerson)
    }
  }

  /// The lines of a list with the answered rows that could not be carried out.
  func list(_ lines: [String], notDone rows: [AnsweredRow]) -> [String] {
    text.list(lines, notDone: rows)
  }

  /// What a block's start marker asks for, which must be something.
  func parameters(
    of span: BlockSpan, _ name: BlockName, in id: NoteID
  ) throws(ParameterProblem) -> BlockParameters {
    let parameters = try BlockParameters(of: span, name, in: vault, home: id)
    let isAsked = span.addedLineEnds == nil
    if name == .person, isAsked, parameters.person == nil, vault[id].kind != .person { throw .nobodyNamed }
    if name == .event, isAsked, !vault[id].isEvent { throw .notAnEvent }
    if name == .brief, isAsked, parameters.person == nil, let problem = briefs.problem(in: id) {
      throw problem
    }
    if name == .goal, isAsked, vault[id].kind != .goal { throw .notAGoal }
    return parameters
  }

  /// Whether a block is a brief whose day is past, which stays as it is and is never made late.
  func isPast(_ span: BlockSpan, in id: NoteID) -> Bool { briefs.days.isPast(span, in: id) }

  /// The past day of the meeting that a note is about.
  func pastDay(of id: NoteID) -> CalendarDay? { briefs.days.pastDay(of: id) }

  /// Whether a note is that of a meeting which is yet to come.
  func isBooked(_ id: NoteID) -> Bool { briefs.days.isBooked(id) }

  /// Whether a note has, or is given, a block about the person it is about.
  ///
  /// - Parameter added: The blocks that the note is given without asking for them.
  func showsPerson(_ id: NoteID, adding added: [BlockName]) -> Bool {
    let note = vault[id]
    guard note.kind == .person else { return false }
    return added.contains(.person)
      || note.blocks.contains { span in
        guard span.known == .person, span.addedLineEnds == nil else { return false }
        let parameters = try? BlockParameters(of: span, .person, in: vault, home: id)
        return parameters.map { $0.person ?? .note(id) } == .note(id)
      }
  }
}
