import Text

extension FindingKind {
  /// What is the case, as one sentence without a full stop.
  package var message: String {
    switch self {
    case .notUTF8: "this note is not UTF-8, so it is neither read nor written"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .vanished: "this file was gone before it could be read"
    case .skippedLink(let reason): "this symbolic link is not followed: \(reason)"
    case .notAFile: "this is no regular file, so it is left alone"
    case .sameName(let other): "its name differs from “\(other)” only in case or in how accents are stored"
    case .tooComplex(let reason): "this note is not searched for links and not written: \(reason)"
    case .unclosedFrontMatter: "the front matter that opens here is never closed"
    case .brokenFrontMatter(let reason): "the front matter cannot be read as YAML: \(reason)"
    case .unquotedLink(let key): "the link after “\(key)” is not quoted, so that YAML reads a list in a list"
    case .duplicateKey(let key): "“\(key)” stands here a second time; the first one counts"
    case .undecidedDate(let text): "“\(text)” could be two days, so it is not used"
    case .unreadDate(let key, let text): "“\(text)” after “\(key)” is no date that can be read"
    case .unreadCadence(let key, let text): "“\(text)” after “\(key)” is no length of time that can be read"
    case .unreadDue(let text): "“\(text)” is no day, so this task has no day from it"
    case .yearlessDue(let text):
      "“\(text)” has no year and the note has no day to take it from, so the task has no due day"
    case .unreadLogDate(let text): "“\(text)” is no day, so this line is no part of the log"
    case .earlyAsk(let text, let name, let days, let since):
      "“\(text)” asks something of \(name) early: \(Self.acquaintance(days, since))"
    case .brokenLink(let target): "no note answers to “\(target)”"
    case .missingHeading(let target, let heading):
      "“\(target)” has no “\(heading)”; the note itself was taken"
    case .ambiguousLink(let target, let chosen, let others):
      "“\(target)” could be \(Self.list([chosen] + others)); “\(chosen)” was taken"
    case .looseName(let target, let found): "“\(target)” was read as “\(found)”"
    case .shadowedName(let name, let other, let count):
      "“\(name)” names this note, but \(count == 1 ? "the link" : "\(count) links") to it lead to “\(other)”, for a file's name comes first"
    case .personWithoutNote(let name): "\(name) has no note of their own yet"
    case .unclearName(let name, let candidates):
      "“\(name)” could be \(Self.list(candidates)); nobody was taken"
    case .ownerWithoutNote(let name): "“\(name)” under owners is no note of this vault"
    case .missingEnd(let name): "the block “\(name)” begins here and never ends"
    case .endWithoutStart(let name): "the block “\(name)” ends here without having begun"
    case .nestedBlock(let name, let outer): "the block “\(name)” begins inside the block “\(outer)”"
    case .crossedBlocks(let start, let end): "the block “\(start)” is open, but “\(end)” ends here"
    case .malformedMarker: "this looks like one of Enishi's markers but cannot be read as one"
    case .markerInsideHTML: "this marker is part of the raw HTML around it"
    case .unknownBlock(let name): "there is no block named “\(name)”"
    case .blockParameter(let name, let reason): "the block “\(name)” is left as it is: \(reason)"
    case .editedBlock(let name, let lines, _):
      "the block “\(name)” was edited by hand in \(Self.places(lines))"
    case .answeredList(let row, let reason, _): "“\(row)” could not be carried out: \(reason)"
    case .lateBrief(let day):
      "this brief was asked for after \(day), the day it is for, so it stays empty: nothing is made to look known before"
    case .privateInBrief(let name): "this brief of a past day names “\(name)”, which is private now"
    case .conflictMarkers: "a git conflict is still open here"
    case .openAtEnd(let what): "the note ends inside \(what), so a block at its end would not be read"
    case .noPlaceForFollowUps(let reason): "the list of follow-ups is not made here: \(reason)"
    case .notWritten(let reason, _): "not written: \(reason)"
    case .conflictCopy(let path): "a text that was saved while “\(path)” was being written is kept here"
    case .durabilityUnknown: "written, but the disk did not confirm that it is safe from a power cut"
    }
  }

