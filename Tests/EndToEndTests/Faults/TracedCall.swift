/// One system call of the program, as strace counts it: the so-manieth of its name in its thread, from 1.
struct TracedCall: Hashable, CustomStringConvertible {
  let name: String
  let number: Int

  var description: String { "\(name) \(number)" }
}

extension TracedCall {
  /// The calls of a trace that touch a path, in order, each once.
  ///
  /// A line is `4711 openat(3</the/folder>, "a.md", O_RDONLY) = 5`. strace counts by thread when it injects; so does this.
  static func calls(in trace: String, touching path: String) -> [TracedCall] {
    var counts: [String: Int] = [:]
    var found: [TracedCall] = []
    for line in trace.split(separator: "\n") {
      guard let space = line.firstIndex(of: " "), let bracket = line.firstIndex(of: "("), space < bracket
      else {
        continue
      }
      let name = line[line.index(after: space)..<bracket].drop { $0 == " " }
      // The second half of a call that others interrupted, or a signal.
      guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { continue }
      let number = counts["\(line[..<space]) \(name)", default: 0] + 1
      counts["\(line[..<space]) \(name)"] = number
      // The folder that the program was started in stands in every line with a path from there.
      guard line.replacing(/AT_FDCWD<[^>]*>/, with: "").contains(path) else { continue }
      let call = TracedCall(name: String(name), number: number)
      if !found.contains(call) { found.append(call) }
    }
    return found
  }
}
