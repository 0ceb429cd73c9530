internal import ClaimModel

/// The strands put into groups, and the incident of each group.
struct JoinedStrands: Sendable {
  /// Indices of strands, each list sorted, in the order of their first members.
  let groups: [[Int]]
  /// One for each group, in their order, with its id.
  private(set) var incidents: [Incident] = []
  let joins: [Agglomeration.Join]

  init(_ strands: [Strand], _ linkage: Linkage, options: GroupingOptions) {
    let batch = BatchAgglomeration(
      count: strands.count, linkage: linkage, threshold: options.threshold)
    groups = batch.groups
    joins = batch.joins
  }

  /// Gives the incidents that were written, one for each group, their ids.
  mutating func name(_ written: [Incident], _ strands: [Strand], known: [Incident]) {
    let ids = IncidentIdentities(strands: strands, known: known).identities(groups, written)
    incidents = zip(written, ids).map { incident, identity in
      var incident = incident
      incident.id = identity.id
      incident.formerIds = identity.formerIds
      return incident
    }
  }
}
