/// Words of respect before or after a name, which are no part of it.
package enum Honorific {
  /// After a name in Japanese: さん and its kin, and the titles by which colleagues are called.
  package static let suffixes = [
    "さん", "さま", "様", "氏", "先生", "くん", "君", "ちゃん", "殿", "部長", "課長", "係長", "次長", "社長", "専務", "常務", "会長",
    "店長", "所長", "室長", "院長", "教授", "編集長", "監督", "主任", "先輩",
  ]
  /// After a name in Latin letters.
  package static let latinSuffixes = ["-san", "-sama", "-sensei", "-kun", "-chan"]
  private static let prefixes = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor"]

  /// Whether a word is a title that stands before a name, with or without its dot.
  package static func isTitle(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    return prefixes.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
  }

  /// Gives the name without one honorific and without white space around it.
  ///
  /// A name that is nothing but an honorific (先生) is left as it is.
  package static func stripped(from name: some StringProtocol) -> String {
    let name = String(name.trimmed)
    // Most names hold none of the signs with which these begin, and names are stripped by the thousand.
    guard let last = name.unicodeScalars.last else { return name }
    if !last.isASCII {
      for suffix in suffixes where name.count > suffix.count && name.hasSuffix(suffix) {
        return String(name.dropLast(suffix.count).trimmed)
      }
      return name
    }
    for suffix in latinSuffixes where name.utf8.count > suffix.utf8.count && name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    if let space = name.firstIndex(of: " ") {
      let rest = name[space...].trimmed
      if !rest.isEmpty, isTitle(name[..<space]) { return String(rest) }
    }
    return name
  }

  /// The name with さん, unless it bears an honorific.
  package static func polite(_ name: String) -> String { isBorne(by: name) ? name : name + "さん" }

  /// Whether a name bears an honorific.
  package static func isBorne(by name: String) -> Bool { stripped(from: name) != name.trimmed }
}
