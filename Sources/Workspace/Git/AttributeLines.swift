import Text

/// The lines of Enishi's in a file of git's attributes.
///
/// They stand above all others, of which git heeds the last that fits: what people wrote holds.
struct AttributeLines {
  /// What notes are called, and a note that is called so.
  static let patterns = [("*.md", "note.md"), ("*.markdown", "note.markdown")]
  static let names = ["merge", "diff"]
  /// All that is wanted where nobody has given notes anything.
  static let all = AttributeLines(patterns.map { ($0.0, names) })

  private let section: MarkedSection

  /// - Parameter wanted: The attributes that nobody has given notes yet, for each pattern.
  init(_ wanted: [(pattern: String, names: [String])]) {
    section = MarkedSection(
      first: "# enishi: begin",
      lines: wanted.filter { !$0.names.isEmpty }.map { Self.line($0.pattern, $0.names) },
      last: "# enishi: end",
      isOwn: { line in
        Self.patterns.contains { pattern, _ in
          [Self.names, ["merge"], ["diff"]].contains { line == Self.line(pattern, $0) }
        }
      })
  }

  private static func line(_ pattern: String, _ names: [String]) -> String {
    ([pattern] + names.map { "\($0)=enishi" }).joined(separator: " ")
  }

  /// The lines between the two that say whose they are.
  var text: [String] { section.lines }

  func stands(in file: [UInt8]) -> Bool { section.stands(in: file) }

  func isCurrent(in file: [UInt8]) -> Bool { section.isCurrent(in: file) }

  func words(in file: [UInt8]) -> [String] { section.words(in: file) }

  /// - Parameter file: Nil where there is none.
  func added(to file: [UInt8]?) -> [UInt8] {
    guard let file else {
      let mark = InstallMark.file.line
      return section.added(to: mark, at: mark.count)
    }
    // Git takes a byte order mark off the file, and not off a line further down.
    return section.added(to: file, at: file.orderMarkCount)
  }

  /// The file without the lines; nil if it came with them and nothing else is in it.
  func removed(from file: [UInt8]) -> [UInt8]? {
    let rest = section.removed(from: file)
    guard let marked = InstallMark.removed(from: rest) else { return rest }
    return marked.rest.isEmpty ? nil : marked.rest
  }
}
