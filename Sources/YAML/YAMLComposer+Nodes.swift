extension YAMLComposer {
  /// The node that an event begins; nil for an alias, which is noted and left out.
  mutating func node(
    _ event: YAMLEvent, _ stream: inout YAMLEventStream
  ) throws(YAMLProblem) -> YAMLNode? {
    refuseExtras(of: event)
    switch event.kind {
    case .scalar(let text, let isPlain):
      return YAMLNode(mark: event.mark, content: .scalar(text, isPlain: isPlain))
    case .sequenceStart:
      return try nested(event, &stream) { composer, stream throws(YAMLProblem) in
        .sequence(try composer.items(&stream))
      }
    case .mappingStart:
      return try nested(event, &stream) { composer, stream throws(YAMLProblem) in
        .mapping(try composer.entries(&stream))
      }
    default: return nil
    }
  }

  private mutating func nested(
    _ event: YAMLEvent, _ stream: inout YAMLEventStream,
    _ content: (inout YAMLComposer, inout YAMLEventStream) throws(YAMLProblem) -> YAMLNode.Content
  ) throws(YAMLProblem) -> YAMLNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= YAMLReader.deepestNesting else {
      throw YAMLProblem(problem: YAMLProblem.tooDeep, mark: event.mark)
    }
    return YAMLNode(mark: event.mark, content: try content(&self, &stream))
  }

  private mutating func items(_ stream: inout YAMLEventStream) throws(YAMLProblem) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try stream.next()
      if case .sequenceEnd = event.kind { return items }
      if let item = try node(event, &stream) { items.append(item) }
    }
  }

  private mutating func entries(
    _ stream: inout YAMLEventStream
  ) throws(YAMLProblem) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var firstLines: [String: Int] = [:]
    while true {
      let event = try stream.next()
      if case .mappingEnd = event.kind { return entries }
      let key = try node(event, &stream)
      let value = try node(try stream.next(), &stream)
      guard let key, let value, isFresh(key, &firstLines) else { continue }
      entries.append(YAMLEntry(key: key, value: value))
    }
  }

  /// Notes a key that is no text or that stood in the mapping before.
  private mutating func isFresh(_ key: YAMLNode, _ firstLines: inout [String: Int]) -> Bool {
    guard let name = key.text else {
      note("key_not_text", at: key.mark, "a key must be text, and this is \(key.inWords)")
      return false
    }
    if let line = firstLines[name] {
      note(
        "duplicate_key", at: key.mark,
        "duplicate key \"\(name)\": it stands in line \(line) already")
      return false
    }
    firstLines[name] = key.mark.line
    return true
  }

  private mutating func refuseExtras(of event: YAMLEvent) {
    if case .alias(let name) = event.kind {
      note(
        "alias", at: event.mark,
        "\"*\(name)\" stands for a value marked elsewhere, which is not supported: write the value "
          + "out; text that begins with \"*\" must stand in quotes")
    }
    if let anchor = event.anchor {
      note(
        "anchor", at: event.mark,
        "\"&\(anchor)\" marks a value for use elsewhere, which is not supported; text that begins "
          + "with \"&\" must stand in quotes")
    }
    if let tag = event.tag {
      note(
        "tag", at: event.mark,
        "the tag \"\(tag)\" is not supported; text that begins with \"!\" must stand in quotes")
    }
  }
}
