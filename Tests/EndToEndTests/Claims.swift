import Foundation
import TestSupport

/// What a document says of ExampleVault and of the calendar, in forms that can be looked up.
///
/// - Places: `` `People/鈴木恵.md:22` ``, and what follows them in “…” or 「…」 or, after a colon at the line's
///   end, in a block of code: words of that line, or the lines from there on.
/// - Sums: `2026-09-24 + 30 days = 2026-10-24`, `2026-11-22 − 2026-10-24 = 29 days`, `29/30 × 2.63 = 2.54`.
struct Claims {
  /// What is claimed and does not hold, as a sentence each.
  private(set) var wrong: [String] = []
  private(set) var places = 0
  private(set) var sums = 0

  init(_ lines: [String]) {
    let fences = Document.fences(in: lines)
    let code = Set(fences.flatMap { $0.lines })
    for (number, line) in lines.enumerated() where !code.contains(number) {
      checkPlaces(in: line)
      checkSums(in: line)
      if let fence = fences.first(where: { $0.lines.lowerBound == number + 3 }), lines[number + 1].isEmpty {
        checkExcerpt(lines[fence.lines], after: line)
      }
    }
  }

  // MARK: Places

  private mutating func checkPlaces(in line: String) {
    let form = #/`([^`]+\.md):([0-9]+)`(?:[:：]? ?(?:“([^”]*)”|「([^」]*)」))?/#
    for match in line.matches(of: form) {
      places += 1
      guard let found = Self.line(Int(match.2) ?? 0, of: String(match.1)) else {
        wrong.append("there is no line \(match.1):\(match.2)")
        continue
      }
      if let words = match.3 ?? match.4, !found.contains(words) {
        wrong.append("\(match.1):\(match.2) does not say “\(words)” but: \(found)")
      }
    }
  }

  private mutating func checkExcerpt(_ excerpt: ArraySlice<String>, after line: String) {
    guard let match = line.firstMatch(of: #/`([^`]+\.md):([0-9]+)`[^`]*[:：]$/#) else { return }
    var number = Int(match.2) ?? 0
    for shown in excerpt {
      if Self.line(number, of: String(match.1)) ?? "" != shown {
        wrong.append("\(match.1):\(number) is not: \(shown)")
      }
      number += 1
    }
  }

  /// A line of a note of ExampleVault; nil if there is none, or nothing on it.
  private static func line(_ number: Int, of path: String) -> String? {
    guard let text = try? Repository.text("ExampleVault/\(path)") else { return nil }
    // Some notes end their lines with CR and LF, which are one character.
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1), !lines[number - 1].isEmpty else { return nil }
    return String(lines[number - 1])
  }

  // MARK: Sums

  private mutating func checkSums(in line: String) {
    var checked = 0
    for match in line.matches(of: #/(\d{4}-\d\d-\d\d) ([+−]) (\d+) ?(?:days?|日) = (\d{4}-\d\d-\d\d)/#) {
      checked += 1
      let days = (Int(match.3) ?? 0) * (match.2 == "+" ? 1 : -1)
      if let start = Self.day(match.1), Self.day(match.4) == start + days { continue }
      wrong.append("not so: \(match.0)")
    }
    for match in line.matches(of: #/(\d{4}-\d\d-\d\d) − (\d{4}-\d\d-\d\d) = (\d+) ?(?:days?|日)/#) {
      checked += 1
      if let end = Self.day(match.1), let start = Self.day(match.2), end - start == Int(match.3) { continue }
      wrong.append("not so: \(match.0)")
    }
    for match in line.matches(of: #/(\d+)/(\d+) × ([0-9.]+) = ([0-9.]*[0-9])/#) {
      checked += 1
      let product = (Double(match.1) ?? 0) / (Double(match.2) ?? 1) * (Double(match.3) ?? 0)
      if abs(product - (Double(match.4) ?? 0)) > 0.0051 { wrong.append("not so: \(match.0)") }
    }
    if line.matches(of: #/ = \d/#).count != checked { wrong.append("a sum in no known form: \(line)") }
    sums += checked
  }

  /// The number of a day, by the system's calendar and not by ours.
  private static func day(_ text: Substring) -> Int? {
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    return try? Int((Date(String(text), strategy: style).timeIntervalSince1970 / 86_400).rounded())
  }
}
