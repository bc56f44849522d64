/// Something that no note tells of somebody, and that is worth finding out.
package enum BriefQuestion: Equatable, Sendable {
  /// What is hard for them just now: no need is noted.
  case needs
  case interests
  /// What they do, and for whom.
  case work
  /// How they came to do what they do; of whom I have not seen much yet.
  case story(role: String)
  case birthday

  /// Whether others may read that it is not known.
  package var mayBeShown: Bool {
    switch self {
    case .needs, .birthday: false
    case .interests, .work, .story: true
    }
  }
}
