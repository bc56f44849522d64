/// Lines of Enishi's in a file that is somebody else's, between two lines that say so.
///
/// They go in and come out without any other byte changing.
struct MarkedSection {
  /// The first line, by which the section is found again.
  let first: String
  let lines: [String]
  let last: String

  /// Where the section stands in a file; nil where it does not.
  func range(in bytes: [UInt8]) -> Range<Int>? {
    let (begin, end) = (Array(first.utf8), Array(last.utf8))
    var start: Int?
    var place = 0
    while place < bytes.count {
      let next = bytes[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      let line = bytes[place..<next].filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      if line == begin { start = place }
      if line == end, let start { return start..<next }
      place = next
    }
    return nil
  }

  /// The section's bytes.
  private func bytes(_ lineEnd: String) -> [UInt8] {
    Array(([first] + lines + [last]).map { $0 + lineEnd }.joined().utf8)
  }

  /// The file with the section in it, in the place where it stands already or else at `place`.
  func added(to file: [UInt8], at place: Int) -> [UInt8] {
    let isCRLF = file.firstIndex(of: UInt8(ascii: "\n")).map { $0 > 0 && file[$0 - 1] == UInt8(ascii: "\r") }
    let section = bytes(isCRLF == true ? "\r\n" : "\n")
    let range = range(in: file) ?? place..<place
    return file[..<range.lowerBound] + section + file[range.upperBound...]
  }

  /// The file without the section.
  func removed(from file: [UInt8]) -> [UInt8] {
    guard let range = range(in: file) else { return file }
    return Array(file[..<range.lowerBound] + file[range.upperBound...])
  }
}
