/// The line in a file that was not there before `enishi git install`, so that `uninstall` takes the file away again.
enum InstallMark: String, CaseIterable {
  case file = "# made by enishi git install"
  /// The file's folder was not there either.
  case fileAndFolder = "# made by enishi git install, with its folder"

  var line: [UInt8] { Array("\(rawValue)\n".utf8) }

  /// Takes the line out of a file; nil where none stands in it.
  static func removed(from file: [UInt8]) -> (mark: InstallMark, rest: [UInt8])? {
    for mark in allCases {
      let section = MarkedSection(first: mark.rawValue, lines: [], last: mark.rawValue, isOwn: { _ in false })
      if section.stands(in: file) { return (mark, section.removed(from: file)) }
    }
    return nil
  }
}
