import Text

/// The end of a path, in whole segments.
struct PathSuffix {
  let segments: [ArraySlice<UInt8>]

  init(_ path: some Collection<UInt8>) {
    segments = Array(path)[...].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
  }

  private init(segments: [ArraySlice<UInt8>]) {
    self.segments = segments
  }

  var text: String {
    segments.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }

  func last(_ count: Int) -> PathSuffix {
    PathSuffix(segments: segments.suffix(count))
  }

  /// Whether the path ends with these segments, compared as names are.
  func ends(with suffix: PathSuffix) -> Bool {
    guard segments.count >= suffix.segments.count else { return false }
    return zip(segments.suffix(suffix.segments.count), suffix.segments).allSatisfy {
      $0.elementsEqual($1) || ComparisonKey($0) == ComparisonKey($1)
    }
  }
}
