import ClaimModel

/// One of each record with every field filled, and one with every field that may be absent absent.
enum SampleRecords {
  static let place = Place(
    text: "Northgate", name: "Northgate", country: "XA", region: "XA-02", latitude: 12.5,
    longitude: -0.25, precision: .city)

  static let document = Document(
    id: "wire/1", title: "Bus falls", url: "https://example.org/1", publisher: "The Wire",
    published: "2024-05-01", language: "en", text: "Bus falls.\n\"Seven\" hurt.")

  static let article = Article(
    document: "wire/1", article: 1, start: 0, end: 24, title: "Bus falls",
    published: "2024-05-01", days: [CalendarDay(iso: "2024-04-30")].compactMap(\.self),
    places: [place], terms: ["ravine": 2, "bus": 1, "first_aid": 1])

  static let claim = Claim(
    id: "c-1", document: "wire/1", article: 1, start: 11, end: 23, sentence: "\"Seven\" hurt.",
    sentenceStart: 11, marks: [Claim.Mark(part: .figure, start: 12, end: 17)],
    measure: .injured, group: .securityForces, groupText: "guards",
    quantity: Quantity(text: "Seven", low: 7, high: 7, relation: .exactly), status: .feared,
    sources: [
      Source(text: "police", name: "Northgate police", kind: .police, side: "state", cue: "said")
    ],
    occurred: Occurrence(text: "on Tuesday", from: CalendarDay(iso: "2024-04-30"), to: nil),
    place: place, reported: "2024-05-01", partOf: "c-0", background: true,
    rules: ["passive_toll"], incident: "i-1")

  static let bareClaim = Claim(
    id: "c-2", document: "d", article: 1, start: 0, end: 4, sentence: "None", sentenceStart: 0,
    measure: .killed, group: .people,
    quantity: Quantity(text: "None", low: nil, high: nil, relation: .vague))

  static let attribution = Attribution(
    document: "wire/1", source: claim.sources[0],
    sourceSpan: Attribution.Span(start: 30, end: 36), cue: Attribution.Span(start: 37, end: 41),
    cueText: "said",
    content: [Attribution.Span(start: 11, end: 29), Attribution.Span(start: 42, end: 60)])

  static let unnamedAttribution = Attribution(
    document: "wire/1", source: nil, sourceSpan: nil, cue: Attribution.Span(start: 3, end: 7),
    cueText: "said", content: [Attribution.Span(start: 8, end: 9)])

  static let incident = Incident(
    id: "i-1", title: "Bus accident, Northgate, 30 April 2024",
    from: CalendarDay(iso: "2024-04-30"), to: CalendarDay(iso: "2024-04-30"), place: place,
    documents: ["wire/1"], claims: ["c-1"], sides: ["state"], formerIds: ["i-0"],
    evidence: ["same day and place"])

  static let discrepancy = Discrepancy(
    id: "d-1", incident: "i-1",
    question: Discrepancy.Question(measure: .injured, group: "people", label: "injured, people"),
    kind: .contradiction,
    positions: [
      position,
      Position(
        source: "The Wire", kind: nil, low: 9, high: nil, relation: .atLeast),
    ],
    differences: [
      Discrepancy.Difference(first: 0, second: 1, kind: .contradiction, explanation: "Seven, nine.")
    ],
    estimates: [
      "ucdp": Discrepancy.Estimate(low: 7, best: 7, high: nil),
      "first_word": Discrepancy.Estimate(low: nil, best: nil, high: nil),
    ], spread: 2, since: "2024-05-01", explanation: "Police count seven, The Wire nine.")

  static let position = Position(
    source: "Northgate police", kind: .police, side: "state", stake: .ownLosses, voices: 2,
    low: 7, high: 7, relation: .exactly, status: .asserted, reported: "2024-05-01",
    claims: ["c-1"],
    earlier: [
      Position.Earlier(
        low: 5, high: nil, relation: .atLeast, reported: "2024-04-30", claims: ["c-0"])
    ])

  static let bareIncident = Incident(id: "i-2", title: "Unknown")
}
