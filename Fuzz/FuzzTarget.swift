/// A part of the program, inputs to begin with, and what must hold for every input.
struct FuzzTarget: Sendable {
  /// The name by which it is asked for.
  let name: String
  /// Inputs from which others are made.
  let seeds: @Sendable () -> [[UInt8]]
  /// Pieces that a good input holds and chance would hardly find.
  let pieces: [String]
  /// Stops the process through `Property.holds` where something does not hold.
  let check: @Sendable ([UInt8]) -> Void
}

extension FuzzTarget {
  /// All that there is; a new one is a file in Targets and its name here.
  static let all = [notes, headers, blocks, merges, dates, names, configuration, answers, cache, json]
}
