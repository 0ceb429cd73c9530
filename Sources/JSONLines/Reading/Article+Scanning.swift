import ClaimModel

extension Article {
  private enum Key: Int, RecordKey {
    case record, document, article, start, end, title, published, days, places, terms, sketch
    static let names = tableOfNames()
  }

  /// What an article holds while it is read; what is left nil was not there.
  private struct Draft {
    var document: String?
    var article: Int?
    var start: Int?
    var end: Int?
    var title: String?
    var published: String?
    var days: [CalendarDay]?
    var places: [Place]?
    var terms: TermCounts?
    var sketch: [UInt32]?

    mutating func take(_ key: Key, _ scanner: inout JSONScanner) throws(Unexpected) {
      switch key {
      case .record: _ = try scanner.plainString()
      case .document: document = try scanner.pooledString()
      case .article: article = try scanner.integer()
      case .start: start = try scanner.integer()
      case .end: end = try scanner.integer()
      case .title: title = try scanner.optionalString()
      case .published: published = try scanner.optionalPooledString()
      case .days:
        days = try scanner.list { scanner throws(Unexpected) in try scanner.day() }
      case .places: places = try scanner.list(of: Place.init(from:))
      case .terms: terms = try TermCounts(from: &scanner)
      case .sketch:
        sketch = try scanner.optional { scanner throws(Unexpected) in try scanner.hashes() }
      }
    }
  }

  init(from scanner: inout JSONScanner) throws(Unexpected) {
    var draft = Draft()
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      try draft.take(key, &scanner)
    }
    guard let document = draft.document, let article = draft.article, let start = draft.start,
      let end = draft.end, let days = draft.days, let places = draft.places,
      let terms = draft.terms
    else { throw Unexpected() }
    self.init(
      document: document, article: article, start: start, end: end, title: draft.title,
      published: draft.published, days: days, places: places, terms: terms, sketch: draft.sketch)
  }
}

extension JSONScanner {
  fileprivate mutating func hashes() throws(Unexpected) -> [UInt32] {
    var hashes: [UInt32] = []
    hashes.reserveCapacity(64)
    try array { scanner throws(Unexpected) in
      guard let hash = UInt32(exactly: try scanner.integer()) else { throw Unexpected() }
      hashes.append(hash)
    }
    return hashes
  }
}

extension TermCounts {
  /// Terms as the program writes them stand in order already; others are put in order.
  fileprivate init(from scanner: inout JSONScanner) throws(Unexpected) {
    var inOrder = TermCounts()
    var last: String?
    var others: [String: Int] = [:]
    try scanner.members { scanner, range throws(Unexpected) in
      let term = String(decoding: scanner.bytes[range], as: UTF8.self)
      let count = try scanner.integer()
      guard count > 0 else { throw Unexpected() }
      if others.isEmpty, last.map({ $0 < term }) ?? true {
        inOrder.append(term, count)
        last = term
      } else {
        guard others.updateValue(count, forKey: term) == nil, inOrder[term] == nil else {
          throw Unexpected()
        }
      }
    }
    self = inOrder
    if !others.isEmpty { add(others) }
  }
}

extension Place {
  private enum Key: Int, RecordKey {
    case text, name, country, latitude, longitude, region, precision
    static let names = tableOfNames()
  }

  init(from scanner: inout JSONScanner) throws(Unexpected) {
    var text: String?
    var name: String?
    var country: String?
    var region: String?
    var latitude: Double?
    var longitude: Double?
    var precision: Precision?
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      switch key {
      case .text: text = try scanner.pooledString()
      case .name: name = try scanner.pooledString()
      case .country: country = try scanner.optionalString()
      case .latitude: latitude = try scanner.optionalNumber()
      case .longitude: longitude = try scanner.optionalNumber()
      case .region: region = try scanner.optionalPooledString()
      case .precision:
        precision = try scanner.optional { scanner throws(Unexpected) in
          try scanner.choice(Precision.self)
        }
      }
    }
    guard let text, let name else { throw Unexpected() }
    self.init(
      text: text, name: name, country: country, region: region, latitude: latitude,
      longitude: longitude, precision: precision)
  }
}
