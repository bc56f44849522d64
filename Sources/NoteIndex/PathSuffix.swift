import Notes
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

  /// A path as it is read from a folder, with `.` and `..` followed; nil where it leads above the root.
  init?(_ relative: PathSuffix, from folder: NotePath) {
    var segments = folder.segments
    for segment in relative.segments {
      if segment.elementsEqual("..".utf8) {
        guard segments.popLast() != nil else { return nil }
      } else if !segment.elementsEqual(".".utf8) {
        segments.append(segment)
      }
    }
    self.segments = segments
  }

  var text: String {
    segments.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }

  /// The path without a Markdown extension; nil where it has none.
  var withoutExtension: PathSuffix? {
    guard let last = segments.last else { return nil }
    let name = String(decoding: last, as: UTF8.self)
    let bare = NameIndex.withoutExtension(name)
    guard bare.utf8.count < name.utf8.count else { return nil }
    return PathSuffix(segments: segments.dropLast() + [last.prefix(bare.utf8.count)])
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
