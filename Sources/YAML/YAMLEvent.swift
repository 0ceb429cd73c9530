/// One step of the parser, copied out of libyaml's memory.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias(String)
    case scalar(String, isPlain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  var kind: Kind
  var mark: YAMLMark
  /// The name after "&"; nil where none stands.
  var anchor: String?
  /// The tag as written out by libyaml; nil where none stands.
  var tag: String?
}
