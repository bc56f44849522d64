extension EntryReader {
  /// The next event; libyaml's failures and the limit on events become problems.
  mutating func next() throws(Header.Problem) -> YAMLEvent {
    let event: YAMLEvent
    do {
      event = try parser.next()
    } catch {
      switch error.place {
      case .character(let character): cursor.move(toCharacter: character)
      case .byte(let byte): cursor.move(toByte: byte)
      }
      throw problem(.brokenYAML, error.words)
    }
    eventCount += 1
    guard eventCount <= Header.Limits.events else {
      throw problem(
        .tooManyParts, at: event.start,
        "more than \(Header.Limits.events) keys, values and brackets")
    }
    return event
  }

  /// Throws if `depth` is over the limit; `start` is the character of the list or map that is too deep.
  mutating func checkDepth(_ depth: Int, at start: Int) throws(Header.Problem) {
    guard depth <= Header.Limits.depth else {
      throw problem(
        .tooDeep, at: start, "lists and maps nest deeper than \(Header.Limits.depth) levels")
    }
  }

  /// A problem at a character of the content.
  mutating func problem(
    _ kind: Header.Problem.Kind, at character: Int, _ words: String
  ) -> Header.Problem {
    cursor.move(toCharacter: character)
    return problem(kind, words)
  }

  /// A problem where the cursor stands.
  private func problem(_ kind: Header.Problem.Kind, _ words: String) -> Header.Problem {
    Header.Problem(kind: kind, line: cursor.line, column: cursor.column, words: words)
  }
}
