extension NoteText {
  /// A link to some note: mostly to a person, else to a topic or a meeting.
  mutating func anyLink() -> String {
    if random.chance(72) { return personLink() }
    if random.chance(70) { return link(to: plan.topics[plan.popularTopics.pick(&random)]) }
    return link(to: random.pick(plan.meetings).target)
  }

  mutating func personLink() -> String {
    link(to: plan.people[plan.popularPeople.pick(&random)])
  }

  /// A link in one of the ways that people link; one in fifty leads nowhere.
  mutating func link(to target: LinkTarget) -> String {
    switch random.below(100) {
    case 0..<64: return "[[\(target.title)]]"
    case 64..<76: return "[[\(target.title)|\(Self.firstWord(target.title))]]"
    case 76..<82: return "[[\(target.title)\(target.hasNotesHeading ? "#Notes" : "")]]"
    case 82..<88: return "[[\(target.aliases.isEmpty ? target.title : random.pick(target.aliases))]]"
    case 88..<91: return "[[\(target.pathWithoutExtension)]]"
    case 91..<93: return "[[Nobody \(random.number(in: 1...999))]]"
    default: return "[\(target.title)](\(String(repeating: "../", count: depth))\(target.encodedPath))"
    }
  }

  private static func firstWord(_ title: String) -> Substring {
    title.prefix { $0 != " " }
  }
}
