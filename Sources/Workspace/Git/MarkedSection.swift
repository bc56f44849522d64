import Text

/// Lines of Enishi's in a file that is somebody else's, between two lines that say so.
///
/// They go in and come out without any other byte changing. What people did to them by hand is borne: a line that one
/// of the two lost is known by itself, and a line of somebody else's between them stays.
struct MarkedSection {
  /// The first line, by which the section is found again.
  let first: String
  let lines: [String]
  let last: String
  /// Whether a line between the two is one that some version of Enishi wrote.
  let isOwn: @Sendable (String) -> Bool

  /// A line of a file, and its place with its line end.
  private typealias Line = (text: String, range: Range<Int>)

  /// Whether some of the lines stand in a file.
  func stands(in file: [UInt8]) -> Bool { !ownLines(of: file).isEmpty }

  /// Whether the lines stand in a file just as they are written today.
  func isCurrent(in file: [UInt8]) -> Bool {
    let own = ownLines(of: file)
    let isWhole = zip(own, own.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound }
    return isWhole && own.map(\.text) == [first] + lines + [last]
  }

  /// What the lines in a file say.
  func words(in file: [UInt8]) -> [String] { ownLines(of: file).map(\.text) }

  /// The file with the section in it, in the place where it stands already or else at `place`.
  func added(to file: [UInt8], at place: Int) -> [UInt8] {
    if isCurrent(in: file) { return file }
    let isCRLF = file.firstIndex(of: UInt8(ascii: "\n")).map { $0 > 0 && file[$0 - 1] == UInt8(ascii: "\r") }
    let lineEnd = isCRLF == true ? "\r\n" : "\n"
    let section = Array(([first] + lines + [last]).map { $0 + lineEnd }.joined().utf8)
    let place = ownLines(of: file).first?.range.lowerBound ?? place
    return file[..<place] + section + removed(from: file)[place...]
  }

  /// The file without the section.
  func removed(from file: [UInt8]) -> [UInt8] {
    var rest = file
    for line in ownLines(of: file).reversed() { rest.removeSubrange(line.range) }
    return rest
  }

  /// The lines that are Enishi's.
  private func ownLines(of file: [UInt8]) -> [Line] {
    let lines = Self.lines(of: file)
    var own: [Int] = []
    var next = 0
    while next < lines.count {
      switch lines[next].text {
      case first:
        let rest = lines[(next + 1)...]
        let end = rest.firstIndex { $0.text == last || $0.text == first }
        if let end, lines[end].text == last {
          own += [next] + (next + 1..<end).filter { isOwn(lines[$0].text) } + [end]
          next = end
        } else {
          let count = rest.prefix { isOwn($0.text) }.count
          own += next...(next + count)
          next += count
        }
      case last:
        let count = lines[..<next].reversed().prefix { isOwn($0.text) }.count
        own += (next - count)...next
      default: break
      }
      next += 1
    }
    return own.map { lines[$0] }
  }

  private static func lines(of file: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var place = file.orderMarkCount
    while place < file.count {
      let next = file[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.count
      let text = file[place..<next].filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      lines.append((String(decoding: text, as: UTF8.self), place..<next))
      place = next
    }
    return lines
  }
}
