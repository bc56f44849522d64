extension Header {
  /// Bounds that keep reading cheap, whatever a note holds (BYTES 15 and 16).
  package enum Limits {
    /// The longest content between the fences that is read as YAML, in bytes.
    package static let contentBytes = 64 * 1024
    /// How deep lists and maps may nest; the top level is depth 1.
    package static let depth = 64
    /// How many libyaml events one header may give; 64 KiB of nothing but `?` lines would give 65,000.
    package static let events = 50_000
  }
}
