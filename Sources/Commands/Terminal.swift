import Text
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is known of the screen that output goes to.
struct Terminal {
  let isColoured: Bool
  /// The columns of the screen; nil where output goes to a file or a pipe, which is never wrapped.
  let width: Int?

  init(_ colour: ColourChoice) {
    let isScreen = isatty(1) == 1
    width = isScreen ? Self.columns(of: 1) : nil
    isColoured =
      switch colour {
      case .always: true
      case .never: false
      case .auto:
        isScreen && (Environment.variable("NO_COLOR") ?? "").isEmpty && Environment.variable("TERM") != "dumb"
      }
  }

  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  func styled(_ text: String, _ style: Style) -> String {
    isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Whether somebody can be asked: a screen to ask on and a keyboard to answer with.
  static var canAsk: Bool { isatty(0) == 1 && isatty(2) == 1 }

  static var showsProgress: Bool { isatty(2) == 1 && Environment.variable("TERM") != "dumb" }

  /// Says what went wrong on standard error.
  static func complain(_ message: String) {
    say("enishi: \(message)")
  }

  /// Writes text on standard error, no wider than the screen.
  static func say(_ text: String) {
    let width = isatty(2) == 1 ? columns(of: 2) : nil
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let lines = Paragraph.lines(clean(String(line)), width: width, indent: 2)
      writeToStandardError(lines.joined(separator: "\n") + "\n")
    }
  }

  static func writeToStandardError(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// The text with what steers a terminal made visible, so that no note can do so.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.steersTerminals) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(scalar.steersTerminals ? "\u{FFFD}" : scalar) }
    return String(clean)
  }

  static var currentFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  private static func columns(of descriptor: Int32) -> Int {
    if let columns = Environment.variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }
}
