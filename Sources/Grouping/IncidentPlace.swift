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

  static func choose(_ strands: [Strand], _ claims: [Claim], headlines: [String] = []) -> Place? {
    var votes: [String: Candidate] = [:]
    func vote(_ place: Place, _ weight: Double) {
      let key = "\(place.name)|\(place.country ?? "")|\(place.region ?? "")"
      let order = votes.count
      votes[key, default: Candidate(place: place, order: order)].weight += weight
    }
    let placeOfClaim = Dictionary(
      claims.compactMap { claim in claim.place.map { (claim.id, $0) } }, uniquingKeysWith: { $1 })
    for strand in strands {
      // What an article names first is most often where its news is.
      for (rank, place) in strand.places.prefix(6).enumerated() {
        vote(place, 1 / Double(1 + rank))
      }
      for claim in strand.claims {
        if let place = placeOfClaim[claim] { vote(place, 1 / Double(strand.claims.count)) }
      }
    }
    let words = strands.map { Set($0.terms.keys.map { $0.lowercased() }) }
    let best = votes.values.max { left, right in
      let one = score(left, strands, words, headlines)
      let two = score(right, strands, words, headlines)
      return (one, -left.order) < (two, -right.order)
    }
    return best?.place
  }

  private static func score(
    _ candidate: Candidate, _ strands: [Strand], _ words: [Set<String>], _ headlines: [String]
  ) -> Double {
    let place = candidate.place
    let names = [place.name, place.text].map { $0.lowercased() }
    let holders = zip(strands, words).count { strand, words in
      strand.places.contains { $0.name == place.name } || names.contains(where: words.contains)
    }
    let heads = headlines.count { head in
      names.contains { !$0.isEmpty && head.lowercased().contains($0) }
    }
    let share = Double(max(1, holders)) / Double(max(1, strands.count))
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
