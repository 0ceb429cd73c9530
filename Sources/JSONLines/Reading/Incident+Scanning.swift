import ClaimModel

extension Incident {
  private enum Key: Int, RecordKey {
    case record, id, title, from, to, place, documents, claims, sides, formerIds, evidence
    static let names = tableOfNames()
  }

  /// What an incident holds while it is read; what is left nil was not there.
  private struct Draft {
    var id: String?
    var title: String?
    var from: CalendarDay?
    var to: CalendarDay?
    var place: Place?
    var documents: [String]?
    var claims: [String]?
    var sides: [String]?
    var formerIds: [String]?
    var evidence: [String]?

    mutating func take(_ key: Key, _ scanner: inout JSONScanner) throws(Unexpected) {
      switch key {
      case .record: _ = try scanner.plainString()
      case .id: id = try scanner.string()
      case .title: title = try scanner.string()
      case .from: from = try scanner.optionalDay()
      case .to: to = try scanner.optionalDay()
      case .place: place = try scanner.optional(Place.init(from:))
      case .documents: documents = try scanner.strings()
      case .claims: claims = try scanner.strings()
      case .sides: sides = scanner.pool.list(try scanner.strings())
      case .formerIds: formerIds = try scanner.strings()
      case .evidence: evidence = try scanner.strings()
      }
    }
  }

  init(from scanner: inout JSONScanner) throws(Unexpected) {
    var draft = Draft()
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      try draft.take(key, &scanner)
    }
    guard let id = draft.id, let title = draft.title, let documents = draft.documents,
      let claims = draft.claims, let sides = draft.sides, let formerIds = draft.formerIds,
      let evidence = draft.evidence
    else { throw Unexpected() }
    self.init(
      id: id, title: title, from: draft.from, to: draft.to, place: draft.place,
      documents: documents, claims: claims, sides: sides, formerIds: formerIds,
      evidence: evidence)
  }
}
