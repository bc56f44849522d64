import Text

/// Follows math and `%%` comments through the text nodes of a body; what stands inside is no link.
///
/// The marks are gathered first and paired at the end: a mark that nothing closes is text, and must not keep
/// the pairs after it from being seen.
struct RegionTracker {
  /// The `%% … %%` pairs in bytes of the source, marks included, and what follows a `%%` that begins a line and is never
  /// closed.
  private(set) var comments: [Range<Int>] = []
  /// What was never closed; inline math that was not is text.
  private(set) var openAtEnd: OpenConstruct?
  private var maths: [Range<Int>] = []
  private var openMath: Int?
  private var marks: [Mark] = []

  private enum Mark: Equatable {
    case paragraph
    case math(Int)
    case displayMath(Int)
    case comment(Int)
  }

  mutating func beginParagraph() {
    if let last = marks.last, last != .paragraph { marks.append(.paragraph) }
  }

  mutating func math(at offset: Int) { marks.append(.math(offset)) }
  mutating func displayMath(at offset: Int) { marks.append(.displayMath(offset)) }
  mutating func comment(at offset: Int) { marks.append(.comment(offset)) }

  /// Pairs the marks; to be called once, when all have been seen.
  mutating func close(in source: [UInt8]) {
    let partners = partners
    var index = 0
    while index < marks.count {
      let partner = partners[index]
      switch marks[index] {
      case .paragraph: openMath = nil
      case .math(let offset): closeMath(at: offset, in: source)
      case .displayMath(let start):
        openMath = nil
        if case .displayMath(let end)? = partner.map({ marks[$0] }) {
          maths.append(start..<(end + 2))
        } else if openAtEnd == nil {
          openAtEnd = .displayMath
        }
      case .comment(let start):
        if case .comment(let end)? = partner.map({ marks[$0] }) {
          openMath = nil
          comments.append(start..<(end + 2))
        } else {
          openAtEnd = .comment
          // The rest of the note is hidden where such notes are shown, and was meant to be; `100 %% sure` was not.
          if source.isFirstOnLine(start) {
            comments.append(start..<source.count)
            return
          }
        }
      }
      index = (partner ?? index) + 1
    }
  }

  /// For each `$$` and `%%` the place of the next one of its kind.
  private var partners: [Int?] {
    var partners = [Int?](repeating: nil, count: marks.count)
    var nextDisplayMath: Int?
    var nextComment: Int?
    for index in marks.indices.reversed() {
      switch marks[index] {
      case .displayMath: (partners[index], nextDisplayMath) = (nextDisplayMath, index)
      case .comment: (partners[index], nextComment) = (nextComment, index)
      case .paragraph, .math: break
      }
    }
    return partners
  }

  /// A `$`, by Pandoc's rule: an opening one has text right after it, a closing one text right before it and no
  /// digit after it, and nothing in between may be a `$`.
  private mutating func closeMath(at offset: Int, in source: [UInt8]) {
    let next = offset + 1 < source.count ? source[offset + 1] : UInt8(ascii: "\n")
    let isDigitNext = next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9")
    if let open = openMath, offset > open + 1, !source[offset - 1].isSpace, !isDigitNext {
      maths.append(open..<(offset + 1))
      openMath = nil
    } else {
      openMath = next.isSpace ? nil : offset
    }
  }

  /// All closed regions in the order of the text; none overlaps another.
  var closed: [Range<Int>] {
    (maths + comments).sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension [UInt8] {
  /// Whether nothing but white space and the marks of quotes stands before `offset` on its line.
  fileprivate func isFirstOnLine(_ offset: Int) -> Bool {
    var place = offset
    while place > 0, self[place - 1] != UInt8(ascii: "\n") {
      place -= 1
      guard self[place].isSpace || self[place] == UInt8(ascii: ">") else { return false }
    }
    return true
  }
}

extension [Range<Int>] {
  /// Whether one of the ranges, which are in order and apart, holds `offset`.
  package func coverInOrder(_ offset: Int) -> Bool {
    let place = firstPlace(endingAfter: offset)
    return place < count && self[place].contains(offset)
  }

  /// The place of the first of the ranges, which are in order and apart, that ends after `offset`.
  package func firstPlace(endingAfter offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
