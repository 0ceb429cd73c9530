internal import ClaimModel
internal import Comparison
internal import Configuration
internal import Grouping

/// What comes of the material of a test: claims, incidents, discrepancies.
struct TestMaterial {
  private(set) var records = GatheredRecords()

  init(_ material: ConfigurationTest.Material, _ prepared: PreparedConfiguration) {
    switch material {
    case .text(let text): read([Document(id: "text", text: text)], prepared)
    case .articles(let articles):
      let documents = zip(TestArticle.ids(of: articles), articles).map { id, article in
        Document(
          id: id, title: article.title, publisher: article.publisher,
          published: article.published, text: article.text)
      }
      read(documents, prepared)
    case .claims(let claims):
      records.claims = claims.enumerated().map { TestMaterial.claim($1, number: $0 + 1, prepared) }
      records.incidents = [
        Incident(
          id: "i", title: "", documents: records.claims.map(\.document),
          claims: records.claims.map(\.id))
      ]
      compare(prepared)
    }
  }

  private mutating func read(_ documents: [Document], _ prepared: PreparedConfiguration) {
    let reader = StageBuilder(prepared).claimReader()
    records.documents = documents
    for document in documents {
      let reading = reader.read(document)
      records.articles += reading.articles
      records.claims += reading.claims
    }
    let grouped = StageBuilder(prepared).grouper().group(
      articles: records.articles, claims: records.claims, known: [])
    records.claims = grouped.claims
    records.incidents = grouped.incidents
    compare(prepared)
  }

  private mutating func compare(_ prepared: PreparedConfiguration) {
    records.discrepancies = StageBuilder(prepared).comparer().questions(
      incidents: records.incidents, claims: records.claims, articles: records.articles,
      documents: records.documents.map(Publication.init)
    ).compactMap(\.discrepancy)
  }

  /// A claim of a document of its own, on the day on which it was said.
  private static func claim(
    _ given: GivenClaim, number: Int, _ prepared: PreparedConfiguration
  ) -> Claim {
    let digits = (given.low ?? given.high).map(String.init) ?? ""
    let relation: Relation =
      given.low == given.high
      ? .exactly
      : given.high == nil
        ? .atLeast
        : given.low == nil ? .atMost : .range
    return Claim(
      id: "c\(number)", document: "claim \(number)", article: 1, start: 0, end: 0, sentence: "",
      sentenceStart: 0, measure: given.measure, group: given.group,
      groupText: given.group.rawValue,
      quantity: Quantity(text: digits, low: given.low, high: given.high, relation: relation),
      status: given.status, sources: source(given, prepared).map { [$0] } ?? [],
      reported: given.said?.description, incident: "i")
  }

  private static func source(_ given: GivenClaim, _ prepared: PreparedConfiguration) -> Source? {
    guard let name = given.source else { return nil }
    let known = prepared.configuration.attribute?.sources.first { entry in
      ([entry.name] + entry.match).contains { $0.lowercased() == name.lowercased() }
    }
    return Source(
      text: name, name: known?.name ?? name, kind: given.kind ?? known?.kind ?? .unknown,
      side: given.side ?? known?.side, cue: "said")
  }
}

extension TestMaterial {
  /// What is wrong with the incidents, where each list of articles should be one.
  func faults(of expected: [[String]]) -> (missing: [String], unexpected: [String]) {
    let homes = Dictionary(
      expected.flatMap(\.self).map { id in
        (id, Set(records.incidents.filter { $0.documents.contains(id) }.map(\.id)))
      }
    ) { first, _ in first }
    var (missing, unexpected): ([String], [String]) = ([], [])
    for list in expected {
      let common = list.dropFirst().reduce(homes[list[0]] ?? []) {
        $0.intersection(homes[$1] ?? [])
      }
      if common.isEmpty { missing.append("one incident of \(list.joined(separator: ", "))") }
    }
    for (index, list) in expected.enumerated() {
      for other in expected[(index + 1)...] {
        for (first, second) in list.flatMap({ one in other.map { (one, $0) } })
        where first != second && !(homes[first] ?? []).isDisjoint(with: homes[second] ?? []) {
          unexpected.append("one incident of \(first), \(second)")
        }
      }
    }
    return (missing, unexpected)
  }
}
