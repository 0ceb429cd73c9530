import ClaimModel

/// Articles and claims of invented incidents.
enum GroupingFixtures {
  static func day(_ text: String) -> CalendarDay? { CalendarDay(iso: text) }

  static func place(_ name: String, region: String? = nil, country: String = "US") -> Place {
    Place(text: name, name: name, country: country, region: region, precision: .city)
  }

  /// An article whose terms are the words of a line, names with their capitals.
  static func article(
    _ document: String, _ words: String, published: String?, days: [String] = [],
    place: String? = nil, sketch: [UInt32]? = nil
  ) -> Article {
    var terms: [String: Int] = [:]
    for word in words.split(separator: " ") {
      terms[word.split(separator: "_").joined(separator: " "), default: 0] += 1
    }
    return Article(
      document: document, article: 1, start: 0, end: 100, title: "Headline of \(document)",
      published: published, days: days.compactMap { day($0) },
      places: place.map { [self.place($0, region: "US-XX")] } ?? [], terms: TermCounts(terms),
      sketch: sketch)
  }

  static func claim(
    _ id: String, in document: String, _ sentence: String, number: Int, background: Bool = false,
    occurred: Occurrence? = nil, place: Place? = nil, start: Int = 0
  ) -> Claim {
    Claim(
      id: id, document: document, article: 1, start: start, end: start + 10, sentence: sentence,
      sentenceStart: start, measure: .killed, group: .people,
      quantity: Quantity(text: "\(number)", low: number, high: number, relation: .exactly),
      occurred: occurred, place: place, background: background)
  }

  /// Three reports of a ferry, two of a market, one of a mill, all in one week.
  static let week: [Article] = [
    article(
      "ferry-1", "ferry capsized Lake_Orrin Orrin passengers rescued 42 Harbeck captain divers",
      published: "2024-05-03", days: ["2024-05-02"], place: "Harbeck"),
    article(
      "ferry-2", "ferry sank Lake_Orrin Orrin passengers missing 42 Harbeck captain arrested",
      published: "2024-05-04", days: ["2024-05-02"], place: "Harbeck"),
    article(
      "ferry-3", "ferry Lake_Orrin Orrin divers bodies 42 Harbeck inquiry captain",
      published: "2024-05-05", days: ["2024-05-02"], place: "Harbeck"),
    article(
      "market-1", "bomb market Tellin Tellin_Square stalls vendors 17 Moraine militia",
      published: "2024-05-03", days: ["2024-05-03"], place: "Tellin"),
    article(
      "market-2", "blast market Tellin Tellin_Square vendors 17 Moraine funeral",
      published: "2024-05-04", days: ["2024-05-03"], place: "Tellin"),
    article(
      "mill-1", "fire mill Osterby sawmill workers night 5 Brannigan",
      published: "2024-05-04", days: ["2024-05-03"], place: "Osterby"),
  ]
}

/// Documents by incident, as sets, whatever the incidents are called.
func partition(_ result: [(document: String, incident: String)]) -> Set<Set<String>> {
  Set(Dictionary(grouping: result, by: \.incident).values.map { Set($0.map(\.document)) })
}
