import FrontMatter
import Text

/// Tells which of the keys that a header repeats count (FORMAT: "Front matter").
///
/// The first of equal keys wins; list keys that differ only by case are joined.
struct RepeatedKeys {
  private var first: [ComparisonKey: Header.Entry] = [:]
  /// The later keys that counted, as they are spelled.
  private var spellings: Set<[UInt8]> = []

  /// Whether an entry counts; to be asked for each in file order.
  mutating func counts(_ entry: Header.Entry, _ meaning: Meaning?) -> Bool {
    let key = ComparisonKey(entry.key)
    guard let earlier = first[key] else {
      first[key] = entry
      return true
    }
    let isList = meaning?.isList ?? (entry.value.isSequence || earlier.value.isSequence)
    return isList && !entry.key.utf8.elementsEqual(earlier.key.utf8)
      && spellings.insert(Array(entry.key.utf8)).inserted
  }
}

extension YAMLValue {
  fileprivate var isSequence: Bool {
    if case .sequence = content { true } else { false }
  }
}
