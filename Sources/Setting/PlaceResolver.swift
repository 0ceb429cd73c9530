internal import ClaimModel
internal import Text

/// Chooses, for each name of an article, the place that it means there.
///
/// Names that can mean one place only, and names that a state or country qualifies, are settled
/// first; what they say of countries and regions decides the others, and population the rest. One
/// name means one place in the whole article (one sense per discourse: Gale, Church and Yarowsky,
/// 1992).
struct PlaceResolver {
  /// The evidence that a candidate needs to count as a place.
  private static let enough = 4
  private let candidates: [PlaceCandidate]
  /// Weights of the countries and regions of which the article speaks.
  private var countries: [String: Double] = [:]
  private var regions: [String: Double] = [:]
  private var chosen: [String: GazetteerEntry] = [:]

  init(_ candidates: [PlaceCandidate]) {
    self.candidates = candidates
    hearContext()
    settleQualified()
    settleRest()
  }

  /// The mentions that name places, and the adjectives of countries, marked as such.
  func mentions(_ words: ArticleWords) -> [PlaceMention] {
    candidates.compactMap { candidate in
      guard let entry = chosen[candidate.folded], !candidate.isPerson,
        isPlace(candidate, entry)
      else { return nil }
      return PlaceMention(
        sentence: candidate.sentence, tokens: candidate.tokens,
        place: entry.place(text: words.text.string(candidate.tokens)),
        isLocated: candidate.isLocated, isDateline: candidate.isDateline,
        isFarAway: candidate.isFarAway,
        isAdjective: entry.kind == .adjective)
    }
  }

  private func isPlace(_ candidate: PlaceCandidate, _ entry: GazetteerEntry) -> Bool {
    var evidence = candidate.evidence
    if isSettled.contains(candidate.folded) { evidence += 4 }
    if entry.kind == .city || entry.kind == .district, let region = entry.region,
      regions[region, default: 0] > 0
    {
      evidence += 2
    } else if entry.kind == .city, let country = entry.country, countries[country, default: 0] > 0 {
      evidence += 1
    }
    return evidence >= Self.enough
  }

  private var isSettled: Set<String> = []

  private mutating func hearContext() {
    for candidate in candidates where !candidate.isPerson {
      for entry in candidate.qualifier.prefix(1) { hear(entry, weight: 2) }
      guard let first = candidate.entries.first else { continue }
      let isAlone = candidate.entries.count == 1
      switch first.kind {
      case .country where isAlone, .adjective: hear(first, weight: 1)
      case .region where isAlone, .district where isAlone: hear(first, weight: 1)
      case .city where isPredominant(candidate) && candidate.evidence >= Self.enough:
        hear(first, weight: 1)
      default: break
      }
    }
  }

  /// One meaning only, or one with ten times the people of the next: Atlanta.
  private func isPredominant(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.entries.count > 1 else { return true }
    return candidate.entries[0].population >= 10 * candidate.entries[1].population
  }

  private mutating func hear(_ entry: GazetteerEntry, weight: Double) {
    if let country = entry.country { countries[country, default: 0] += weight }
    if let region = entry.region, entry.kind != .adjective {
      regions[region, default: 0] += weight
    }
  }

  private mutating func settleQualified() {
    for candidate in candidates where !candidate.qualifier.isEmpty && !candidate.isPerson {
      guard chosen[candidate.folded] == nil, let entry = qualified(candidate) else { continue }
      chosen[candidate.folded] = entry
      isSettled.insert(candidate.folded)
      hear(entry, weight: 1)
    }
  }

  private func qualified(_ candidate: PlaceCandidate) -> GazetteerEntry? {
    candidate.entries.first { entry in
      candidate.qualifier.contains { outer in
        outer.kind == .country
          ? entry.country == outer.country && entry.kind != .country
          : entry.region == outer.region && entry.kind != .region
      }
    }
  }

  private mutating func settleRest() {
    for candidate in candidates where !candidate.isPerson && chosen[candidate.folded] == nil {
      // The first of the best: rows come with countries first and large cities before small ones.
      var best: (entry: GazetteerEntry, score: Double)?
      for entry in candidate.entries {
        let score = score(entry)
        if best.map({ score > $0.score }) ?? true { best = (entry, score) }
      }
      chosen[candidate.folded] = best?.entry
    }
  }

  private func score(_ entry: GazetteerEntry) -> Double {
    if entry.isAdded { return 1000 }
    var score = Double(bits(entry.population)) * 0.5
    switch entry.kind {
    case .country, .adjective: score += 3
    case .region: score += entry.country == "US" ? 1 : -1.5
    default: break
    }
    let country = entry.country.map { countries[$0, default: 0] } ?? 0
    // A country is no witness for itself.
    if entry.kind != .country, country > 0 { score += 3 + min(country, 3) }
    if entry.kind == .city || entry.kind == .district,
      let region = entry.region, regions[region, default: 0] > 0
    {
      score += 4
    }
    return score
  }

  /// The binary order of magnitude, so that no logarithm is needed.
  private func bits(_ population: Int) -> Int {
    Int.bitWidth - max(0, population).leadingZeroBitCount
  }
}
