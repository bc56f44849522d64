/// What a command took.
struct ChildUsage: Equatable, Codable {
  /// By the clock on the wall.
  let seconds: Double
  /// Of all processors together, in the program and in the system.
  let processorSeconds: Double
  let peakBytes: Int
}
