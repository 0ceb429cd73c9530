internal import ClaimModel

/// What the configuration says of who belongs together and who does not.
struct Rulings {
  private let options: GroupingOptions
  private let known: [String: Incident]

  init(options: GroupingOptions, known: [Incident]) {
    self.options = options
    self.known = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Claims that are to be kept apart from others must be able to leave their articles.
  func looseClaims(_ claims: [Claim]) -> Set<String> {
    let named = Set(options.apart.joined())
    return Set(claims.map(\.id).filter(named.contains))
  }

  /// Lists of strands that share an incident whatever their evidence says.
  func together(_ strands: [Strand]) -> [[Int]] {
    let ruled = options.together.map { list in list.flatMap { indices($0, strands) } }
    let pinned = options.pinned.map { pin in
      strands.indices.filter { PinMatcher(pin, window: options.window).matches(strands[$0]) }
    }
    return (ruled + pinned).map { Set($0).sorted() }.filter { $0.count > 1 }
  }

  /// Pairs of strands that may not share an incident, the smaller index first.
  func apart(_ strands: [Strand]) -> Set<[Int]> {
    var pairs: Set<[Int]> = []
    for list in options.apart {
      let groups = list.map { indices($0, strands) }
      for (index, group) in groups.enumerated() {
        for other in groups[(index + 1)...].joined() {
          for one in group where one != other { pairs.insert([min(one, other), max(one, other)]) }
        }
      }
    }
    return pairs
  }

  /// The strands that an id of a claim, a document or an incident means.
  private func indices(_ id: String, _ strands: [Strand]) -> [Int] {
    let own = strands.indices.filter { strands[$0].claims.contains(id) }
    if !own.isEmpty { return own }
    if let incident = known[id] {
      let claims = Set(incident.claims)
      let byClaim = strands.indices.filter { !claims.isDisjoint(with: strands[$0].claims) }
      if !byClaim.isEmpty { return byClaim }
      let documents = Set(incident.documents)
      return strands.indices.filter {
        documents.contains(strands[$0].key.document) && strands[$0].key.passage == 0
      }
    }
    let ofDocument = strands.indices.filter {
      strands[$0].key.document == id && strands[$0].key.passage == 0
    }
    // Of an incident that nobody handed over the id still tells the first report.
    return ofDocument.isEmpty && id.hasPrefix("i-")
      ? strands.indices.filter { IncidentIdentities.id(foundedBy: strands[$0]) == id } : ofDocument
  }
}

/// Tells whether a strand speaks of an event that the desk has named.
struct PinMatcher {
  private let pin: PinnedIncident
  private let window: Int
  private let places: Set<String>
  private let words: Set<String>

  init(_ pin: PinnedIncident, window: Int) {
    self.pin = pin
    self.window = window
    places = Set(pin.places.map { $0.lowercased() })
    words = Set(pin.words.map { Stem.of($0.lowercased()) })
  }

  /// Time, place and words must all agree, as far as the desk has given them; a pin that gives none
  /// of the three matches nothing.
  func matches(_ strand: Strand) -> Bool {
    guard pin.from != nil || pin.to != nil || !places.isEmpty || !words.isEmpty else {
      return false
    }
    return agreesInTime(strand) && agreesInPlace(strand) && agreesInWords(strand)
  }

  private func agreesInTime(_ strand: Strand) -> Bool {
    guard let from = pin.from ?? pin.to, let to = pin.to ?? pin.from else { return true }
    let days = from.daysSinceEpoch...max(from, to).daysSinceEpoch
    if let span = strand.span { return span.overlaps(days) }
    if strand.days.contains(where: days.contains) { return true }
    guard let published = strand.published else { return strand.days.isEmpty }
    return (days.lowerBound...days.upperBound + window).contains(published)
  }

  private func agreesInPlace(_ strand: Strand) -> Bool {
    places.isEmpty
      || strand.places.contains {
        places.contains($0.name.lowercased()) || places.contains($0.text.lowercased())
      } || strand.terms.keys.contains { places.contains($0.lowercased()) }
  }

  private func agreesInWords(_ strand: Strand) -> Bool {
    guard !words.isEmpty else { return true }
    let held = Set(strand.terms.keys.map { Stem.of($0.lowercased()) })
    return words.intersection(held).count * 2 >= words.count
  }
}
