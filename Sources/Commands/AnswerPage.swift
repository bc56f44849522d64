/// An answer as a page of text: titles, sections, entries, and below each entry the place it comes from.
///
/// Lines are laid out no wider than the screen, and nothing in a note can steer the terminal.
struct AnswerPage {
  private enum Line {
    case title(String)
    case plain(String, indent: Int)
    case dim(String)
    /// A place, which is copied whole.
    case place(String)
    /// Words to be copied, laid out by whoever pastes them.
    case verbatim(String)
    case blank
  }

  private var lines: [Line] = []

  /// The page's title, or that of a section, in bold; a blank line before all but the first.
  mutating func title(_ text: String) {
    if !lines.isEmpty { lines.append(.blank) }
    lines.append(.title(text))
  }

  /// A sentence at the margin, with a blank line before it unless it follows another.
  mutating func sentence(_ text: String) {
    if case .plain(_, indent: 0)? = lines.last {} else if !lines.isEmpty { lines.append(.blank) }
    lines.append(.plain(text, indent: 0))
  }

  /// An entry of a section, with the place it comes from.
  mutating func entry(_ text: String, at place: String? = nil) {
    lines.append(.plain(text, indent: 2))
    if let place { lines.append(.place(place)) }
  }

  /// A paragraph to be copied elsewhere.
  mutating func paste(_ text: String) {
    if case .verbatim? = lines.last {} else if !lines.isEmpty { lines.append(.blank) }
    lines.append(.verbatim(text))
  }

  /// Why an entry stands there, or a number it was made from.
  mutating func reason(_ text: String) { lines.append(.dim(text)) }

  /// Prints the page.
  func print(on terminal: Terminal) {
    var output = Output()
    for line in lines {
      switch line {
      case .blank: output.line()
      case .title(let text):
        for line in laidOut(text, indent: 0, terminal) { output.line(terminal.styled(line, .bold)) }
      case .plain(let text, let indent):
        for line in laidOut(text, indent: indent, terminal) { output.line(line) }
      case .place(let text): output.line("    " + terminal.styled(Terminal.clean(text), .dim))
      case .verbatim(let text): output.line(Terminal.clean(text))
      case .dim(let text):
        for line in laidOut(text, indent: 4, terminal) { output.line(terminal.styled(line, .dim)) }
      }
    }
    output.flush()
  }

  private func laidOut(_ text: String, indent: Int, _ terminal: Terminal) -> [String] {
    let start = String(repeating: " ", count: indent)
    return Paragraph.lines(
      start + Terminal.clean(text), width: terminal.width, indent: indent == 0 ? 0 : indent + 2)
  }
}
