/// The lines of Enishi's in a file of git's attributes.
///
/// They stand above all others, of which git heeds the last that fits: what people wrote holds.
struct AttributeLines {
  private let section: MarkedSection

  /// - Parameter names: The attributes that nobody has given notes yet.
  init(_ names: [String]) {
    section = MarkedSection(
      first: "# enishi: begin",
      lines: ["*.md", "*.markdown"].map { ([$0] + names.map { "\($0)=enishi" }).joined(separator: " ") },
      last: "# enishi: end")
  }

  func added(to file: [UInt8]) -> [UInt8] { section.added(to: file, at: 0) }

  func stands(in file: [UInt8]) -> Bool { section.range(in: file) != nil }

  /// The file without the lines; nil if nothing else is in it.
  func removed(from file: [UInt8]) -> [UInt8]? {
    let rest = section.removed(from: file)
    return rest.isEmpty ? nil : rest
  }
}
