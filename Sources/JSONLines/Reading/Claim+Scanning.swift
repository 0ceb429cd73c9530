import ClaimModel

extension Claim {
  private enum Key: Int, RecordKey {
    case record, id, document, article, start, end, sentence, measure, group, groupText, quantity
    case status, sources, occurred, place, reported, rules, incident, sentenceStart, marks, partOf
    case background
    static let names = tableOfNames()
  }

  /// What a claim holds while it is read; what is left nil was not there.
  private struct Draft {
    var id: String?
    var document: String?
    var article: Int?
    var start: Int?
    var end: Int?
    var sentence: String?
    var sentenceStart: Int?
    var marks: [Mark]?
    var measure: Measure?
    var group: Group?
    var groupText: String?
    var quantity: Quantity?
    var status: Status?
    var sources: [Source]?
    var occurred: Occurrence?
    var place: Place?
    var reported: String?
    var partOf: String?
    var background: Bool?
    var rules: [String]?
    var incident: String?

    mutating func take(_ key: Key, _ scanner: inout JSONScanner) throws(Unexpected) {
      switch key {
      case .record: _ = try scanner.plainString()
      case .id: id = try scanner.string()
      case .document: document = try scanner.pooledString()
      case .article: article = try scanner.integer()
      case .start: start = try scanner.integer()
      case .end: end = try scanner.integer()
      case .sentence: sentence = try scanner.pooledString()
      case .measure: measure = try scanner.choice(Measure.self)
      case .group: group = try scanner.choice(Group.self)
      case .groupText: groupText = try scanner.optionalPooledString()
      case .quantity: quantity = try Quantity(from: &scanner)
      case .status: status = try scanner.choice(Status.self)
      case .sources: sources = try scanner.list(of: Source.init(from:))
      case .occurred: occurred = try scanner.optional(Occurrence.init(from:))
      case .place: place = try scanner.optional(Place.init(from:))
      case .reported: reported = try scanner.optionalPooledString()
      case .rules: rules = scanner.pool.list(try scanner.strings())
      case .incident: incident = try scanner.optionalString()
      case .sentenceStart: sentenceStart = try scanner.integer()
      case .marks: marks = try scanner.list(of: Mark.init(from:))
      case .partOf: partOf = try scanner.optionalString()
      case .background: background = try scanner.boolean()
      }
    }
  }

  init(from scanner: inout JSONScanner) throws(Unexpected) {
    var draft = Draft()
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      try draft.take(key, &scanner)
    }
    guard let id = draft.id, let document = draft.document, let article = draft.article,
      let start = draft.start, let end = draft.end, let sentence = draft.sentence,
      let sentenceStart = draft.sentenceStart, let marks = draft.marks,
      let measure = draft.measure, let group = draft.group, let quantity = draft.quantity,
      let status = draft.status, let sources = draft.sources, let rules = draft.rules,
      let background = draft.background
    else { throw Unexpected() }
    self.init(
      id: id, document: document, article: article, start: start, end: end, sentence: sentence,
      sentenceStart: sentenceStart, marks: marks, measure: measure, group: group,
      groupText: draft.groupText, quantity: quantity, status: status, sources: sources,
      occurred: draft.occurred, place: draft.place, reported: draft.reported,
      partOf: draft.partOf, background: background, rules: rules, incident: draft.incident)
  }
}

extension Claim.Mark {
  private enum Key: Int, RecordKey {
    case part, start, end
    static let names = tableOfNames()
  }

  fileprivate init(from scanner: inout JSONScanner) throws(Unexpected) {
    var part: Part?
    var start: Int?
    var end: Int?
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      switch key {
      case .part: part = try scanner.choice(Part.self)
      case .start: start = try scanner.integer()
      case .end: end = try scanner.integer()
      }
    }
    guard let part, let start, let end else { throw Unexpected() }
    self.init(part: part, start: start, end: end)
  }
}

extension Quantity {
  private enum Key: Int, RecordKey {
    case text, low, high, relation
    static let names = tableOfNames()
  }

  fileprivate init(from scanner: inout JSONScanner) throws(Unexpected) {
    var text: String?
    var low: Int?
    var high: Int?
    var relation: Relation?
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      switch key {
      case .text: text = try scanner.pooledString()
      case .low: low = try scanner.optionalInteger()
      case .high: high = try scanner.optionalInteger()
      case .relation: relation = try scanner.choice(Relation.self)
      }
    }
    guard let text, let relation else { throw Unexpected() }
    self.init(text: text, low: low, high: high, relation: relation)
  }
}

extension Source {
  private enum Key: Int, RecordKey {
    case text, name, kind, side, cue
    static let names = tableOfNames()
  }

  fileprivate init(from scanner: inout JSONScanner) throws(Unexpected) {
    var text: String?
    var name: String?
    var kind: SourceKind?
    var side: String?
    var cue: String?
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      switch key {
      case .text: text = try scanner.pooledString()
      case .name: name = try scanner.pooledString()
      case .kind: kind = try scanner.choice(SourceKind.self)
      case .side: side = try scanner.optionalPooledString()
      case .cue: cue = try scanner.optionalPooledString()
      }
    }
    guard let text, let name, let kind else { throw Unexpected() }
    self.init(text: text, name: name, kind: kind, side: side, cue: cue)
  }
}

extension Occurrence {
  private enum Key: Int, RecordKey {
    case text, from, to
    static let names = tableOfNames()
  }

  fileprivate init(from scanner: inout JSONScanner) throws(Unexpected) {
    var text: String?
    var from: CalendarDay?
    var to: CalendarDay?
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      switch key {
      case .text: text = try scanner.pooledString()
      case .from: from = try scanner.optionalDay()
      case .to: to = try scanner.optionalDay()
      }
    }
    guard let text else { throw Unexpected() }
    self.init(text: text, from: from, to: to)
  }
}
