import Notes

/// Which block of a note this is, in whatever version of the note it stands.
struct BlockKey: Hashable {
  let name: String
  let parameters: String
  /// The how many-th of those that are written alike, from 0.
  let occurrence: Int

  /// The first of the blocks whose start markers say the same.
  var first: BlockKey { BlockKey(name: name, parameters: parameters, occurrence: 0) }

  /// A key for each block, in their order.
  static func keys(of blocks: [BlockSpan]) -> [BlockKey] {
    var counts: [BlockKey: Int] = [:]
    return blocks.map { span in
      let parameters = span.parameters.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
      let first = BlockKey(name: span.name, parameters: parameters, occurrence: 0)
      defer { counts[first, default: 0] += 1 }
      return BlockKey(name: span.name, parameters: parameters, occurrence: counts[first] ?? 0)
    }
  }
}
