package import ClaimModel

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
    done(articles: articles, claims: claims, known: known).result
  }

  /// The same grouping in steps whose pieces can be done at once.
  package func steps(
    articles: [Article], claims: [Claim], known: [Incident] = []
  ) -> GroupingSteps {
    GroupingSteps(
      GroupingEvidence(options, articles: articles, claims: claims, known: known), known: known)
  }

  private func done(articles: [Article], claims: [Claim], known: [Incident]) -> GroupingSteps {
    var steps = steps(articles: articles, claims: claims, known: known)
    steps.compareAll()
    steps.join()
    steps.take(steps.incidentPieces.map { steps.incidents(of: $0) })
    return steps
  }

  /// Divides a batch into blocks that can be grouped by themselves, on machines of their own.
  package func blocks(
    articles: [Article], claims: [Claim], known: [Incident] = []
  ) -> [GroupingBlock] {
    var steps = steps(articles: articles, claims: claims, known: known)
    steps.compareAll()
    return steps.blocks
  }

  /// Groups the members of blocks; the results of all blocks together are those of the batch.
  ///
  /// It needs the articles and claims of every document of which a block has a member, all of them,
  /// and all incidents that are known. Claims that belong to other blocks are left out of the result.
  package func group(
    articles: [Article], claims: [Claim], known: [Incident] = [], within blocks: [GroupingBlock]
  ) -> GroupingResult {
    let grouping = BlockGrouping(
      options, blocks, articles: articles, claims: claims, known: known)
    let members = Set(grouping.strands.flatMap(\.claims))
    return Grouper.result(
      grouping.strands, grouping.joined, claims.filter { members.contains($0.id) })
  }

  /// Why the reports of an incident are together, and why others are not with them; nil where the
  /// same articles and claims give no incident of that id, now or formerly.
  package func account(
    of incident: String, articles: [Article], claims: [Claim], known: [Incident] = []
  ) -> IncidentAccount? {
    done(articles: articles, claims: claims, known: known).account(of: incident)
  }

  static func result(
    _ strands: [Strand], _ joined: JoinedStrands, _ claims: [Claim]
  ) -> GroupingResult {
    var incidentOfClaim: [String: String] = [:]
    var membership: [GroupingResult.Membership] = []
    var incidentOfStrand = [String](repeating: "", count: strands.count)
    for (group, incident) in zip(joined.groups, joined.incidents) {
      for strand in group {
        incidentOfStrand[strand] = incident.id
        for claim in strands[strand].claims { incidentOfClaim[claim] = incident.id }
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
      incidents: joined.incidents.sorted { order($0, $1) }, membership: membership)
  }

  private static func order(_ left: Incident, _ right: Incident) -> Bool {
    let last = CalendarDay(daysSinceEpoch: 2_900_000)
    return (left.from ?? last, left.id) < (right.from ?? last, right.id)
  }
}
