import Configuration
package import NoteIndex
package import Notes
package import Relations
import Text

/// What a block's start marker asks for (FORMAT: "Enishi's blocks").
package struct BlockParameters: Equatable, Sendable {
  package private(set) var filter = FollowUpFilter()
  package private(set) var person: PersonID?

  /// The parameters that each block takes.
  private static func keys(of block: BlockName) -> [String] {
    switch block {
    case .followUps: ["within", "kind", "person", "tag", "limit"]
    case .person, .brief: ["person"]
    case .event, .goal, .backlinks: []
    }
  }

  /// Reads the parameters of a block in the note `home`; the first that cannot be followed is told.
  package init(
    of span: BlockSpan, _ block: BlockName, in vault: ResolvedVault, home: NoteID
  ) throws(ParameterProblem) {
    var seen: Set<String> = []
    let keys = Self.keys(of: block)
    for parameter in span.parameters {
      guard keys.contains(parameter.key) else {
        throw .unknown(key: parameter.key, suggestion: Suggestion.nearest(to: parameter.key, among: keys))
      }
      guard seen.insert(parameter.key).inserted else { throw .repeated(key: parameter.key) }
      try read(parameter, in: vault, home: home)
    }
    if block == .followUps { filter.person = person }
  }

  private mutating func read(
    _ parameter: BlockSpan.Parameter, in vault: ResolvedVault, home: NoteID
  ) throws(ParameterProblem) {
    let value = String(parameter.value.trimmed)
    func unreadable(_ expected: String) -> ParameterProblem {
      .unreadable(key: parameter.key, value: value, expected: expected)
    }
    switch parameter.key {
    case "within":
      guard case .days(let days)? = Interval(value) else { throw unreadable("a time such as 14d or 2w") }
      filter.within = days
    case "kind":
      guard let kinds = try Self.kinds(value) else { throw unreadable("a kind of follow-up") }
      filter.kinds = kinds
    case "tag":
      let tag = value.hasPrefix("#") ? String(value.dropFirst()) : value
      guard !tag.isEmpty else { throw unreadable("a tag") }
      filter.tag = tag.lowercased()
    case "limit":
      guard let limit = Int(value), limit >= 1 else { throw unreadable("a whole number of 1 or more") }
      filter.limit = limit
    case "person":
      let name = LinkTarget(value.linkTarget).name
      guard !name.isEmpty else { throw unreadable("a person, such as [[Ann]]") }
      person = try BlockPerson.find(name, in: vault, home: home)
    default: break
    }
  }

  /// The kinds of a comma list; nil if it names none.
  private static func kinds(_ value: String) throws(ParameterProblem) -> Set<FollowUpKind>? {
    var kinds: Set<FollowUpKind> = []
    for word in value.split(separator: ",") {
      let word = String(word.trimmed)
      guard let kind = FollowUpKind(rawValue: word) else {
        let names = FollowUpKind.allCases.map(\.rawValue)
        throw .unknownKind(word, suggestion: Suggestion.nearest(to: word, among: names))
      }
      kinds.insert(kind)
    }
    return kinds.isEmpty ? nil : kinds
  }
}

extension String {
  /// What stands inside `[[folder/name|label]]`, without the label; other text as it is.
  fileprivate var linkTarget: String {
    guard hasPrefix("[["), hasSuffix("]]") else { return self }
    let inner = dropFirst(2).dropLast(2)
    return String((inner.split(separator: "|").first ?? "").trimmed)
  }
}
