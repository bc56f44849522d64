import ArgumentParser
import Workspace

/// What git calls to merge a note.
struct MergeDriverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver",
    abstract: "What git calls to merge a note (`enishi git install`).",
    discussion: """
      Merges people's text line by line, as git does, and puts the blocks back. The result goes into OURS. \
      Ends with 0, or with 1 where people's texts conflict; markers stand there then.
      """,
    shouldDisplay: false)

  @Argument(help: "The version that both came from.")
  var base: String

  @Argument(help: "Our version, and the result.")
  var ours: String

  @Argument(help: "Their version.")
  var theirs: String

  @Argument(help: "So many signs a conflict marker has.")
  var markerSize = 7

  @Argument(help: "The note's path.")
  var path: String?

  func run() throws {
    let driver = MergeDriver(base: base, ours: ours, theirs: theirs, markerSize: markerSize)
    if try Failure.reported({ try driver.run() }) == .conflict { throw ExitStatus.attention }
  }
}
