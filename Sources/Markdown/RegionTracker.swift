/// Follows math and `%%` comments through the text nodes of a body; what stands inside is no link.
struct RegionTracker {
  /// Closed `%% … %%` pairs in bytes of the source, marks included.
  private(set) var comments: [Range<Int>] = []
  private var maths: [Range<Int>] = []
  private var openMath: Int?
  private var openDisplayMath: Int?
  private var openComment: Int?

  /// What was never closed; inline math that was not is text.
  var openAtEnd: OpenConstruct? {
    if openComment != nil { .comment } else if openDisplayMath != nil { .displayMath } else { nil }
  }

  mutating func beginParagraph() {
    openMath = nil
  }

  /// A `$`, by Pandoc's rule: an opening one has text right after it, a closing one text right before it and no
  /// digit after it, and nothing in between may be a `$`.
  mutating func math(at offset: Int, in source: [UInt8]) {
    guard openComment == nil, openDisplayMath == nil else { return }
    let next = offset + 1 < source.count ? source[offset + 1] : UInt8(ascii: "\n")
    let isDigitNext = next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9")
    if let open = openMath, offset > open + 1, !source[offset - 1].isWhiteSpace, !isDigitNext {
      maths.append(open..<(offset + 1))
      openMath = nil
    } else {
      openMath = next.isWhiteSpace ? nil : offset
    }
  }

  mutating func displayMath(at offset: Int) {
    guard openComment == nil else { return }
    openMath = nil
    if let open = openDisplayMath {
      maths.append(open..<(offset + 2))
      openDisplayMath = nil
    } else {
      openDisplayMath = offset
    }
  }

  mutating func comment(at offset: Int) {
    guard openDisplayMath == nil else { return }
    openMath = nil
    if let open = openComment {
      comments.append(open..<(offset + 2))
      openComment = nil
    } else {
      openComment = offset
    }
  }

  /// All closed regions in the order of the text; none overlaps another.
  var closed: [Range<Int>] {
    (maths + comments).sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension [Range<Int>] {
  /// Whether one of the ranges, which are in order and apart, holds `offset`.
  package func coverInOrder(_ offset: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(offset)
  }
}
