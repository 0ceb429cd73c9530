internal import ClaimModel
internal import Hashing

/// Gives groups the ids of the incidents of the run before, and new ids to new groups.
struct IncidentIdentities {
  struct Identity {
    var id: String
    var formerIds: [String]
  }

  private let strands: [Strand]
  private let known: [Incident]

  init(strands: [Strand], known: [Incident]) {
    self.strands = strands
    // The oldest first; incidents of one day in the order of their ids.
    let last = CalendarDay(daysSinceEpoch: 2_900_000)
    self.known = known.sorted { ($0.from ?? last, $0.id) < ($1.from ?? last, $1.id) }
  }

  /// One identity for each group, in their order.
  func identities(_ groups: [[Int]], _ written: [Incident]) -> [Identity] {
    var heirs = [[Int]](repeating: [], count: groups.count)
    let holders = Holders(written)
    for (index, incident) in known.enumerated() {
      if let heir = holders.heir(of: incident) { heirs[heir].append(index) }
    }
    var taken = Set(known.map(\.id))
    let identities = groups.indices.map { group in
      guard let oldest = heirs[group].first else {
        let id = newId(groups[group], taken)
        taken.insert(id)
        return Identity(id: id, formerIds: [])
      }
      let merged = heirs[group].dropFirst().map { known[$0].id }
      let inherited = heirs[group].flatMap { known[$0].formerIds }
      let former = Set(merged + inherited).subtracting([known[oldest].id])
      return Identity(id: known[oldest].id, formerIds: former.sorted())
    }
    return withoutLiving(identities)
  }

  /// What was joined and falls apart again may get its id back; then it is no former one any more.
  private func withoutLiving(_ identities: [Identity]) -> [Identity] {
    let living = Set(identities.map(\.id))
    return identities.map {
      Identity(id: $0.id, formerIds: $0.formerIds.filter { !living.contains($0) })
    }
  }

  /// From the strand that was published first; where its id is taken already, from the next; where
  /// all are, from all of them.
  ///
  /// It depends on no other group, so that a block gives the same.
  private func newId(_ group: [Int], _ taken: Set<String>) -> String {
    let sorted = group.map { strands[$0] }.sorted {
      ($0.published ?? .max, $0.key) < ($1.published ?? .max, $1.key)
    }
    for strand in sorted {
      let id = IncidentIdentities.id(foundedBy: strand)
      if !taken.contains(id) { return id }
    }
    let names = sorted.map { "\($0.key.document)|\($0.key.article)|\($0.key.passage)" }
    var count = 0
    var id = StableID.make(prefix: "i", parts: names)
    while taken.contains(id) {
      count += 1
      id = StableID.make(prefix: "i", parts: names + [String(count)])
    }
    return id
  }

  /// The id of a new incident whose first report is the strand.
  static func id(foundedBy strand: Strand) -> String {
    let passage = strand.key.passage == 0 ? "news" : strand.claims.first ?? "passage"
    return StableID.make(
      prefix: "i", parts: [strand.key.document, String(strand.key.article), passage])
  }

  /// Finds the group that holds most of an incident.
  private struct Holders {
    private var byClaim: [String: Int] = [:]
    private var byDocument: [String: [Int]] = [:]

    init(_ written: [Incident]) {
      for (index, incident) in written.enumerated() {
        for claim in incident.claims { byClaim[claim] = index }
        for document in incident.documents { byDocument[document, default: []].append(index) }
      }
    }

    /// Claims count before documents, which may tell of several incidents; of equals the first.
    func heir(of incident: Incident) -> Int? {
      var votes: [Int: Int] = [:]
      for claim in incident.claims {
        if let group = byClaim[claim] { votes[group, default: 0] += 1000 }
      }
      for document in incident.documents {
        for group in byDocument[document] ?? [] { votes[group, default: 0] += 1 }
      }
      if !incident.claims.isEmpty { votes = votes.filter { $0.value >= 1000 } }
      return votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }
  }
}
