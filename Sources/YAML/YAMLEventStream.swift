internal import CLibYAML

/// The events of a file, pulled from libyaml one at a time.
///
/// This is the only type that touches libyaml's memory: the parser keeps a pointer to itself, so
/// it lives at one address, and every event is freed as soon as it is copied.
@safe struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Nil where memory for the parser cannot be had.
  init?(_ bytes: [UInt8]) {
    unsafe input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    _ = unsafe input.update(fromContentsOf: bytes)
    unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else { return nil }
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event; after a problem there is none.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEventStream.copy(event)
  }

  private func problem() -> YAMLProblem {
    let state = unsafe parser.pointee
    let isReaderProblem = unsafe state.error == YAML_READER_ERROR
    return unsafe YAMLProblem(
      problem: YAMLEventStream.string(state.problem),
      context: YAMLEventStream.string(state.context),
      mark: YAMLEventStream.mark(state.problem_mark),
      contextMark: state.context == nil ? nil : YAMLEventStream.mark(state.context_mark),
      offset: isReaderProblem ? Int(state.problem_offset) : nil)
  }

  private static func copy(_ event: yaml_event_t) -> YAMLEvent {
    let data = unsafe event.data
    var copied = unsafe YAMLEvent(kind: .streamEnd, mark: mark(event.start_mark))
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: copied.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: copied.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: copied.kind = .documentEnd
    case YAML_ALIAS_EVENT: copied.kind = unsafe .alias(string(data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT: unsafe fill(&copied, from: data.scalar)
    case YAML_SEQUENCE_START_EVENT:
      copied.kind = .sequenceStart
      copied.anchor = unsafe string(data.sequence_start.anchor)
      copied.tag = unsafe string(data.sequence_start.tag)
    case YAML_SEQUENCE_END_EVENT: copied.kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      copied.kind = .mappingStart
      copied.anchor = unsafe string(data.mapping_start.anchor)
      copied.tag = unsafe string(data.mapping_start.tag)
    case YAML_MAPPING_END_EVENT: copied.kind = .mappingEnd
    default: copied.kind = .streamEnd
    }
    return copied
  }

  private static func fill(
    _ event: inout YAMLEvent, from scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar
  ) {
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
    event.kind = unsafe .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain)
    event.anchor = unsafe string(scalar.anchor)
    event.tag = unsafe string(scalar.tag)
  }

  private static func mark(_ mark: yaml_mark_t) -> YAMLMark {
    YAMLMark(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String? {
    guard let text = unsafe text else { return nil }
    return unsafe String(cString: text)
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let text = unsafe text else { return nil }
    return unsafe String(cString: text)
  }
}
