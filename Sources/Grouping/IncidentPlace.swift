internal import ClaimModel

/// Chooses the place of an incident among those that its strands and claims name.
///
/// Each strand has one vote for the places that it names and one for those of its claims, so that a
/// long report weighs no more than a short one; what counts most is how many of the strands name it.
enum IncidentPlace {
  private struct Candidate {
    var place: Place
    var weight = 0.0
    var order: Int
  }

  /// - Parameter group: the numbers of the strands.
  static func choose(
    _ group: [Int], _ strands: [Strand], _ terms: SpelledTerms, _ claims: [Claim],
    headlines: [String] = []
  ) -> Place? {
    var votes: [String: Candidate] = [:]
    func vote(_ place: Place, _ weight: Double) {
      let key = "\(place.name)|\(place.country ?? "")|\(place.region ?? "")"
      let order = votes.count
      votes[key, default: Candidate(place: place, order: order)].weight += weight
    }
    let placeOfClaim = Dictionary(
      claims.compactMap { claim in claim.place.map { (claim.id, $0) } }, uniquingKeysWith: { $1 })
    for strand in group.map({ strands[$0] }) {
      // What an article names first is most often where its news is.
      for (rank, place) in strand.places.prefix(6).enumerated() {
        vote(place, 1 / Double(1 + rank))
      }
      for claim in strand.claims {
        if let place = placeOfClaim[claim] { vote(place, 1 / Double(strand.claims.count)) }
      }
    }
    let candidates = votes.values.sorted { $0.order < $1.order }
    return best(
      candidates.map { ($0.place, score($0, group, strands, terms, headlines)) })
  }

  private static func best(_ scored: [(Place, Double)]) -> Place? {
    func highest(_ scored: [(place: Place, score: Double)]) -> (place: Place, score: Double)? {
      // The first of the best.
      scored.reduce(nil) { best, next in next.score > (best?.score ?? 0) ? next : best }
    }
    guard let best = highest(scored), best.place.precision == .country else {
      return highest(scored)?.place
    }
    // Headlines name the country; where the reports agree on a town of it, that tells more.
    let finer = highest(
      scored.filter { $0.0.precision != .country && $0.0.country == best.place.country })
    guard let finer, finer.score >= shareOfCountry * best.score else { return best.place }
    return finer.place
  }

  /// What a town must reach of its country's score to stand for it.
  private static let shareOfCountry = 0.5

  private static func score(
    _ candidate: Candidate, _ group: [Int], _ strands: [Strand], _ terms: SpelledTerms,
    _ headlines: [String]
  ) -> Double {
    let place = candidate.place
    let names = [place.name, place.text].map { $0.lowercased() }
    let words = names.compactMap(terms.numberOfFolded)
    let holders = group.count { strand in
      strands[strand].places.contains { $0.name == place.name }
        || words.contains { terms.holds(strand, folded: $0) }
    }
    let heads = headlines.count { head in
      names.contains { !$0.isEmpty && head.lowercased().contains($0) }
    }
    let share = Double(max(1, holders)) / Double(max(1, group.count))
    return (candidate.weight + Double(heads)) * share * fineness(place)
  }

  private static func fineness(_ place: Place) -> Double {
    switch place.precision {
    case .city, nil: 1
    case .district: 0.95
    case .region: 0.9
    case .country: 0.5
    }
  }
}
