/// Who and what there is in a generated vault, before any text is written.
struct VaultPlan {
  struct Meeting: Equatable {
    let target: LinkTarget
    let day: String
  }

  let people: [LinkTarget]
  let meetings: [Meeting]
  let topics: [LinkTarget]
  let popularPeople: PowerLaw
  let popularTopics: PowerLaw

  /// Plans a vault: of its notes 30 % are people, 50 % meetings and journals, 20 % topics.
  init(noteCount: Int, seed: UInt64) {
    var random = RandomSource(seed: seed, part: "V", number: noteCount)
    let personCount = noteCount * 30 / 100
    let topicCount = noteCount * 20 / 100
    people = Self.people(personCount, &random)
    meetings = Self.meetings(noteCount - personCount - topicCount, &random)
    topics = Self.topics(topicCount, &random)
    popularPeople = PowerLaw(count: personCount, random: &random)
    popularTopics = PowerLaw(count: topicCount, random: &random)
  }

  private static func people(_ count: Int, _ random: inout RandomSource) -> [LinkTarget] {
    var names = UniqueNames()
    return (0..<count).map { number in
      let isJapanese = random.chance(6)
      let family = random.pick(isJapanese ? Words.japaneseFamilyNames : Words.familyNames)
      let given = random.pick(isJapanese ? Words.japaneseGivenNames : Words.givenNames)
      let initial = random.chance(40) ? " \(random.pick(Array("ABCDEFGHIKLMNOPRSTVW")))." : ""
      let name = names.unique(isJapanese ? family + given : "\(given)\(initial) \(family)")
      var aliases: [String] = []
      if random.chance(50) {
        aliases.append(isJapanese ? "\(given)さん\(number)" : "\(given) \(family.prefix(1))\(number)")
      }
      if random.chance(20) { aliases.append("pal\(number)") }
      return LinkTarget(title: name, path: "People/\(family.prefix(1))/\(name).md", aliases: aliases)
    }
  }

  private static func meetings(_ count: Int, _ random: inout RandomSource) -> [Meeting] {
    var names = UniqueNames()
    return (0..<count).map { number in
      // From 2016 to the middle of November 2026, the year growing with the number.
      let year = 2016 + number * 11 / count
      let month = random.number(in: 1...(year == 2026 ? 10 : 12))
      let day = "\(year)-\(twoDigits(month))-\(twoDigits(random.number(in: 1...28)))"
      let title = names.unique("\(day) \(random.pick(Words.occasions)) \(random.pick(Words.things))")
      let target = LinkTarget(title: title, path: "Meetings/\(year)/\(title).md", hasNotesHeading: false)
      return Meeting(target: target, day: day)
    }
  }

  private static func topics(_ count: Int, _ random: inout RandomSource) -> [LinkTarget] {
    var names = UniqueNames()
    return (0..<count).map { _ in
      let first = random.pick(Words.adjectives)
      let title = names.unique(
        "\(first.prefix(1).uppercased())\(first.dropFirst()) \(random.pick(Words.things)) \(random.pick(Words.fields))"
      )
      return LinkTarget(title: title, path: "Topics/\(title).md")
    }
  }

  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

/// Makes names differ that are drawn more than once.
private struct UniqueNames {
  private var counts: [String: Int] = [:]

  mutating func unique(_ name: String) -> String {
    let count = counts[name, default: 0] + 1
    counts[name] = count
    return count == 1 ? name : "\(name) \(count)"
  }
}
