import FrontMatter
package import Notes
import Text

extension Settings {
  /// Where a vault keeps its configuration.
  package static let path: NotePath = ".enishi/config.yaml"

  /// Reads a configuration file.
  ///
  /// - Throws: `ConfigurationError` with the line of the first thing that cannot be used.
  package static func read(_ bytes: [UInt8]) throws(ConfigurationError) -> Settings {
    var configuration = Settings()
    for entry in try entries(of: bytes) { try configuration.take(entry) }
    return configuration
  }

  /// The keys of the top level with their values, each key once.
  static func entries(of bytes: [UInt8]) throws(ConfigurationError) -> [ConfigurationValue] {
    let start = bytes.orderMarkCount
    let bounds = FrontMatterBounds(
      opening: start..<start, content: start..<bytes.count, closing: bytes.count..<bytes.count,
      contentLine: 1,
      bodyLine: 1)
    let file = Header.read(bytes, bounds)
    if let problem = file.problem {
      throw .notYAML(line: problem.line, column: problem.column, reason: problem.words)
    }
    var seen: Set<String> = []
    return try file.entries.map { (entry) throws(ConfigurationError) in
      guard seen.insert(entry.key).inserted else { throw .duplicateKey(key: entry.key, line: entry.line) }
      return ConfigurationValue(key: entry.key, line: entry.line, value: entry.value)
    }
  }

  private static let keyNames = [
    "language", "timezone", "links", "ignore", "folders", "keys", "owners", "blocks", "backlinks", "person",
    "brief", "follow_ups", "follow_up", "default_cadence", "tiers", "cadence_by", "celebrate", "terms",
    "words",
    "rules",
  ]

  private mutating func take(_ entry: ConfigurationValue) throws(ConfigurationError) {
    if entry.isEmpty, Self.keyNames.contains(entry.key) { return }
    switch entry.key {
    case "language": language = try entry.choice("en or ja")
    case "timezone": timeZone = try entry.text("the name of a time zone, such as Asia/Tokyo")
    case "links": linkStyle = try entry.choice("wiki or markdown")
    case "ignore": ignore = try entry.texts("a list of gitignore patterns")
    case "folders": try takeFolders(entry)
    case "keys": try takeKeys(entry)
    case "owners": try takeOwners(entry)
    case "blocks": try takeBlocks(entry)
    case "backlinks": try takeBacklinks(entry)
    case "person": try takePerson(entry)
    case "brief": brief = try entry.choice("asked or auto")
    case "follow_ups": try takeFollowUps(entry)
    case "follow_up": try takeFollowUp(entry)
    case "default_cadence": defaultCadence = try entry.interval()
    case "tiers": try takeTiers(entry)
    case "cadence_by": try takeCadenceBy(entry)
    case "celebrate": try takeCelebrate(entry)
    case "terms": try takeTerms(entry)
    case "words": try takeWords(entry)
    case "rules": try takeRules(entry)
    default: throw entry.unknown(among: Self.keyNames)
    }
  }

  private mutating func takeFolders(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("folders, each with a kind") {
      let kinds = NoteKind.allCases.map(\.rawValue).joined(separator: ", ")
      guard let kind = NoteKind(word: try item.text("a kind: \(kinds)")) else {
        throw item.wrong("a kind: \(kinds)")
      }
      folders[item.key] = kind
    }
  }

  private mutating func takeKeys(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("built-in keys, each with a list of more words for it") {
      guard let meaning = KeyTable.standard.meaning(of: item.key) else {
        throw item.unknown(among: KeyTable.standard.names)
      }
      for word in try item.texts("a list of keys") {
        keys.append(ExtraKey(key: word, meaning: meaning, builtIn: item.key))
      }
    }
  }

  private mutating func takeFollowUps(_ entry: ConfigurationValue) throws(ConfigurationError) {
    let expected = "the path of a note inside the vault, or off"
    let text = try entry.text(expected)
    if text == "off" || text == "false" || text == "no" {
      followUps = nil
      return
    }
    let path = NotePath(text)
    let isInside = !text.hasPrefix("/") && !path.segments.contains { $0.elementsEqual("..".utf8) }
    guard isInside, text.hasSuffix(".md"), !path.segments.contains(where: { $0.first == UInt8(ascii: ".") })
    else {
      throw entry.wrong(expected)
    }
    followUps = path
  }

  private mutating func takeFollowUp(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("within, lead, limit, stale and first_contact") {
      switch item.key {
      case "within": followUp.within = try item.days()
      case "lead": followUp.lead = try item.days()
      case "limit": followUp.limit = try item.count()
      case "stale": followUp.stale = try item.days()
      case "first_contact":
        let texts = try item.texts("three numbers of days, such as [2, 14, 30]")
        let days = texts.compactMap { Int($0) }
        guard texts.count == 3, days.count == 3, days == days.sorted(), days[0] >= 0 else {
          throw item.wrong("three numbers of days, such as [2, 14, 30]")
        }
        followUp.firstContact = days
      default: throw item.unknown(among: ["within", "lead", "limit", "stale", "first_contact"])
      }
    }
  }

  private mutating func takeTiers(_ entry: ConfigurationValue) throws(ConfigurationError) {
    let names = Self.tierNames
    for item in try entry.pairs(names.joined(separator: ", ")) {
      guard let place = names.firstIndex(of: item.key) else { throw item.unknown(among: names) }
      tiers[place] = try item.days()
    }
  }

  private mutating func takeCadenceBy(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("tags and circles") {
      var days: [String: Int] = [:]
      for pair in try item.pairs("names, each with a time such as 30d") { days[pair.key] = try pair.days() }
      switch item.key {
      case "tags": cadenceByTag = days
      case "circles": cadenceByCircle = days
      default: throw item.unknown(among: ["tags", "circles"])
      }
    }
  }
}
