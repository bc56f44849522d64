extension Shell {
  /// Runs a line of shell as on a screen of 80 columns, and gives what stands there then.
  ///
  /// What a document shows is what its reader will see: lines are wrapped for a screen, and not for a pipe.
  static func show(_ line: String, in folder: String) throws -> String {
    // Nobody sits before this screen to be asked.
    let inner = "eval \"$LINE\" </dev/null"
    #if os(Linux)
      let outer = "script -qec '\(inner)' /dev/null"
    #else
      let outer = "script -q /dev/null sh -c '\(inner)'"
    #endif
    let result = try run(outer, in: folder, environment: ["LINE": line, "COLUMNS": "80", "TERM": "dumb"])
    return result.output.replacing("\r\n", with: "\n")
  }
}
