import NoteIndex
import Notes
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Hubs")
struct HubTests {
  @Test("BYTES 26: a hub with 10,000 backlinks takes linear time")
  func backlinks() {
    func seconds(_ count: Int) -> Double {
      var texts: [NotePath: String] = ["Hub.md": ""]
      for index in 0..<count { texts[.init("n/\(index).md")] = "[[Hub]] and [[hub|again]]" }
      let notes = texts.keys.sorted().map { NoteReader.read(Array((texts[$0] ?? "").utf8), at: $0) }
      var found = 0
      let time = processorSeconds {
        found = ResolvedVault(notes, attachments: []).backlinks.map(\.count).max() ?? 0
      }
      #expect(found == count)
      return time
    }
    _ = seconds(100)
    let (small, large) = (seconds(1_250), seconds(10_000))
    #expect(large < small * 8 * 4, "\(small) s for 1,250, \(large) s for 10,000")
  }

  @Test("BYTES 26: a meeting of 30,000 people takes linear time")
  func meeting() {
    func seconds(_ count: Int) -> Double {
      var note = Note(path: "Meetings/m.md")
      note.kind = .meeting
      note.participants = (0..<count).map { PersonMention(link: nil, name: "Guest \($0)", line: $0 + 5) }
      var found = 0
      let time = processorSeconds {
        found = ResolvedVault([note], attachments: []).notes[0].participants.count
      }
      #expect(found == count)
      return time
    }
    _ = seconds(1_000)
    let (small, large) = (seconds(3_750), seconds(30_000))
    #expect(large < small * 8 * 4, "\(small) s for 3,750 people, \(large) s for 30,000")
  }

  /// The time that this thread's work takes, whatever else the machine does.
  private func processorSeconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
