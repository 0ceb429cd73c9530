internal import ClaimModel

/// Writes what an incident is: its days, place, title, sides and evidence, all from its strands.
struct IncidentWriter: Sendable {
  private let strands: [Strand]
  private let terms: SpelledTerms
  private let shared: SharedTerms
  private let claims: [Claim]
  /// Where each claim stands, by its id.
  private let places: [String: Int32]
  private let links: StrandLinks
  private let carriers: Carriers
  private let severalArticles: Set<String>
  private let pins: [(pin: PinnedIncident, window: Int)]

  init(
    strands: [Strand], terms: SpelledTerms, shared: SharedTerms, pairs: [Agglomeration.Pair],
    articles: [Article], claims: [Claim], carriers: Carriers, pinned: [PinnedIncident], window: Int
  ) {
    self.strands = strands
    self.terms = terms
    self.shared = shared
    self.claims = claims
    var places: [String: Int32] = [:]
    places.reserveCapacity(claims.count)
    // Of claims with one id the first counts.
    for (place, claim) in claims.enumerated().reversed() { places[claim.id] = Int32(place) }
    self.places = places
    links = StrandLinks(pairs, strands: strands.count)
    self.carriers = carriers
    severalArticles = Set(articles.lazy.filter { $0.article > 1 }.map(\.document))
    pins = pinned.map { ($0, window) }
  }

  init(_ evidence: GroupingEvidence) {
    self.init(
      strands: evidence.strands, terms: evidence.terms, shared: SharedTerms(evidence.vectors),
      pairs: evidence.linkage.pairs, articles: evidence.articles, claims: evidence.claims,
      carriers: Carriers(articles: evidence.articles), pinned: evidence.options.pinned,
      window: evidence.options.window)
  }

  /// The incident of a group, without its id.
  func incident(of group: [Int]) -> Incident {
    let members = group.map { strands[$0] }
    let own = members.flatMap(\.claims).compactMap { places[$0] }.map { claims[Int($0)] }
    let days = IncidentDays(members, own)
    let headlines = headlines(group)
    let place = IncidentPlace.choose(group, strands, terms, own, headlines: headlines)
    let pin = pins.first { pin in
      members.contains { PinMatcher(pin.pin, window: pin.window).matches($0) }
    }?.pin
    let from = pin?.from ?? days.from
    let to = pin?.to ?? pin?.from ?? days.to
    let title =
      pin?.name
      ?? IncidentTitle(
        event: IncidentTerms(group, terms, headlines: headlines).event, headlines: headlines,
        claims: own, place: place, from: from, to: to
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
      .compactMap { strands[$0].headline }
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
      for entry in shared.entries(of: strand)
      where entry.kind != .word
        && !TermVectors.weekdays.contains(shared.spellings[Int(entry.term)])
      {
        counts[entry.term] = ((counts[entry.term]?.count ?? 0) + 1, entry)
      }
    }
    let common = counts.values.filter { $0.count > 1 }.sorted {
      let left = $0.entry.weight * Double($0.count)
      let right = $1.entry.weight * Double($1.count)
      return (right, $0.entry.term) < (left, $1.entry.term)
    }
    func list(_ kinds: [TermKind]) -> String {
      common.filter { kinds.contains($0.entry.kind) }.prefix(6)
        .map { shared.spellings[Int($0.entry.term)] }.joined(separator: ", ")
    }
    let names = list([.pair, .name])
    let numbers = list([.number, .age])
    return (names.isEmpty ? [] : ["names in common: \(names)"])
      + (numbers.isEmpty ? [] : ["figures in common: \(numbers)"])
  }

  /// "doc-2 is most like doc-1 (0.97): Jaffar Express, Quetta".
  private func nearest(_ strand: Int, in group: Set<Int>) -> String? {
    let fellows = links.of(strand).filter { group.contains(Int($0.other)) }
    guard let best = fellows.max(by: { ($0.probability, -$0.other) < ($1.probability, -$1.other) })
    else { return "\(name(strand)) was put here by the configuration or by what is here already" }
    let other = Int(best.other)
    let words = shared.shared(strand, other).prefix(4).map { shared.spellings[Int($0.term)] }
    let share = Int((best.probability * 100).rounded())
    return "\(name(strand)) is most like \(name(other)) "
      + "(\(share) %): \(words.joined(separator: ", "))"
  }

  /// The document, with the article where it holds several.
  private func name(_ strand: Int) -> String {
    let key = strands[strand].key
    return severalArticles.contains(key.document) || key.article > 1
      ? "\(key.document), article \(key.article)" : key.document
  }
}
