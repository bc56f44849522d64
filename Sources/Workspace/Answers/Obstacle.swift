import Blocks
import Notes
import Text

/// Why an answer to the list could not be carried out.
enum Obstacle: Equatable {
  /// No row of today reads so.
  case noRow
  /// Several rows of today read so; they come from these places.
  case severalRows([String])
  /// Whoever the row is about has no note that could hold it.
  case noNote(name: String)
  case nobody
  case severalPeople
  /// Words were put to a task, and no one person's log could take them.
  case noLogForWords
  /// Words were put to what is let go or put off, which leaves no line that could hold them.
  case noPlaceForWords
  /// The same row was answered in two ways.
  case twoAnswers
  case edit(NotePath, NoteEditError)
  /// The list stands in a note that is not written, and would stay ticked.
  case listNotWritten
  /// The note that holds it was not written.
  case notWritten(NotePath)
  /// Its words name somebody whose note is private, so they are not told.
  case unspoken

  var reason: String {
    switch self {
    case .noRow: "no row of today reads so; it may have been settled, or its words have changed"
    case .severalRows(let places): "several rows read so: \(places.joined(separator: ", "))"
    case .noNote(let name): "\(name) has no note of their own to write it into"
    case .nobody: "it names nobody in whose note it could be written"
    case .severalPeople: "it is about several people"
    case .noLogForWords: "there is no one person's log for the words behind //"
    case .noPlaceForWords: "what is let go or put off leaves no line for the words behind //"
    case .twoAnswers: "it was answered in two ways"
    case .edit(let path, let error): "\(path): \(error)"
    case .listNotWritten: "its list cannot be written, for a block in that note was edited by hand"
    case .notWritten(let path): "“\(path)” was not written"
    case .unspoken: "it could not be carried out, and seems to name somebody whose note is private"
    }
  }

  var remedy: String {
    switch self {
    case .noRow: "look at the list as it is now, then untick it here"
    case .severalRows: "answer in the notes themselves, then untick it here"
    case .noNote(let name):
      "make “\(Honorific.stripped(from: name)).md” with `type: person`, and run `enishi index` again; or untick it here"
    case .nobody: "note it where it belongs, then untick it here"
    case .severalPeople: "say it of one of them, as in `enishi snooze NAME 2w`, then untick it here"
    case .noLogForWords: "put the words where they belong, take them away here, and run `enishi index` again"
    case .noPlaceForWords: "take the words away here, or tick it, and run `enishi index` again"
    case .twoAnswers: "untick one of the two"
    case .edit: "do it by hand in that note, then untick it here"
    case .listNotWritten: "mend that block; the next run tries again"
    case .notWritten: "the next run tries again; or untick it here"
    case .unspoken: "put its words where they belong, then untick it here"
    }
  }
}
