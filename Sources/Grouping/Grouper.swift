package import ClaimModel
internal import Hashing

/// Groups claims by incident, within and across documents.
///
/// It requires articles with days, places and terms, and claims, and assigns `Claim.incident` and the
/// incidents. The result depends on what is given and not on its order. Articles without claims are
/// grouped as well.
package struct Grouper: Sendable {
  package let options: GroupingOptions

  package init(options: GroupingOptions = GroupingOptions()) {
    self.options = options
  }

  /// Groups everything that is known, old and new together.
  ///
  /// `known` are the incidents of the run before: an incident keeps its id as it grows. Where two
  /// have turned out to be one, the older id stays and the younger goes to `formerIds`; where one has
  /// fallen apart, the part with most of its claims and documents keeps the id.
  package func group(
    articles: [Article], claims: [Claim], known: [Incident] = []
  ) -> GroupingResult {
    let rulings = Rulings(options: options, known: known)
    let strands = StrandBuilder(
      articles: articles, claims: claims, loose: rulings.looseClaims(claims)
    )
    .strands()
    let vectors = TermVectors(strands)
    let settings = StrandSetting.all(strands)
    let pairs = compare(strands, vectors, settings)
    var agglomeration = Agglomeration(
      count: strands.count, pairs: pairs, threshold: options.threshold,
      together: rulings.together(strands), apart: rulings.apart(strands))
    let groups = agglomeration.groups()
    let chronicler = IncidentWriter(
      strands: strands, vectors: vectors, pairs: pairs, articles: articles, claims: claims,
      pinned: options.pinned, window: options.window)
    let written = groups.map { chronicler.incident(of: $0) }
    let ids = IncidentIdentities(strands: strands, known: known).identities(groups, written)
    return result(strands, groups, written, ids, claims)
  }

  private func compare(
    _ strands: [Strand], _ vectors: TermVectors, _ settings: [StrandSetting]
  ) -> [Agglomeration.Pair] {
    let blocks = CandidateBlocks(strands: strands, vectors: vectors, window: options.window)
    let moments = strands.map(CandidateBlocks.moments)
    return blocks.pairs().compactMap { first, second in
      let evidence = PairEvidence(
        first, second, strands: strands, vectors: vectors, settings: settings)
      let isNear = CandidateBlocks.areNear(moments[first], moments[second], options.window)
      let probability =
        isNear ? PairModel.probability(evidence, strands[first], strands[second]) : 0
      guard probability > 0.01 || evidence.all > 0.03 else { return nil }
      return Agglomeration.Pair(
        first: first, second: second, probability: probability, likeness: evidence.all,
        sharesLandmark: PairModel.restsOnLandmark(evidence))
    }
  }

  private func result(
    _ strands: [Strand], _ groups: [[Int]], _ written: [Incident],
    _ ids: [IncidentIdentities.Identity], _ claims: [Claim]
  ) -> GroupingResult {
    var incidentOfClaim: [String: String] = [:]
    var membership: [GroupingResult.Membership] = []
    var incidents: [Incident] = []
    var incidentOfStrand = [String](repeating: "", count: strands.count)
    for (group, (incident, identity)) in zip(groups, zip(written, ids)) {
      var incident = incident
      incident.id = identity.id
      incident.formerIds = identity.formerIds
      incidents.append(incident)
      for strand in group {
        incidentOfStrand[strand] = identity.id
        for claim in strands[strand].claims { incidentOfClaim[claim] = identity.id }
      }
    }
    var seen: Set<GroupingResult.Membership> = []
    for (strand, incident) in zip(strands, incidentOfStrand) {
      let line = GroupingResult.Membership(document: strand.key.document, incident: incident)
      if seen.insert(line).inserted { membership.append(line) }
    }
    return GroupingResult(
      claims: claims.map { claim in
        var claim = claim
        claim.incident = incidentOfClaim[claim.id]
        return claim
      },
      incidents: incidents.sorted { order($0, $1) }, membership: membership)
  }

  private func order(_ left: Incident, _ right: Incident) -> Bool {
    let last = CalendarDay(daysSinceEpoch: 2_900_000)
    return (left.from ?? last, left.id) < (right.from ?? last, right.id)
  }
}
