/// One step of libyaml through a header, as a plain value.
struct YAMLEvent {
  /// What libyaml met.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias
    case scalar(String, ScalarStyle)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  let kind: Kind
  /// The first character, counted in code points from 0.
  let start: Int
  /// The character after the last one, counted likewise.
  let end: Int
  /// Whether a node begins with an anchor or a tag, which `start` then points at.
  let hasProperties: Bool
}