  /// What to do about it, as one sentence without a full stop; nil where nothing needs doing.
  ///
  /// - Parameter path: The note in which it was found.
  func wayOut(in path: NotePath) -> String? {
    switch self {
    case .notUTF8: "save it as UTF-8 in your editor"
    case .unreadable, .conflictMarkers, .durabilityUnknown: Self.simpleWayOut[name]
    case .skippedLink: "put the note itself into the vault, or link to it from inside"
    case .notAFile, .looseName, .vanished: nil
    case .shadowedName: "rename one of the two, or give the links this note's path"
    case .sameName: "rename one of them: some computers cannot hold both"
    case .tooComplex: "split it into smaller notes"
    case .unclosedFrontMatter: "close it with a line “---”, or take the first line away"
    case .brokenFrontMatter:
      "mend or quote the value, as in key: \"value\"; until then the note is not written"
    case .unquotedLink: "write it as \"[[Ann]]\", with quotes"
    case .duplicateKey: "keep one of the two"
    case .undecidedDate: "write the year first, as in 2026-01-31"
    case .unreadDate, .unreadDue, .unreadLogDate: "write year, month and day, as in 2026-01-31"
    case .yearlessDue: "write the year too, as in 2026-01-31"
    case .unreadCadence: "write days or a word, as in 30d, 6w, monthly, or none"
    case .earlyAsk:
      "let it wait for three days of contact both ways and a month since you met, or give something first"
    case .brokenLink: "make the note, or mend the name"
    case .missingHeading: "mend what follows the # in the link"
    case .ambiguousLink: "write the link with its folder, as in [[folder/name]]"
    case .personWithoutNote(let name):
      "make “\(Honorific.stripped(from: name)).md” with `type: person`, or in a folder of people, whenever you like"
    case .unclearName: "write the whole name, or a link"
    case .ownerWithoutNote: "make that note, or mend the name under owners"
    case .missingEnd: "take the marker and the list below it away, then run the command again"
    case .endWithoutStart: "take this line and the list above it away, then run the command again"
    case .nestedBlock, .crossedBlocks: "let one block end before the next begins"
    case .malformedMarker: "write <!-- enishi:backlinks --> or the like on a line of its own"
    case .markerInsideHTML: "add a blank line above it"
    case .unknownBlock: "the blocks are: backlinks, brief, event, follow-ups, person"
    case .blockParameter(let name, _):
      Self.markerExamples[name].map { "write \($0)" } ?? "take away what follows the name in its start marker"
    case .editedBlock("follow-ups", _, _):
      "put it back as below (words of yours go behind ` // `), or run `enishi index --overwrite \"\(path)\"`, which carries out the answers and drops the rest"
    case .editedBlock:
      "move your words out of it, or run `enishi index --overwrite \"\(path)\"`, which writes it anew without them"
    case .answeredList(_, _, let remedy): remedy
    case .lateBrief: "take the two markers away; `enishi brief` tells what is known today"
    case .privateInBrief:
      "take the words out, then run `enishi index --overwrite \"\(path)\"`, which keeps what you leave"
    case .openAtEnd: "close it, or ask for the block elsewhere with an empty pair of markers"
    case .noPlaceForFollowUps: "give another path as follow_ups in .enishi/config.yaml, or off"
    case .notWritten: nil
    case .conflictCopy: "compare it with the note, then delete it"
    }
  }

  /// How well somebody is known, by the two numbers that count.
  private static func acquaintance(_ twoWayDays: Int, _ daysSinceMet: Int?) -> String {
    let days = twoWayDays == 1 ? "1 day" : "\(twoWayDays) days"
    let met = daysSinceMet.map { $0 == 1 ? "you met 1 day ago" : "you met \($0) days ago" }
    return "you were in touch both ways on \(days) so far, and \(met ?? "no note says when you met")"
  }

  private static let simpleWayOut = [
    "unreadable": "look at its permissions and at its disk",
    "conflict-markers": "finish the merge (inside a block, take either side whole), then run `enishi index`",
    "durability-unknown": "run `enishi index` again",
  ]

  private static let markerExamples = [
    "brief": "whom it is about, as in <!-- enishi:brief person=[[Ann]] -->",
    "event": "it in the note of an event, with nothing behind the name",
    "person": "whom it is about, as in <!-- enishi:person person=[[Ann]] -->",
    "follow-ups":
      "it as in <!-- enishi:follow-ups within=14d tag=client -->",
  ]

  private static func places(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)–\(lines.upperBound)"
  }

  private static func list(_ paths: [NotePath]) -> String {
    paths.map { "“\($0)”" }.joined(separator: ", ")
  }
}
