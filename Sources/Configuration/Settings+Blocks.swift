package import Notes

extension Settings {
  /// The blocks that a configuration can name, in the order in which they stand at the end of a note.
  package enum Block: String, CaseIterable, Sendable {
    case followUps = "follow-ups"
    case person, event, goal, brief, backlinks
  }

  /// The sorts of notes that are given blocks of their own.
  package enum BlockGroup: String, CaseIterable, Sendable {
    case person, meeting, event, goal, other

    package init(_ kind: NoteKind) {
      self = BlockGroup(rawValue: kind.rawValue) ?? .other
    }
  }

  package static let standardBlocks: [BlockGroup: [Block]] = [
    .person: [.person, .backlinks], .meeting: [.backlinks], .event: [.event, .backlinks],
    .goal: [.goal, .backlinks], .other: [.backlinks],
  ]

  /// The blocks that a note of this kind is given without asking for them.
  package func blocksAdded(to kind: NoteKind) -> [Block] {
    let isGivenBacklinks =
      switch backlinks.place {
      case .all: true
      case .people: [.person, .meeting, .event, .goal].contains(kind)
      case .asked: false
      }
    return (blocks[BlockGroup(kind)] ?? []).filter { $0 != .backlinks || isGivenBacklinks }
  }

  package struct Backlinks: Equatable, Sendable {
    package enum Place: String, CaseIterable, Sendable {
      case all, people, asked
    }

    /// Which notes are given a block without asking for it.
    package var place = Place.all
    /// How many entries a block shows.
    package var limit = 200
  }

  /// Whether a meeting's note is given a `brief` block without asking for it.
  package enum Brief: String, CaseIterable, Sendable {
    case asked, auto
  }

  // MARK: Reading

  mutating func takeBlocks(_ entry: ConfigurationValue) throws(ConfigurationError) {
    let groups = BlockGroup.allCases.map(\.rawValue)
    for item in try entry.pairs(groups.joined(separator: ", ")) {
      guard let group = BlockGroup(rawValue: item.key) else { throw item.unknown(among: groups) }
      let names = try item.names("block", among: Block.allCases.map(\.rawValue))
      blocks[group] = Block.allCases.filter { names.contains($0.rawValue) }
    }
  }

  mutating func takeBacklinks(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("where and limit") {
      switch item.key {
      case "where": backlinks.place = try item.choice("all, people or asked")
      case "limit": backlinks.limit = try item.count()
      default: throw item.unknown(among: ["where", "limit"])
      }
    }
  }

  mutating func takePerson(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("limit") {
      switch item.key {
      case "limit": personLimit = try item.count()
      default: throw item.unknown(among: ["limit"])
      }
    }
  }
}
