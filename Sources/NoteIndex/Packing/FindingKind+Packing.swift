package import Notes

extension Finding: Packable {
  private static let levels: [Level] = [.info, .warning, .error]

  package func pack(into packer: inout Packer) {
    packer.value(path)
    packer.value(kind)
    packer.optional(line)
    packer.optional(column)
    packer.number(Self.levels.firstIndex(of: level) ?? 0)
  }

  package init(from unpacker: inout Unpacker) {
    let path: NotePath = unpacker.value()
    let finding = Finding(
      unpacker.value(), path: path, line: unpacker.optionalNumber(), column: unpacker.optionalNumber())
    self = finding.weighing(unpacker.choice(of: Self.levels))
  }
}

extension FindingKind: Packable {
  /// A kind goes by its name, which docs/findings.md promises to keep, and then its values.
  package func pack(into packer: inout Packer) {
    packer.text(name)
    switch self {
    case .notUTF8, .vanished, .notAFile, .unclosedFrontMatter, .malformedMarker, .markerInsideHTML,
      .conflictMarkers, .durabilityUnknown:
      break
    case .unreadable(let text), .skippedLink(let text), .tooComplex(let text), .brokenFrontMatter(let text),
      .unquotedLink(let text), .duplicateKey(let text), .undecidedDate(let text), .brokenLink(let text),
      .personWithoutNote(let text), .ownerWithoutNote(let text), .missingEnd(let text),
      .endWithoutStart(let text),
      .unknownBlock(let text),
      .openAtEnd(let text), .unreadDue(let text), .yearlessDue(let text),
      .unreadLogDate(let text), .noPlaceForFollowUps(let text), .lateBrief(let text),
      .privateInBrief(let text):
      packer.text(text)
    case .unreadDate(let first, let second), .unreadCadence(let first, let second),
      .nestedBlock(let first, let second),
      .crossedBlocks(let first, let second), .blockParameter(let first, let second):
      packer.text(first)
      packer.text(second)
    case .earlyAsk(let text, let name, let days, let since):
      packer.text(text)
      packer.text(name)
      packer.number(days)
      packer.optional(since)
    case .answeredList(let row, let reason, let remedy):
      packer.text(row)
      packer.text(reason)
      packer.text(remedy)
    case .sameName(let path), .conflictCopy(let path): packer.value(path)
    case .missingHeading(let target, let heading):
      packer.value(target)
      packer.text(heading)
    case .ambiguousLink(let target, let chosen, let others):
      packer.text(target)
      packer.value(chosen)
      packer.list(others)
    case .unclearName(let name, let candidates):
      packer.text(name)
      packer.list(candidates)
    case .looseName(let target, let found):
      packer.text(target)
      packer.value(found)
    case .shadowedName(let name, let other, let count):
      packer.text(name)
      packer.value(other)
      packer.number(count)
    case .editedBlock(let name, let lines, let difference):
      packer.text(name)
      packer.range(lines.lowerBound..<(lines.upperBound + 1))
      packer.list(difference)
    case .notWritten(let reason, let isNotice):
      packer.text(reason)
      packer.flag(isNotice)
    }
  }

  package init(from unpacker: inout Unpacker) {
    guard let kind = Self.read(unpacker.text(), &unpacker) else {
      unpacker.fail()
      self = .vanished
      return
    }
    self = kind
  }

  private static func read(_ name: String, _ unpacker: inout Unpacker) -> FindingKind? {
    switch name {
    case "not-utf8": .notUTF8
    case "unreadable": .unreadable(reason: unpacker.text())
    case "vanished": .vanished
    case "skipped-symlink": .skippedLink(reason: unpacker.text())
    case "not-a-file": .notAFile
    case "same-name": .sameName(other: unpacker.value())
    case "too-complex": .tooComplex(reason: unpacker.text())
    case "unclosed-front-matter": .unclosedFrontMatter
    case "broken-front-matter": .brokenFrontMatter(reason: unpacker.text())
    case "unquoted-link": .unquotedLink(key: unpacker.text())
    case "duplicate-key": .duplicateKey(key: unpacker.text())
    case "undecided-date": .undecidedDate(text: unpacker.text())
    case "unread-date": .unreadDate(key: unpacker.text(), text: unpacker.text())
    case "unread-cadence": .unreadCadence(key: unpacker.text(), text: unpacker.text())
    case "unread-due": .unreadDue(text: unpacker.text())
    case "yearless-due": .yearlessDue(text: unpacker.text())
    case "unread-log-date": .unreadLogDate(text: unpacker.text())
    case "early-ask":
      .earlyAsk(
        text: unpacker.text(), name: unpacker.text(), twoWayDays: unpacker.number(),
        daysSinceMet: unpacker.optionalNumber())
    case "broken-link": .brokenLink(target: unpacker.text())
    case "unclear-name": .unclearName(name: unpacker.text(), candidates: unpacker.list())
    case "owner-without-note": .ownerWithoutNote(name: unpacker.text())
    case "missing-heading": .missingHeading(target: unpacker.value(), heading: unpacker.text())
    case "ambiguous-link":
      .ambiguousLink(target: unpacker.text(), chosen: unpacker.value(), others: unpacker.list())
    case "shadowed-name":
      .shadowedName(name: unpacker.text(), by: unpacker.value(), linkCount: unpacker.number())
    case "loose-name": .looseName(target: unpacker.text(), found: unpacker.value())
    case "person-without-note": .personWithoutNote(name: unpacker.text())
    default: readAboutBlocks(name, &unpacker)
    }
  }

  private static func readAboutBlocks(_ name: String, _ unpacker: inout Unpacker) -> FindingKind? {
    switch name {
    case "missing-end": .missingEnd(name: unpacker.text())
    case "end-without-start": .endWithoutStart(name: unpacker.text())
    case "nested-block": .nestedBlock(name: unpacker.text(), outer: unpacker.text())
    case "crossed-blocks": .crossedBlocks(start: unpacker.text(), end: unpacker.text())
    case "malformed-marker": .malformedMarker
    case "marker-inside-html": .markerInsideHTML
    case "unknown-block": .unknownBlock(name: unpacker.text())
    case "block-parameter": .blockParameter(name: unpacker.text(), reason: unpacker.text())
    case "edited-block":
      .editedBlock(name: unpacker.text(), lines: unpacker.range().closed, difference: unpacker.texts())
    case "answered-list":
      .answeredList(row: unpacker.text(), reason: unpacker.text(), remedy: unpacker.text())
    case "late-brief": .lateBrief(day: unpacker.text())
    case "private-in-brief": .privateInBrief(name: unpacker.text())
    case "conflict-markers": .conflictMarkers
    case "open-at-end": .openAtEnd(what: unpacker.text())
    case "no-place-for-follow-ups": .noPlaceForFollowUps(reason: unpacker.text())
    case "not-written": .notWritten(reason: unpacker.text(), isNotice: unpacker.flag())
    case "conflict-copy": .conflictCopy(of: unpacker.value())
    case "durability-unknown": .durabilityUnknown
    default: nil
    }
  }
}

extension Range<Int> {
  /// The range with its last element named; one without any keeps its start.
  fileprivate var closed: ClosedRange<Int> { lowerBound...Swift.max(lowerBound, upperBound - 1) }
}
