internal import ClaimModel

/// Writes what an incident is: its days, place, title, sides and evidence, all from its strands.
struct IncidentWriter {
  private let strands: [Strand]
  private let terms: SharedTerms
  private let titles: [Strand.Key: String]
  private let claims: [String: Claim]
  private let links: [Int: [(other: Int, probability: Double)]]
  private let carriers: Carriers
  private let severalArticles: Set<String>
  private let pins: [(pin: PinnedIncident, window: Int)]

  init(
    strands: [Strand], terms: SharedTerms, pairs: [Agglomeration.Pair], articles: [Article],
    claims: [Claim], carriers: Carriers, pinned: [PinnedIncident], window: Int
  ) {
    self.strands = strands
    self.terms = terms
    self.claims = Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }
    var titles: [Strand.Key: String] = [:]
    for article in articles {
      titles[Strand.Key(document: article.document, article: article.article, passage: 0)] =
        article.title
    }
    self.titles = titles
    var links: [Int: [(other: Int, probability: Double)]] = [:]
    for pair in pairs {
      links[pair.first, default: []].append((pair.second, pair.probability))
      links[pair.second, default: []].append((pair.first, pair.probability))
    }
    self.links = links
    self.carriers = carriers
    severalArticles = Set(articles.filter { $0.article > 1 }.map(\.document))
    pins = pinned.map { ($0, window) }
  }

  /// The incident of a group, without its id.
  func incident(of group: [Int]) -> Incident {
    let members = group.map { strands[$0] }
    let own = members.flatMap(\.claims).compactMap { claims[$0] }
    let days = IncidentDays(members, own)
    let place = IncidentPlace.choose(members, own, headlines: headlines(group))
    let pin = pins.first { pin in
      members.contains { PinMatcher(pin.pin, window: pin.window).matches($0) }
    }?.pin
    let from = pin?.from ?? days.from
    let to = pin?.to ?? pin?.from ?? days.to
    let title =
      pin?.name
      ?? IncidentTitle(
        strands: members, headlines: headlines(group), claims: own, place: place, from: from, to: to
      ).text
    return Incident(
      id: "", title: title, from: from, to: to, place: place,
      documents: Set(members.map(\.key.document)).sorted(), claims: Set(own.map(\.id)).sorted(),
      sides: Set(own.flatMap(\.sources).compactMap(\.side)).sorted(),
      evidence: evidence(group, place: place, from: from, to: to))
  }

  /// The headlines of the reports of a group, the oldest first; a background passage has none.
  private func headlines(_ group: [Int]) -> [String] {
    group.sorted { (strands[$0].published ?? .max, $0) < (strands[$1].published ?? .max, $1) }
      .compactMap { titles[strands[$0].key] }
  }

  /// Why the strands are together: what most of them name, then for each document its nearest fellow.
  private func evidence(
    _ group: [Int], place: Place?, from: CalendarDay?, to: CalendarDay?
  ) -> [String] {
    guard group.count > 1 else { return [] }
    var lines: [String] = []
    let members = group.map { strands[$0] }
    if let place {
      let count = members.count { $0.places.contains { $0.name == place.name } }
      if count > 1 { lines.append("\(count) of \(group.count) reports name \(place.name)") }
    }
    if let from {
      let count = members.count { $0.days.contains(from.daysSinceEpoch) }
      if count > 1 { lines.append("\(count) of \(group.count) reports speak of \(from)") }
    }
    lines += sharedTerms(group)
    let copies = carriers.copies(among: members.map(\.key))
    if copies > 0 { lines.append("\(copies) of \(group.count) reports are copies of another") }
    return lines + group.compactMap { nearest($0, in: Set(group)) }
  }

  private func sharedTerms(_ group: [Int]) -> [String] {
    var counts: [Int32: (count: Int, entry: TermVectors.Entry)] = [:]
    for strand in group {
      for entry in terms.entries[strand]
      where entry.kind != .word
        && !TermVectors.weekdays.contains(terms.spellings[Int(entry.term)])
      {
        counts[entry.term] = ((counts[entry.term]?.count ?? 0) + 1, entry)
      }
    }
    let shared = counts.values.filter { $0.count > 1 }.sorted {
      let left = $0.entry.weight * Double($0.count)
      let right = $1.entry.weight * Double($1.count)
      return (right, $0.entry.term) < (left, $1.entry.term)
    }
    func list(_ kinds: [TermKind]) -> String {
      shared.filter { kinds.contains($0.entry.kind) }.prefix(6)
        .map { terms.spellings[Int($0.entry.term)] }.joined(separator: ", ")
    }
    let names = list([.pair, .name])
    let numbers = list([.number, .age])
    return (names.isEmpty ? [] : ["names in common: \(names)"])
      + (numbers.isEmpty ? [] : ["figures in common: \(numbers)"])
  }

  /// "doc-2 is most like doc-1 (0.97): Jaffar Express, Quetta".
  private func nearest(_ strand: Int, in group: Set<Int>) -> String? {
    let fellows = (links[strand] ?? []).filter { group.contains($0.other) }
    guard let best = fellows.max(by: { ($0.probability, -$0.other) < ($1.probability, -$1.other) })
    else { return "\(name(strand)) was put here by the configuration or by what is here already" }
    let other = Dictionary(
      terms.entries[best.other].map { ($0.term, $0) }, uniquingKeysWith: { first, _ in first })
    let shared = terms.entries[strand].filter { other[$0.term] != nil }
      .sorted { ($1.mass, $0.term) < ($0.mass, $1.term) }.prefix(4)
      .map { terms.spellings[Int($0.term)] }
    let share = Int((best.probability * 100).rounded())
    return "\(name(strand)) is most like \(name(best.other)) "
      + "(\(share) %): \(shared.joined(separator: ", "))"
  }

  /// The document, with the article where it holds several.
  private func name(_ strand: Int) -> String {
    let key = strands[strand].key
    return severalArticles.contains(key.document) || key.article > 1
      ? "\(key.document), article \(key.article)" : key.document
  }
}
