import CYAML

/// The one owner of a libyaml parser; events come out as plain values.
///
/// It keeps its own copy of the content: libyaml holds on to the input between calls, and a copy of at most
/// 64 KiB costs less than a lifetime that the compiler cannot check.
@safe
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Starts on a copy of `content`; throws if there is no memory.
  init(_ content: ArraySlice<UInt8>) throws(YAMLFailure) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      throw YAMLFailure(place: .byte(0), words: "out of memory")
    }
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count)
    _ = unsafe input.initialize(fromContentsOf: content)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    // Without this libyaml guesses from the first bytes and drops a byte order mark from its counts.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe self.parser = parser
    unsafe self.input = input
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event; not to be called again after a failure or `streamEnd`.
  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }

    var hasProperties = false
    let kind: YAMLEvent.Kind
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      hasProperties = unsafe scalar.anchor != nil || scalar.tag != nil
      kind = .scalar(text, style(unsafe scalar.style))
    case YAML_SEQUENCE_START_EVENT:
      hasProperties = unsafe event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
      kind = .sequenceStart
    case YAML_MAPPING_START_EVENT:
      hasProperties = unsafe event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
      kind = .mappingStart
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_START_EVENT: kind = .streamStart
    default: kind = .streamEnd
    }
    return unsafe YAMLEvent(
      kind: kind, start: event.start_mark.index, end: event.end_mark.index, hasProperties: hasProperties)
  }

  private func style(_ style: yaml_scalar_style_t) -> ScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private func failure() -> YAMLFailure {
    let parts = unsafe [parser.pointee.context, parser.pointee.problem]
    let words = unsafe parts.compactMap { part in
      if let part = unsafe part { unsafe String(cString: part) } else { nil }
    }
    let place: YAMLFailure.Place =
      unsafe parser.pointee.error == YAML_READER_ERROR
      ? .byte(unsafe parser.pointee.problem_offset) : .character(unsafe parser.pointee.problem_mark.index)
    return YAMLFailure(place: place, words: words.isEmpty ? "out of memory" : words.joined(separator: ", "))
  }
}
