package import Notes

extension Note {
  /// The note as bytes, all but its path.
  package var packed: [UInt8] {
    var packer = Packer(reservingCapacity: 1024)
    pack(into: &packer)
    return packer.bytes
  }

  /// Reads a note back; nil if the bytes are none that `packed` gives.
  package init?(at path: NotePath, packed bytes: [UInt8]) {
    self.init(path: path)
    var unpacker = Unpacker(bytes)
    read(from: &unpacker)
    guard unpacker.isWhole, hasSoundPlaces else { return nil }
  }

  private func pack(into packer: inout Packer) {
    packer.value(kind)
    packer.optional(day)
    packer.list(names)
    packer.list(tags)
    packer.flag(isPrivate)
    packer.value(blockChoice)
    packer.list(fields)
    packer.list(links)
    packer.list(contexts)
    packer.list(tasks)
    packer.list(logLines)
    packer.list(headings)
    packer.list(blockNames)
    packer.list(participants)
    packer.list(absentees)
    packer.list(openingLines)
    packer.list(blocks)
    packer.list(findings) { packer, finding in
      packer.value(finding.kind)
      packer.optional(finding.line)
      packer.optional(finding.column)
    }
    packer.optional(refusal)
    packer.optional(openAtEnd)
  }

  private mutating func read(from unpacker: inout Unpacker) {
    let path = path
    kind = unpacker.value()
    day = unpacker.optional()
    names = unpacker.list()
    tags = unpacker.texts()
    isPrivate = unpacker.flag()
    blockChoice = unpacker.value()
    fields = unpacker.list()
    links = unpacker.list()
    contexts = unpacker.list()
    tasks = unpacker.list()
    logLines = unpacker.list()
    headings = unpacker.list()
    blockNames = unpacker.texts()
    participants = unpacker.list()
    absentees = unpacker.list()
    openingLines = unpacker.texts()
    blocks = unpacker.list()
    findings = unpacker.list {
      Finding($0.value(), path: path, line: $0.optionalNumber(), column: $0.optionalNumber())
    }
    refusal = unpacker.optional()
    openAtEnd = unpacker.optionalText()
  }

  /// Whether all places that point into the note's lists are there, so that nobody need ask again.
  private var hasSoundPlaces: Bool {
    func holds(_ range: Range<Int>) -> Bool { range.lowerBound >= 0 && range.upperBound <= links.count }
    func holds(_ link: Int?) -> Bool { link.map(links.indices.contains) ?? true }
    return links.allSatisfy { $0.context.map(contexts.indices.contains) ?? true }
      && fields.allSatisfy { $0.values.allSatisfy { holds($0.links) } }
      && tasks.allSatisfy { task in
        if case .link(let link) = task.owner { holds(task.links) && holds(link) } else { holds(task.links) }
      }
      && logLines.allSatisfy { holds($0.links) }
      && (participants + absentees).allSatisfy { holds($0.link) }
  }
}

extension NoteKind: Packable {
  package func pack(into packer: inout Packer) {
    packer.number(Self.allCases.firstIndex(of: self) ?? 0)
  }

  package init(from unpacker: inout Unpacker) { self = unpacker.choice(of: Self.allCases) }
}

extension NoteName: Packable {
  package func pack(into packer: inout Packer) {
    packer.number(nameClass.rawValue)
    packer.text(text)
  }

  package init(from unpacker: inout Unpacker) {
    let rank = unpacker.number()
    let nameClass = Class(rawValue: rank)
    if nameClass == nil { unpacker.fail() }
    self.init(text: unpacker.text(), nameClass: nameClass ?? .stem)
  }
}

extension BlockChoice: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .standard: packer.number(0)
    case .off: packer.number(1)
    case .only(let names):
      packer.number(2)
      packer.list(names)
    }
  }

  package init(from unpacker: inout Unpacker) {
    switch unpacker.number() {
    case 0: self = .standard
    case 1: self = .off
    default: self = .only(unpacker.texts())
    }
  }
}

extension NoteHeading: Packable {
  package func pack(into packer: inout Packer) {
    packer.number(line)
    packer.number(level)
    packer.text(text)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(line: unpacker.number(), level: unpacker.number(), text: unpacker.text())
  }
}

extension PersonMention: Packable {
  package func pack(into packer: inout Packer) {
    packer.optional(link)
    packer.text(name)
    packer.number(line)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(link: unpacker.optionalNumber(), name: unpacker.text(), line: unpacker.number())
  }
}
