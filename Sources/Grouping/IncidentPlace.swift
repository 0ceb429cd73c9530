internal import ClaimModel

/// Chooses the place of an incident among those that its strands and claims name.
enum IncidentPlace {
  static func choose(_ strands: [Strand], _ claims: [Claim]) -> Place? {
    var votes: [String: (place: Place, weight: Double, order: Int)] = [:]
    func vote(_ place: Place, _ weight: Double) {
      let key = "\(place.name)|\(place.country ?? "")|\(place.region ?? "")"
      let old = votes[key]
      votes[key] = (
        old?.place ?? place, (old?.weight ?? 0) + weight * fineness(place),
        old?.order ?? votes.count
      )
    }
    for strand in strands {
      // What an article names first is most often where its news is.
      for (rank, place) in strand.places.prefix(6).enumerated() {
        vote(place, 1 / Double(1 + rank))
      }
    }
    for claim in claims {
      if let place = claim.place { vote(place, 0.5) }
    }
    return votes.values.max { ($0.weight, -$0.order) < ($1.weight, -$1.order) }?.place
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
