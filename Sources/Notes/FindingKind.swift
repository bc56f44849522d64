/// Every kind of finding, with what its sentence needs.
package enum FindingKind: Equatable, Sendable {
  // Files
  case notUTF8
  case unreadable(reason: String)
  case vanished
  case skippedLink(reason: String)
  case notAFile
  case sameName(other: NotePath)
  case tooComplex(reason: String)
  // Front matter
  case unclosedFrontMatter
  case brokenFrontMatter(reason: String)
  case unquotedLink(key: String)
  case duplicateKey(key: String)
  case undecidedDate(text: String)
  case unreadDate(key: String, text: String)
  case unreadCadence(key: String, text: String)
  // Lines of the body
  case unreadDue(text: String)
  case yearlessDue(text: String)
  case unreadLogDate(text: String)
  /// Something is asked of somebody who is hardly known; nil for `daysSinceMet` where nothing says when they were met.
  case earlyAsk(text: String, name: String, twoWayDays: Int, daysSinceMet: Int?)
  // Links
  case brokenLink(target: String)
  case missingHeading(target: NotePath, heading: String)
  case ambiguousLink(target: String, chosen: NotePath, others: [NotePath])
  case looseName(target: String, found: NotePath)
  /// A name of this note never answers, because a file of that name does; so many links take the file.
  case shadowedName(name: String, by: NotePath, linkCount: Int)
  case personWithoutNote(name: String)
  /// Several people answer to a plain name, and nobody was taken.
  case unclearName(name: String, candidates: [NotePath])
  /// `owners` in the configuration names a note that is not there.
  case ownerWithoutNote(name: String)
  // Blocks
  case missingEnd(name: String)
  case endWithoutStart(name: String)
  case nestedBlock(name: String, outer: String)
  case crossedBlocks(start: String, end: String)
  case malformedMarker
  case markerInsideHTML
  case unknownBlock(name: String)
  case blockParameter(name: String, reason: String)
  case editedBlock(name: String, lines: ClosedRange<Int>, difference: [String])
  /// A row of a list of follow-ups was answered, and nothing could come of it.
  case answeredList(row: String, reason: String, remedy: String)
  /// A brief was asked for when its day was past.
  case lateBrief(day: String)
  /// A brief of a past day names somebody, or a note, that has become private since.
  case privateInBrief(name: String)
  case conflictMarkers
  case openAtEnd(what: String)
  // Writing
  case noPlaceForFollowUps(reason: String)
  case notWritten(reason: String, isNotice: Bool)
  case conflictCopy(of: NotePath)
  case durabilityUnknown
}
