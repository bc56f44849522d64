/// Words of respect before or after a name, which are no part of it.
package enum Honorific {
  private static let suffixes = ["さん", "さま", "様", "氏", "先生", "くん", "君", "ちゃん"]
  private static let prefixes = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor"]

  /// Gives the name without one honorific and without white space around it.
  ///
  /// A name that is nothing but an honorific (先生) is left as it is.
  package static func stripped(from name: some StringProtocol) -> String {
    let name = String(name.trimmed)
    for suffix in suffixes where name.count > suffix.count && name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count).trimmed)
    }
    if let space = name.firstIndex(of: " ") {
      let word = name[..<space].lowercased()
      let title = word.hasSuffix(".") ? String(word.dropLast()) : word
      let rest = name[space...].trimmed
      if prefixes.contains(title), !rest.isEmpty { return String(rest) }
    }
    return name
  }
}
