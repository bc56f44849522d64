import Markdown
import Testing

@Suite("Bytes and lines")
struct LineMapTests {
  @Test("Lines end at LF only")
  func lines() {
    let bytes = Array("a\r\nb\rc\u{2028}d\n\ne".utf8)
    let map = LineMap(bytes)
    #expect(map.count == 4)
    #expect(map.content(ofLine: 1, in: bytes) == 0..<1)
    #expect(map.content(ofLine: 2, in: bytes) == 3..<10)
    #expect(map.range(ofLine: 2) == 3..<11)
    #expect(map.content(ofLine: 3, in: bytes).isEmpty)
    #expect(bytes.indices.map { map.line(at: $0) } == [1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4])
  }

  @Test("A byte order mark is no part of the first line")
  func orderMark() {
    let bytes = Array("\u{FEFF}a\n\u{FEFF}b".utf8)
    let map = LineMap(bytes)
    #expect(map.range(ofLine: 1) == 3..<5)
    #expect(map.content(ofLine: 2, in: bytes) == 5..<9)
    #expect(map.line(at: 0) == 1)
    #expect(LineMap([0xEF, 0xBB, 0xBF]).range(ofLine: 1) == 3..<3)
  }

  @Test("A line that is not there is empty, and a text of nothing has one line")
  func ends() {
    #expect(LineMap([]).count == 1)
    #expect(LineMap([]).range(ofLine: 1).isEmpty)
    #expect(LineMap([0x0A]).count == 2)
    #expect(LineMap([0x61]).range(ofLine: 2) == 1..<1)
    #expect(LineMap([0x61]).range(ofLine: 0) == 1..<1)
    #expect(LineMap([0x0D]).content(ofLine: 1, in: [0x0D]).isEmpty)
  }
}
