import ArgumentParser
import Workspace

/// Prints people's text in a note, which is what git compares.
struct GitTextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "What the diff view calls: a note without Enishi's blocks, byte for byte.",
    shouldDisplay: false)

  @Argument(help: "The file.")
  var file: String

  func run() throws {
    let bytes = try Failure.reported { try NoteView.text(ofFileAt: file) }
    var output = Output()
    output.add(bytes)
    output.flush()
  }
}
